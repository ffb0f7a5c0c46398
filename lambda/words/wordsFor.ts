import { english } from './en/english';
import type { Words } from './words';

/** Each language by the first half of its locales. */
const LANGUAGES: Readonly<Record<string, (locale: string) => Words>> = { en: english };

/** The words of a locale; English, which then names no country, where its language is not spoken here. */
export function wordsFor(locale: string): Words {
  const language = locale.slice(0, 2);
  return (LANGUAGES[language] ?? english)(locale);
}
