import { attributesOf, envelopeOf, intentRequest, LAUNCH, SKILL_ID } from './envelopes';
import { NOW, speechOf, testSkill } from './testSkill';

const NOTHING = { version: '1.0', response: {} };

describe('opening the skill', () => {
  it('welcomes with an open question', async () => {
    const { response } = await testSkill().invoke(envelopeOf(LAUNCH, { isNew: true }));
    expect(response).toMatchObject({ shouldEndSession: false });
    expect(response).toHaveProperty('reprompt.outputSpeech.ssml');
  });

  it('does a task that is a routine of ours at once', async () => {
    const skill = testSkill();
    const task = { name: `${SKILL_ID}.Bedtime`, version: '1', input: { minutes: 2 } };
    await skill.invoke(envelopeOf({ ...LAUNCH, task }, { isNew: true }));
    expect(skill.lines).toMatchObject([{ request: 'LaunchRequest', routine: 'bedtime' }]);
  });

  it.each([
    ['unknown', { name: `${SKILL_ID}.Unknown`, version: '1' }],
    ['of a name that objects inherit', { name: 'constructor', version: '1' }],
    ['without a name', {}],
    ['that is null', null],
  ])('welcomes where the task is %s', async (_, task) => {
    const answer = await testSkill().invoke(envelopeOf({ ...LAUNCH, task }, { isNew: true }));
    expect(speechOf(answer)).toMatch(/^Welcome/);
  });
});

describe('what must not be spoken to', () => {
  const ended = (reason: string, error?: object) => ({ type: 'SessionEndedRequest', reason, error });
  const failed = (type: string) =>
    ended('ERROR', { type, message: 'Speech with id amzn1.SECRET is too long' });
  it.each<[string, object, string | null]>([
    ['a session that the person ended', ended('USER_INITIATED'), 'USER_INITIATED'],
    ['a session that nobody answered', ended('EXCEEDED_MAX_REPROMPTS'), 'EXCEEDED_MAX_REPROMPTS'],
    ['an error without an error', ended('ERROR'), 'ERROR'],
    ['an invalid response', failed('INVALID_RESPONSE'), 'INVALID_RESPONSE'],
    ['a lost device', failed('DEVICE_COMMUNICATION_ERROR'), 'DEVICE_COMMUNICATION_ERROR'],
    ['an error of Alexa', failed('INTERNAL_SERVICE_ERROR'), 'INTERNAL_SERVICE_ERROR'],
    ['an answer too late', failed('ENDPOINT_TIMEOUT'), 'ENDPOINT_TIMEOUT'],
    [
      'an error of the screen',
      {
        type: 'Alexa.Presentation.APL.RuntimeError',
        token: 't',
        errors: [{ type: 'LIST_ERROR', message: '' }],
      },
      'LIST_ERROR',
    ],
    [
      'errors of the sound',
      {
        type: 'Alexa.Presentation.APLA.RuntimeError',
        token: 't',
        errors: [{ type: 'AUDIO_SOURCE_ERROR' }, { type: 'RENDER_ERROR' }, { type: 'RENDER_ERROR' }],
      },
      'AUDIO_SOURCE_ERROR+RENDER_ERROR',
    ],
    [
      'a screen error that names none',
      { type: 'Alexa.Presentation.APL.RuntimeError', errors: null },
      'other',
    ],
    [
      'a bad directive',
      {
        type: 'System.ExceptionEncountered',
        error: { type: 'INTERNAL_ERROR', message: 'SECRET' },
        cause: { requestId: 'amzn1.SECRET' },
      },
      'INTERNAL_ERROR',
    ],
    ['a bad directive without an error', { type: 'System.ExceptionEncountered' }, null],
    [
      'an answer of another skill',
      { type: 'Connections.Response', name: 'AskFor', status: { code: '200' }, token: 't', payload: {} },
      null,
    ],
    [
      'a session that goes on',
      { type: 'SessionResumedRequest', cause: { type: 'ConnectionCompleted', status: { code: 200 } } },
      null,
    ],
    ['sound that plays', { type: 'AudioPlayer.PlaybackStarted', token: 't', offsetInMilliseconds: 0 }, null],
    [
      'sound that fails',
      { type: 'AudioPlayer.PlaybackFailed', error: { type: 'X', message: 'SECRET' } },
      null,
    ],
    ['a button of a remote', { type: 'PlaybackController.NextCommandIssued' }, null],
    ['a message', { type: 'Messaging.MessageReceived', message: { text: 'SECRET' } }, null],
  ])('%s is closed quietly, with its reason in the log', async (_, request, reason) => {
    const skill = testSkill();
    const { response } = await skill.invoke(envelopeOf(request));
    expect(response).toEqual({});
    expect(skill.lines).toMatchObject([
      { kind: 'turn', request: 'type' in request && request.type, outcome: 'quiet', reason },
    ]);
    expect(JSON.stringify(skill.lines)).not.toContain('SECRET');
  });

  it('goes for types not yet invented, of which the log keeps names and nothing else', async () => {
    const skill = testSkill();
    await skill.invoke(envelopeOf({ type: 'Alexa.Hologram.Waved' }));
    await skill.invoke(envelopeOf({ type: 'amzn1.ask.account.SECRET' }));
    await skill.invoke(envelopeOf({ type: 'my calf is cramping' }));
    expect(skill.lines.map((line) => line.kind === 'turn' && line.request)).toEqual([
      'Alexa.Hologram.Waved',
      'other',
      'other',
    ]);
  });

  it.each([
    ['no request', { version: '1.0', session: { new: true } }],
    ['a request that is null', { version: '1.0', request: null }],
    ['nothing at all', {}],
  ])('goes for %s', async (_, envelope) => {
    expect(await testSkill().invoke(envelope)).toMatchObject(NOTHING);
  });
});

