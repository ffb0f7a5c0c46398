import fs from 'node:fs';
import { envelopeOf, LAUNCH, SKILL_ID } from './envelopes';
import { responseErrors } from './responseSchema';

type Built = typeof import('../../lambda/index');

/** Loads the built skill as Lambda does at init, with an environment of its own. */
function load(env: Readonly<Record<string, string>>): Built {
  const before = process.env;
  process.env = { ...env };
  try {
    let built: Built | undefined;
    jest.isolateModules(() => {
      built = require('../../lambda/index');
    });
    if (!built) throw new Error('nothing was loaded');
    return built;
  } finally {
    process.env = before;
  }
}

describe('the built skill', () => {
  it('has a handler of at most two parameters: Node 24 refuses a third', () => {
    expect(load({ FEEDBACK_TABLE: 'Feedback' }).handler.length).toBeLessThanOrEqual(2);
  });

  it('says at init that its table is missing, and what to do', () => {
    expect(() => load({})).toThrow('Set the environment variable FEEDBACK_TABLE');
    expect(() => load({ FEEDBACK_TABLE: 'a b' })).toThrow('it is "a b"');
  });

  it('answers, and writes its one line to standard output as JSON of its own', async () => {
    const { handler } = load({ FEEDBACK_TABLE: 'Feedback', SKILL_ID, VERSION: '1.2.3' });
    const write = jest.spyOn(fs, 'writeSync').mockReturnValue(0);
    const answer = await handler(JSON.parse(JSON.stringify(envelopeOf(LAUNCH))), {});
    const written = write.mock.calls.map(([, text]) => String(text));
    expect(write.mock.calls.map(([file]) => file)).toEqual([1]);
    write.mockRestore();
    expect(responseErrors(answer)).toEqual([]);
    expect(written).toHaveLength(1);
    expect(written[0]).toMatch(/^\{.*\}\n$/);
    expect(JSON.parse(written[0] ?? '')).toMatchObject({
      kind: 'turn',
      request: 'LaunchRequest',
      outcome: 'ask',
    });
  });

  it('words the same thing differently from one session to the next', async () => {
    const { handler } = load({ FEEDBACK_TABLE: 'Feedback' });
    const write = jest.spyOn(fs, 'writeSync').mockReturnValue(0);
    const envelope = JSON.parse(JSON.stringify(envelopeOf(LAUNCH, { isNew: true })));
    const seeds = [await handler(envelope, {}), await handler(envelope, {})].map(
      ({ sessionAttributes }) => sessionAttributes?.seed,
    );
    write.mockRestore();
    expect(new Set(seeds).size).toBe(2);
  });

  it('refuses the requests of another skill', async () => {
    const { handler } = load({ FEEDBACK_TABLE: 'Feedback', SKILL_ID: 'amzn1.ask.skill.another' });
    const envelope = JSON.parse(JSON.stringify(envelopeOf(LAUNCH)));
    await expect(handler(envelope, {})).rejects.toThrow('Skill ID');
  });
});
