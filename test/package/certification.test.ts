import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { configuration } from '../../cramp-coach.config';
import { AWS_REGIONS } from '../../infra/regions';
import { MODEL_PATH } from '../../interaction-model/build';
import type { InteractionModelFile } from '../../interaction-model/schema';
import { ICONS } from '../../interaction-model/skill/icons/draw';
import { manifest } from '../../interaction-model/skill/manifest';
import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import { ENGLISH_LOCALES } from '../../lambda/words/region';

/** The commonest reasons for a refusal that lie in the package; docs/certification.md lists where the rest are. */
const { publishingInformation, privacyAndCompliance, permissions, apis } = manifest(configuration).manifest;
const listings = ENGLISH_LOCALES.map((locale) => {
  const listing = publishingInformation.locales[locale];
  if (listing === undefined) throw new Error(`no listing for ${locale}`);
  return [locale, listing] as const;
});

const model: InteractionModelFile = JSON.parse(readFileSync(MODEL_PATH, 'utf8'));
const { invocationName, intents, types } = model.interactionModel.languageModel;
const document = (name: string): string => readFileSync(join(__dirname, '../../docs', name), 'utf8');

/** Launch words and connecting words of platform reference 5 and 9, row 1. */
const PHRASE = new RegExp(
  `^Alexa, (?:open|launch|start|ask|tell|begin|run|talk to) ${invocationName}(?: (?:(?:to|for|about|that) )?(?<tail>.+))?$`,
);

/** Content 4.6, "Skill description (long)", as it stands there. */
const DISCLAIMER =
  'This skill gives general information about leg cramps and guides simple timed stretches. It does not provide medical advice, diagnosis or treatment, is for informational and educational purposes only, and is not a substitute for professional medical advice. Call your doctor to receive medical advice. If you think you may have a medical emergency, call your local emergency number at once. This skill cannot call emergency services for you. Do not use the stretches on a leg that is swollen, red, warm, numb, cold, recently injured or recently operated on, or if a clinician has told you not to. If you are pregnant, have kidney, liver, heart or nerve disease, diabetes, osteoporosis, a joint replacement or poor balance, or take blood thinners, check with a professional first. Do not start, stop or change any medicine or supplement because of this skill. For adults; children should be guided by an adult. The skill does not store health information. Information compiled from public sources (NHS, Mayo Clinic, Cochrane, AAFP, AAN and others).';

/** Every word that a slot type knows. */
const wordsOf = (type: string): readonly string[] =>
  types
    .filter(({ name }) => name === type)
    .flatMap(({ values }) => values.flatMap(({ name }) => [name.value, ...name.synonyms]));

/** A sample of the model with each slot filled by one of its type's words. */
const isSample = (sentence: string): boolean => {
  return intents.some(({ slots = [], samples }) =>
    samples.some((sample) => {
      if (!sample.includes('{')) return sample === sentence;
      const pattern = sample.replace(/\{(\w+)\}/g, (_, slot) => {
        const type = slots.find(({ name }) => name === slot)?.type ?? '';
        return `(?:${wordsOf(type).join('|')})`;
      });
      return new RegExp(`^${pattern}$`).test(sentence);
    }),
  );
};

/** Whether a text names something that the type knows, hyphens heard as blanks. */
const names = (type: string, text: string): boolean =>
  wordsOf(type).some((word) => new RegExp(`\\b${word}\\b`).test(text.replace('-', ' ')));