describe('an envelope that lacks', () => {
  const cramp = envelopeOf(intentRequest('CrampNowIntent'), { isNew: true });
  const { session: _session, ...sessionless } = cramp;
  const { context: _context, ...contextless } = cramp;
  const { locale: _locale, ...localeless } = cramp.request;
  it.each<[string, object]>([
    ['its context', contextless],
    ['its system', { ...cramp, context: {} }],
    ['its device', { ...cramp, context: { System: { device: null } } }],
    ['its locale', { ...cramp, request: localeless }],
    ['its timestamp', { ...cramp, request: { ...cramp.request, timestamp: null } }],
    ['its attributes', { ...cramp, session: { ...cramp.session, attributes: null } }],
  ])('%s is answered all the same', async (_, envelope) => {
    const answer = await testSkill().invoke(envelope);
    expect(speechOf(answer)).toMatch(/\?$/);
    expect(attributesOf(answer)).toMatchObject({ question: { kind: 'where' } });
  });

  it('its session is answered, and remembered by nobody', async () => {
    const skill = testSkill();
    const answer = await skill.invoke(sessionless);
    expect(speechOf(answer)).toMatch(/\?$/);
    expect(answer).not.toHaveProperty('sessionAttributes');
    expect(skill.lines).toMatchObject([{ outcome: 'ask' }]);
  });

  it('its intent was not understood', async () => {
    const skill = testSkill();
    await skill.invoke(envelopeOf({ type: 'IntentRequest' }));
    await skill.invoke(envelopeOf({ type: 'IntentRequest', intent: { name: null } }));
    expect(skill.lines).toMatchObject([
      { intent: null, understood: false },
      { intent: null, understood: false },
    ]);
  });

  it('a locale of any country names no number of a country', async () => {
    const skill = testSkill();
    const answer = await skill.invoke(
      envelopeOf({ ...intentRequest('ChestIntent'), locale: 'my calf is cramping' }),
    );
    expect(skill.lines).toMatchObject([{ locale: 'unknown' }]);
    expect(speechOf(answer)).toContain('local emergency number');
  });
});

describe('the moment of a request', () => {
  it.each<[string, unknown, number]>([
    ['ISO 8601', '2026-11-22T02:14:30Z', Date.UTC(2026, 10, 22, 2, 14, 30)],
    ['epoch ms', 1_795_313_670_000, 1_795_313_670_000],
    ['epoch ms in a string', '1795313670000', 1_795_313_670_000],
    ['words', 'a moment ago', NOW],
    ['an object', {}, NOW],
    ['a number that no clock has', '9'.repeat(400), NOW],
    ['nothing', null, NOW],
  ])('is read from %s', async (_, timestamp, at) => {
    const answer = await testSkill().invoke(envelopeOf({ ...LAUNCH, timestamp }));
    expect(attributesOf(answer)).toMatchObject({ sent: { at, clock: NOW } });
  });
});

describe('an intent', () => {
  it.each(['__proto__', 'constructor', 'toString', 'NoSuchIntent'])(
    'named %s is not understood and not logged by name',
    async (name) => {
      const skill = testSkill();
      const answer = await skill.invoke(envelopeOf(intentRequest(name)));
      expect(speechOf(answer)).toMatch(/\?$/);
      expect(skill.lines).toMatchObject([{ intent: null, understood: false, outcome: 'listen' }]);
    },
  );
});

describe('the skill id', () => {
  const skillFor = (skillId: string) => testSkill({ skillId });

  it('lets its own requests in', async () => {
    const answer = await skillFor(SKILL_ID).invoke(envelopeOf(LAUNCH));
    expect(speechOf(answer)).toMatch(/^Welcome/);
  });

  it.each([
    ['another skill', { version: '1.0', context: { System: { application: { applicationId: 'other' } } } }],
    ['nobody', {}],
  ])('refuses those of %s, whatever they ask', async (_, envelope) => {
    const skill = skillFor(SKILL_ID);
    await expect(skill.invoke({ request: LAUNCH, ...envelope })).rejects.toThrow();
    expect(skill.lines).toEqual([]);
  });
});
