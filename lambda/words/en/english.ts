import { ENGLISH_LOCALES, type EnglishLocale } from '../region';
import type { Words } from '../words';
import { answerWords } from './answerWords';
import { dialogueWords } from './dialogue/dialogueWords';
import { guidanceWords } from './guidance/guidanceWords';
import { regionOf } from './region';
import { screenWords } from './screen';

/** Constant data, made at its first use: a process mostly serves one country, and building all takes longer. */
const BUILT = new Map<EnglishLocale | 'unknown', Words>();

/** Everything the skill can say in the English of a locale; an unknown locale names no country's number. */
export function english(locale: string): Words {
  const known = ENGLISH_LOCALES.find((one) => one === locale) ?? 'unknown';
  const words = BUILT.get(known) ?? wordsOf(known);
  BUILT.set(known, words);
  return words;
}

function wordsOf(locale: EnglishLocale | 'unknown'): Words {
  const region = regionOf(locale);
  const answers = answerWords(region);
  return {
    ...answers,
    ...guidanceWords,
    ...dialogueWords(region, answers, guidanceWords),
    ...screenWords(region),
  };
}