describe.each(listings)('1. example phrases of %s', (_, { examplePhrases }) => {
  it('are three, and the first opens the skill', () => {
    expect(examplePhrases).toHaveLength(3);
    expect(examplePhrases[0]).toBe(`Alexa, open ${invocationName}`);
  });

  it.each([...examplePhrases])('"%s" is well formed, and its end is a sample of the model', (phrase) => {
    expect(phrase).toMatch(/^[\w ,']+$/);
    const tail = PHRASE.exec(phrase)?.groups?.tail;
    expect(PHRASE.test(phrase)).toBe(true);
    if (tail !== undefined) expect(isSample(tail.toLowerCase())).toBe(true);
  });
});

describe.each(listings)('7. claims and disclaimer of %s', (_, listing) => {
  it('carry the disclaimer word for word, with Amazon’s two points in it', () => {
    expect(publishingInformation.category).toBe('HEALTH_AND_FITNESS');
    expect(listing.description).toContain(DISCLAIMER);
    expect(listing.description).toMatch(/not a substitute for professional medical advice/);
    expect(listing.description).toMatch(/medical emergency, call your local emergency number/);
  });

  it('promise nothing medical', () => {
    const copy = JSON.stringify({ ...listing, description: listing.description.replace(DISCLAIMER, '') });
    expect(copy).not.toMatch(
      /cure|guarantee|diagnos|prescri|treat|approved|FDA|life-saving|heal\b|will stop/i,
    );
  });
});

describe('8. the privacy policy and the terms', () => {
  it.each(ENGLISH_LOCALES)('have an address for %s on a host without a brand', (locale) => {
    const { privacyPolicyUrl = '', termsOfUseUrl = '' } = privacyAndCompliance.locales[locale] ?? {};
    for (const url of [privacyPolicyUrl, termsOfUseUrl]) {
      expect(new URL(url).protocol).toBe('https:');
      expect(new URL(url).hostname).not.toMatch(/alexa|amazon/);
    }
  });

  it('are in the skill’s language and say what they are', () => {
    expect(document('privacy.md')).toMatch(/^# Privacy/);
    expect(document('terms.md')).toMatch(/^# Terms/);
  });

  it('name every place where data can lie', () => {
    for (const region of Object.values(AWS_REGIONS)) expect(document('privacy.md')).toContain(region);
  });
});

describe('9. the invocation name', () => {
  const BANNED =
    /\b(run|start|play|resume|use|launch|ask|open|tell|load|begin|enable|to|from|in|using|with|about|for|that|by|if|and|whether|alexa|amazon|echo|computer|skill|app|the|a|an|of|up|at|off)\b/;

  it('is two words or more, in small letters, none of them Amazon’s own', () => {
    expect(invocationName).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(invocationName).not.toMatch(BANNED);
  });

  it.each(listings)('is the name of the skill in %s', (_, { name }) => {
    expect(name.toLowerCase()).toBe(invocationName);
  });
});

describe.each(listings)('10. description of %s', (_, { summary, description, keywords }) => {
  it('is complete sentences', () => {
    for (const text of [summary, ...description.split('\n\n')]) expect(text).toMatch(/^[A-Z].*[.)]$/);
  });

  it('quotes only sentences that begin with the wake word and name the skill', () => {
    const quoted = [...description.matchAll(/"([^"]+)"/g)].map(([, sentence]) => sentence ?? '');
    expect(quoted.length).toBeGreaterThan(0);
    for (const sentence of quoted) expect(PHRASE.test(sentence)).toBe(true);
  });

  it('quotes only what the model has, and promises no routine and no place that the skill does not have', () => {
    const tails = [...description.matchAll(/"([^"]+)"/g)].map(
      ([, sentence = '']) => PHRASE.exec(sentence)?.groups?.tail,
    );
    for (const tail of tails) expect(isSample(tail ?? '')).toBe(true);

    const listed = (before: string): readonly string[] =>
      description
        .split(`${before}: `)[1]
        ?.split('.')[0]
        ?.split(/, and |, | or /) ?? [];
    const routines = listed('routines');
    expect(routines).toHaveLength(HABIT_IDS.length);
    for (const routine of routines) expect(names('Routine', routine)).toBe(true);
    const places = listed('starts at once');
    expect(places.length).toBeGreaterThan(5);
    for (const place of places) expect(names('Muscle', place)).toBe(true);
  });

  it('does not call itself an Alexa skill, which is Amazon’s brand', () => {
    expect(description).not.toMatch(/alexa skill/i);
  });

  it('has as many keywords as fit, each once', () => {
    expect(keywords.length).toBeLessThanOrEqual(30);
    expect(new Set(keywords).size).toBe(keywords.length);
  });
});

describe('13. permissions and personal data', () => {
  it('are none, and are said to be none', () => {
    expect(permissions).toEqual([]);
    expect(privacyAndCompliance).toMatchObject({
      usesPersonalInfo: false,
      usesHealthInfo: false,
      isChildDirected: false,
      allowsPurchases: false,
      containsAds: false,
    });
  });

  it('cannot come in as free text: no slot takes any', () => {
    const used = intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type));
    expect(used.filter((type) => type.startsWith('AMAZON.') && !/NUMBER|DURATION/.test(type))).toEqual([]);
  });

  it('come in by no interface but the screen', () => {
    expect(apis.custom.interfaces.map(({ type }) => type)).toEqual(['ALEXA_PRESENTATION_APL']);
  });
});

describe('14. what the testers get', () => {
  const { testingInstructions } = publishingInformation;

  it('is instructions that fit, say that nothing is needed, and show how to begin', () => {
    expect(testingInstructions.length).toBeLessThanOrEqual(4000);
    expect(testingInstructions).toMatch(/No account/);
    for (const phrase of listings[0]?.[1].examplePhrases ?? []) expect(testingInstructions).toContain(phrase);
  });

  it('is icons of both sizes', () => {
    expect(Object.values(ICONS)).toEqual([108, 512]);
  });
});
