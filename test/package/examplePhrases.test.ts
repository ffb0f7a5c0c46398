import { readFileSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { MODEL_PATH } from '../../interaction-model/build';
import type { InteractionModelFile } from '../../interaction-model/schema';
import { listingOf } from '../../interaction-model/skill/listing';
import type { TurnLine } from '../../lambda/log/turnLine';
import { createSkill } from '../../lambda/skill';
import { ENGLISH_LOCALES, type EnglishLocale } from '../../lambda/words/region';

/** Certification failure 1, its second half: every example phrase works as the first words of a session. */
const model: InteractionModelFile = JSON.parse(readFileSync(MODEL_PATH, 'utf8'));

const SKILL = { applicationId: 'skill' };
const USER = { userId: 'somebody' };

const intentOf = (phrase: string): string | null => {
  const tail = /coach (?:to )?(.+)$/.exec(phrase)?.[1];
  if (tail === undefined) return null;
  const found = model.interactionModel.languageModel.intents.find(({ samples }) => samples.includes(tail));
  if (found === undefined) throw new Error(`No intent has the sample "${tail}"`);
  return found.name;
};

const envelope = (intent: string | null, locale: EnglishLocale): RequestEnvelope => {
  const basics = { requestId: 'request', timestamp: '2026-11-22T12:00:00Z', locale };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'session', application: SKILL, user: USER },
    context: { System: { application: SKILL, user: USER, apiEndpoint: 'https://api.amazonalexa.com' } },
    request:
      intent === null
        ? { type: 'LaunchRequest', ...basics }
        : {
            type: 'IntentRequest',
            ...basics,
            dialogState: 'STARTED',
            intent: { name: intent, confirmationStatus: 'NONE', slots: {} },
          },
  };
};

const phrases = ENGLISH_LOCALES.flatMap((locale) =>
  listingOf(locale).examplePhrases.map((phrase) => [phrase, locale] as const),
);

it.each(phrases)('"%s" is understood and answered cold in %s', async (phrase, locale) => {
  const lines: TurnLine[] = [];
  const skill = createSkill({
    now: () => Date.UTC(2026, 10, 22, 12),
    seed: () => 1,
    randomId: () => '00000000-0000-4000-8000-000000000000',
    save: async () => undefined,
    log: (line) => line.kind === 'turn' && lines.push(line),
    version: '1.2.3',
  });
  const { response } = await skill.invoke(envelope(intentOf(phrase), locale));

  expect(lines).toEqual([expect.objectContaining({ understood: true, reason: null })]);
  expect(response.outputSpeech).toMatchObject({
    type: 'SSML',
    ssml: expect.stringMatching(/^<speak>.{40,}/s),
  });
});
