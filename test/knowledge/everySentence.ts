import { CLAIM_IDS } from '../../lambda/knowledge/claims';
import { RED_FLAG_IDS } from '../../lambda/knowledge/redFlagIds';
import { EVIDENCE } from '../../lambda/knowledge/sources';
import { TOPIC_IDS, type TopicId } from '../../lambda/knowledge/topicIds';
import { TOPICS } from '../../lambda/knowledge/topics';
import type { AnswerWords } from '../../lambda/words/answerWords';
import { answerWords } from '../../lambda/words/en/answerWords';
import { regionOf } from '../../lambda/words/en/region';
import { ENGLISH_LOCALES, type Region } from '../../lambda/words/region';
import { sentences } from './readingEase';

/** Every country, and one that the skill knows nothing of. */
export const LOCALES = [...ENGLISH_LOCALES, 'en-ZZ'] as const;

export interface Country {
  readonly locale: string;
  readonly region: Region;
  readonly words: AnswerWords;
}

export const COUNTRIES: readonly Country[] = LOCALES.map((locale) => {
  const region = regionOf(locale);
  return { locale, region, words: answerWords(region) };
});

/** One thing that is said in one breath. */
export interface Unit {
  /** Where to find it, as a failing test names it: `magnesium.say`. */
  readonly name: string;
  readonly text: string;
  /** The topics it is said under; none for evidence. */
  readonly topics: readonly TopicId[];
}

/** Everything a country says that is more than a name. */
export function units({ words }: Country): readonly Unit[] {
  return [
    ...TOPIC_IDS.flatMap((id) => {
      const { say, more } = words.answers[id];
      const first: Unit = { name: `${id}.say`, text: say, topics: [id] };
      return more === null ? [first] : [first, { name: `${id}.more`, text: more, topics: [id] }];
    }),
    ...CLAIM_IDS.map((id) => ({
      name: id,
      text: words.claims[id],
      topics: TOPIC_IDS.filter((topic) => TOPICS[topic].claims.includes(id)),
    })),
    ...RED_FLAG_IDS.map((id) => ({ name: `redFlags.${id}`, text: words.redFlags[id], topics: [] })),
    ...EVIDENCE.map((id) => ({ name: `evidence.${id}`, text: words.evidence[id], topics: [] })),
  ];
}

/** `name: sentence` for each sentence that the test picks out; a failing test shows them. */
export function offenders(bad: (sentence: string, unit: Unit) => boolean): readonly string[] {
  const found = COUNTRIES.flatMap((country) =>
    units(country).flatMap((unit) =>
      sentences(unit.text)
        .filter((sentence) => bad(sentence, unit))
        .map((sentence) => `${country.locale} ${unit.name}: ${sentence}`),
    ),
  );
  return found;
}
