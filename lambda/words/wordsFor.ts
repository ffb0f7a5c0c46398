import { english } from './en/english';
import type { Words } from './words';

export type WordsFor = (locale: string) => Words;

/** Each language by the first half of its locales. */
const LANGUAGES: Readonly<Record<string, WordsFor>> = { en: english };

/** The words of a locale; English, which then names no country, where its language is not spoken here. */
export function wordsFor(locale: string): Words {
  const language = locale.slice(0, 2);
  return (LANGUAGES[language] ?? english)(locale);
}

/**
 * `wordsFor` that makes the words of a locale once, for the built skill to keep: they are constant, and making them
 * takes longer than the rest of a turn.
 */
export function rememberedWords(): WordsFor {
  const made = new Map<string, Words>();
  return (locale) => {
    const words = made.get(locale) ?? wordsFor(locale);
    made.set(locale, words);
    return words;
  };
}
