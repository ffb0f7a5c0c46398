import fc from 'fast-check';
import { odd, type Path, pathsOf, replaced } from './damage';
import { envelopeOf, intentRequest, plain, resolved, unresolved } from './envelopes';
import { testSkill } from './testSkill';

/** Envelopes of every kind, whole; the property takes them apart. */
const WHOLE = [
  { type: 'LaunchRequest', task: { name: 'k.Bedtime', version: '1', input: {} } },
  intentRequest('CrampNowIntent', { muscle: resolved(['calf']), side: unresolved(), position: plain(' ') }),
  intentRequest('StartRoutineIntent', {
    routine: resolved(['bedtime']),
    minutes: plain('5'),
    step: plain('3'),
  }),
  { ...intentRequest('StartStretchIntent', { muscle: resolved(['calf']) }), type: 'CanFulfillIntentRequest' },
  { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE', message: '' } },
  {
    type: 'Alexa.Presentation.APL.UserEvent',
    token: 't',
    arguments: ['next', 1],
    source: {},
    components: {},
  },
  { type: 'Alexa.Presentation.APLA.RuntimeError', errors: [{ type: 'LINK_ERROR' }] },
  { type: 'System.ExceptionEncountered', error: { type: 'INTERNAL_ERROR' }, cause: {} },
].map((request) => envelopeOf(request, { isNew: true, screen: true }));

/** Attributes have a property of their own; where nothing is said, ask-sdk sends them back as they came. */
function isOurs(path: Path): boolean {
  return path.length > 0 && path.join('.') !== 'session.attributes';
}

/** An envelope with one or two of its values exchanged for others. */
const damaged = fc.constantFrom(...WHOLE).chain((envelope) => {
  const inside = fc.constantFrom(...pathsOf(envelope).filter(isOurs));
  return fc
    .array(fc.tuple(inside, odd), { minLength: 1, maxLength: 2 })
    .map((changes) => changes.reduce<unknown>((whole, [path, by]) => replaced(whole, path, by), envelope));
});

/** A property plays hundreds of turns, on machines that may be busy, ms. */
const PATIENCE_MS = 60_000;

describe('a request with anything in any of its places', () => {
  it(
    'gets an answer that Alexa takes, without an error',
    () =>
      fc.assert(
        fc.asyncProperty(damaged, async (envelope) => {
          const skill = testSkill();
          await skill.invoke(envelope as object);
          expect(skill.lines.filter((line) => line.kind === 'turn' && line.outcome === 'error')).toEqual([]);
        }),
        { numRuns: 1000 },
      ),
    PATIENCE_MS,
  );
});
