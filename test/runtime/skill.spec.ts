import { intentRequest, LAUNCH, resolved } from '../alexa/envelopes';
import type { Lambda } from './lambda';
import { heard, logLines, openSession, request, secretsIn, start } from './skill';

const CALF_CRAMP = intentRequest('CrampNowIntent', { muscle: resolved(['calf']) });
const BEDTIME = intentRequest('StartRoutineIntent', { routine: resolved(['bedtime']) });

let lambda: Lambda;
beforeAll(async () => {
  lambda = await start();
  expect(await lambda.started).toEqual({ kind: 'ready' });
});
afterEach(() => {
  expect(lambda.isAlive()).toBe(true);
});
afterAll(() => lambda.close());

describe('a session on the real runtime', () => {
  it('opens with a question', async () => {
    const answer = await openSession(lambda).send(LAUNCH);
    expect(heard(answer)).toMatch(/^<speak>.*\?<\/speak>$/);
    expect(answer.shouldEndSession).toBe(false);
  });

  it('acts at once on a cramp, and asks whether it has eased', async () => {
    const answer = await openSession(lambda).send(CALF_CRAMP);
    expect(heard(answer)).toContain('<break time=');
    expect(heard(answer)).toMatch(/eased.*\?<\/speak>$/);
  });

  it('goes on at the very moment it was interrupted', async () => {
    const session = openSession(lambda);
    const whole = await session.send(BEDTIME);
    const early = await session.send(intentRequest('HowLongLeftIntent'), 60_000);
    const late = await session.send(intentRequest('HowLongLeftIntent'), 60_000);
    expect(heard(early)).toMatch(/minute.*<break/);
    expect(heard(early).length).toBeLessThan(heard(whole).length);
    expect(heard(late).length).toBeLessThan(heard(early).length);
  });

  it('sends who is in danger to the emergency number, and ends', async () => {
    const answer = await openSession(lambda).send(intentRequest('BlockedArteryIntent'));
    expect(heard(answer)).toContain('nine one one');
    expect(answer.shouldEndSession).toBe(true);
  });

  it('draws for a screen', async () => {
    const { directives = [] } = await openSession(lambda, { screen: true }).send(CALF_CRAMP);
    expect(directives.map(({ type }) => type)).toEqual(['Alexa.Presentation.APL.RenderDocument']);
  });

  it('says nothing to the end of a session', async () => {
    expect(await openSession(lambda).send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' })).toEqual(
      {},
    );
  });

  it('answers whether it could', async () => {
    const asked = { ...CALF_CRAMP, type: 'CanFulfillIntentRequest' };
    expect(await openSession(lambda).send(asked)).toMatchObject({ canFulfillIntent: { canFulfill: 'YES' } });
  });
});

describe('what is no request of Alexa', () => {
  it.each([null, 'words', 42, [], {}, { request: {} }, { session: null, context: null, request: null }])(
    '%j is refused, and the next person is served',
    async (garbage) => {
      expect(await lambda.invoke(garbage)).toMatchObject({ kind: 'error' });
      expect(heard(await openSession(lambda).send(LAUNCH))).not.toBe('');
    },
  );

  it('a request for another skill is refused', async () => {
    const system = { application: { applicationId: 'amzn1.ask.skill.other' } };
    expect(await lambda.invoke(request(LAUNCH, { system }))).toMatchObject({
      kind: 'error',
      error: { errorMessage: expect.stringContaining('Skill ID verification failed') },
    });
  });

  it.each([
    ['an intent that nobody knows', intentRequest('NoSuchIntent')],
    ['an intent without a name', { type: 'IntentRequest' }],
    ['a type not yet invented', { type: 'Some.NewRequest' }],
  ])('%s is answered', async (_, body) => {
    await expect(openSession(lambda).send(body)).resolves.toBeDefined();
  });
});

describe('one process for many people', () => {
  it('answers the thousandth as the first', async () => {
    const answers = new Set<string>();
    for (let turn = 0; turn < 1_000; turn += 1) {
      const { shouldEndSession } = await openSession(lambda).send(turn % 2 ? CALF_CRAMP : LAUNCH);
      answers.add(String(shouldEndSession));
    }
    expect([...answers]).toEqual(['false']);
  });
});

describe('the log', () => {
  it('is one object a line, with nothing of the person in it', async () => {
    const before = lambda.output().length;
    await openSession(lambda).send(CALF_CRAMP);
    await openSession(lambda).send({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE' },
    });
    const lines = logLines(lambda.output().slice(before));
    expect(lines).toEqual([
      expect.objectContaining({ kind: 'turn', intent: 'CrampNowIntent', outcome: 'ask' }),
      expect.objectContaining({ kind: 'turn', outcome: 'quiet', reason: 'INVALID_RESPONSE' }),
    ]);
  });

  it('has held no id, token or word of anybody so far', () => {
    expect(lambda.output()).not.toBe('');
    expect(secretsIn(lambda.output())).toEqual([]);
  });
});
