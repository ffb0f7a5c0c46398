import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { speechOf, testSkill } from './testSkill';

const folder = join(dirname(require.resolve('jovo-platform-alexa/package.json')), 'sample-request-json/v1');

/** What real requests get: speech, or a quiet close. */
const SPOKEN_TO: Readonly<Record<string, RegExp>> = {
  AutomotiveLaunchRequest: /^Welcome/,
  LaunchRequest: /^Welcome/,
  // Intents of other skills.
  DialogDelegateRequest: /\?$/,
  IntentRequest1: /\?$/,
  IntentRequestWithSlot: /\?$/,
  IntentRequestWithSlotResolution: /\?$/,
  IntentRequestWithSlotResolutionNoMatch: /\?$/,
};

const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

describe('envelopes that Alexa really sent', () => {
  it('are sixteen', () => {
    expect(files).toHaveLength(16);
  });

  it.each(files)('%s gets an answer that Alexa takes', async (file) => {
    const envelope = JSON.parse(readFileSync(join(folder, `${file}.json`), 'utf8'));
    const skill = testSkill();
    const answer = await skill.invoke(envelope);
    expect(speechOf(answer)).toMatch(SPOKEN_TO[file] ?? /^$/);
    expect(skill.lines).toHaveLength(file === 'CanFulfillIntentRequest' ? 0 : 1);
    expect(skill.lines.filter((line) => line.kind === 'turn' && line.outcome === 'error')).toEqual([]);
    expect(skill.rows).toEqual([]);
  });
});
