import fc from 'fast-check';
import { turnLine } from '../../lambda/log/turnLine';

const known = { request: 'IntentRequest', ms: 12, locale: 'en-GB', outcome: 'ask' } as const;

describe('the line of a turn', () => {
  it('leaves what is not known empty', () => {
    expect(turnLine(known)).toEqual({
      kind: 'turn',
      request: 'IntentRequest',
      intent: null,
      topic: null,
      routine: null,
      understood: true,
      ms: 12,
      locale: 'en-GB',
      outcome: 'ask',
      reason: null,
      helpful: null,
      subject: null,
    });
  });

  it.each([
    'Alexa.Presentation.APL.UserEvent',
    'EXCEEDED_MAX_REPROMPTS',
    'TypeError',
    'LIST_ERROR+LINK_ERROR',
  ])('keeps the name %s', (name) => {
    expect(turnLine({ ...known, request: name, reason: name })).toMatchObject({
      request: name,
      reason: name,
    });
  });

  it.each<[string, unknown]>([
    ['an id', 'amzn1.ask.account.AEXAMPLE'],
    ['a token', 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9'],
    ['what was said', 'my calf is cramping'],
    ['a message', 'Speech with id X is too long'],
    ['a very long name', 'A'.repeat(101)],
    ['an empty name', ''],
    ['two lines', 'TypeError\nTypeError'],
    ['an object', { name: 'TypeError' }],
    ['a number', 12],
  ])('takes %s for no name', (_, value) => {
    expect(turnLine({ ...known, request: value, reason: value })).toMatchObject({
      request: 'other',
      reason: 'other',
    });
  });

  it('is one line of JSON, whatever it is made of', () =>
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (request, reason) => {
        const text = JSON.stringify(turnLine({ ...known, request, reason }));
        expect(text).not.toContain('\n');
        expect(JSON.parse(text)).toMatchObject(known.request === request ? known : { kind: 'turn' });
      }),
    ));
});
