import { recover } from '../../lambda/alexa/recover';
import { freshState } from '../../lambda/conversation/freshState';
import { QUESTION_KINDS } from '../../lambda/conversation/question';
import { lazyStore } from '../../lambda/feedback/lazyStore';
import { createStore } from '../../lambda/feedback/store';
import { askFor } from '../../lambda/speech/compose';
import { english } from '../../lambda/words/en/english';
import { silence, startScriptedServer } from '../feedback/scriptedServer';
import { attributesOf, envelopeOf, intentRequest, LAUNCH } from './envelopes';
import { NOW, speechOf, testSkill } from './testSkill';

class SecretError extends Error {
  override readonly name = 'SecretError';
}

/** A skill in which every turn fails just before its end. */
const failing = (error: unknown = new SecretError('SECRET amzn1.ask.account.SECRET')) =>
  testSkill({
    watch: () => {
      throw error;
    },
  });

const state = { ...freshState(1, false), question: { kind: 'eased', again: false } };

describe('a turn that fails', () => {
  it('says sorry and asks what was open, which the session still knows', async () => {
    const skill = failing();
    const answer = await skill.invoke(envelopeOf(intentRequest('AMAZON.YesIntent'), { attributes: state }));
    const asked = askFor({ kind: 'eased', again: false }, english('en-US'));
    expect(speechOf(answer)).toBe(`Sorry, something went wrong on my side.  ${asked}`);
    expect(answer.response).toMatchObject({ shouldEndSession: false, reprompt: {} });
    expect(attributesOf(answer)).toEqual(state);
  });

  it('asks openly where the session knows nothing, and starts it afresh', async () => {
    for (const attributes of [{}, { version: 0 }]) {
      const answer = await failing().invoke(envelopeOf(LAUNCH, { attributes, isNew: true }));
      expect(speechOf(answer)).toMatch(/^Sorry.*\?$/);
      expect(attributesOf(answer)).toEqual(attributes);
    }
  });

  it('is not shouted about at night', async () => {
    const attributes = { ...state, night: true };
    const { response } = await failing().invoke(envelopeOf(LAUNCH, { attributes }));
    expect(response).toHaveProperty('outputSpeech.ssml', expect.stringContaining('whispered'));
  });

  it.each([
    ['a danger sign', 'ChestIntent'],
    ['a word to stop', 'AMAZON.StopIntent'],
    ['a word to cancel', 'AMAZON.CancelIntent'],
  ])('still answers %s as a turn that does not', async (_, name) => {
    const envelope = envelopeOf(intentRequest(name), { attributes: { ...freshState(1, false) } });
    const [failed, good] = await Promise.all([failing().invoke(envelope), testSkill().invoke(envelope)]);
    expect(failed.response).toEqual(good.response);
    expect(failed.response.shouldEndSession).toBe(true);
  });

  it('sends nothing of the answer that failed, and no screen, since that may be why', async () => {
    const { response } = await failing().invoke(envelopeOf(LAUNCH, { screen: true }));
    expect(Object.keys(response).sort()).toEqual(['outputSpeech', 'reprompt', 'shouldEndSession']);
  });

  it.each<[string, unknown, string]>([
    ['its name', new SecretError('SECRET'), 'SecretError'],
    [
      'its code where it has no name of its own',
      Object.assign(new Error('SECRET'), { code: 'ECONNRESET' }),
      'ECONNRESET',
    ],
    ['nothing of a name that is none', Object.assign(new Error(''), { name: 'SECRET amzn1.ask' }), 'other'],
    ['nothing of what is no error', 'SECRET', 'UnknownError'],
  ])('leaves in the log %s', async (_, error, reason) => {
    const skill = failing(error);
    await skill.invoke(envelopeOf(LAUNCH));
    expect(skill.lines).toEqual([
      expect.objectContaining({ request: 'LaunchRequest', outcome: 'error', understood: false, reason }),
    ]);
    expect(JSON.stringify(skill.lines)).not.toContain('SECRET');
  });

  it('is timed from when the request came', async () => {
    let clock = NOW;
    const skill = testSkill({
      now: () => clock,
      seed: () => {
        clock += 250;
        throw new SecretError();
      },
    });
    await skill.invoke(envelopeOf(LAUNCH));
    expect(skill.lines).toMatchObject([{ outcome: 'error', ms: 250 }]);
  });

  it('says nothing where nothing may be said', async () => {
    const skill = testSkill({
      log: (line) => {
        if (line.kind === 'turn' && line.outcome === 'quiet') throw new SecretError();
      },
    });
    const { response } = await skill.invoke(
      envelopeOf({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }),
    );
    expect(response).toEqual({});
  });

  it('leaves every question open that there is', () => {
    for (const kind of QUESTION_KINDS) {
      const open = { ...freshState(1, false), question: { kind } as never };
      expect(recover(open, { type: 'yes' })).toMatchObject({ next: 'listen', state: open });
    }
  });
});

describe('feedback that cannot be stored', () => {
  const asked = {
    ...freshState(1, false),
    question: { kind: 'helpful', routine: true },
    subject: 'calf_now',
  };
  const yes = envelopeOf(intentRequest('AMAZON.YesIntent'), { attributes: asked });

  const nobody = async () => {
    const { port, close } = await startScriptedServer(silence);
    await close();
    return { port, close: async () => {} };
  };
  it.each([
    ['a dead endpoint', nobody],
    ['one that never answers', () => startScriptedServer(silence)],
  ])('for %s leaves the speech as it is and one row on record', async (_, open) => {
    const { port, close } = await open();
    const { DynamoDBClient } = await import('@aws-sdk/client-dynamodb');
    const client = new DynamoDBClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 2,
      requestHandler: { connectionTimeout: 100, requestTimeout: 100, throwOnRequestTimeout: true },
    });
    const load = async () => ({
      createStore: ({ table }: { table: string }) => createStore({ table, client }),
    });
    const skill = testSkill({ save: lazyStore({ table: 'nowhere', load }) });
    const answer = await skill.invoke(yes);
    const stored = await testSkill().invoke(yes);

    expect(answer).toEqual(stored);
    expect(skill.seen).toMatchObject([{ feedback: null }]);
    expect(skill.lines).toEqual([
      expect.objectContaining({
        kind: 'feedback_on_record',
        row: expect.objectContaining({ subject: 'calf_now', helpful: true, day: '2026-11-22' }),
      }),
      expect.objectContaining({ kind: 'turn', helpful: true, subject: 'calf_now' }),
    ]);
    client.destroy();
    await close();
  });
});
