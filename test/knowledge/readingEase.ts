/** Splits speech into sentences; the skill's words hold no abbreviation with a full stop. */
export function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!])\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Words as they are heard: "one-sided" is two, a year is three ("twenty twenty-four"), "N H S" is three. */
export function spokenWords(text: string): readonly string[] {
  return text
    .replace(/\b\d{4}\b/g, 'twenty twenty four')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^A-Za-z']/g, ''))
    .filter((word) => word !== '');
}

/** Everyday words in which the rule below is wrong by a syllable. */
const SYLLABLES: ReadonlyMap<string, number> = new Map([
  ['people', 2],
  ['being', 2],
  ['science', 2],
  ['quiet', 2],
  ['diet', 2],
  ['area', 3],
  ['idea', 3],
  ['sometimes', 2],
  ['something', 2],
  ['vitamin', 3],
]);

/**
 * Syllables of an English word by its vowel groups, "io" and "ium" being two, without a silent final e, "-es" or
 * "-ed". Within one of a
 * dictionary for nearly every word; the error goes both ways and evens out over an answer.
 */
export function syllables(word: string): number {
  const lower = word.toLowerCase().replace(/[^a-z]/g, '');
  const known = SYLLABLES.get(lower);
  if (known !== undefined) {
    return known;
  }
  const groups = lower.match(/[aeiouy]+/g)?.length ?? 1;
  const split = lower.match(/(?<![tcsgx])i[ao]|ium/g)?.length ?? 0;
  const silent =
    (/[^aeiouyl]e$/.test(lower) || /[aeiouy]le$/.test(lower) ? 1 : 0) +
    (/[^aeiouytd]ed$/.test(lower) ? 1 : 0) +
    (/[^aeiouyszxcgh]es$/.test(lower) ? 1 : 0);
  return Math.max(1, groups + split - silent);
}

/**
 * Flesch reading ease (Flesch 1948): 206.835 - 1.015 x words a sentence - 84.6 x syllables a word. 60 to 70 is
 * plain English, 30 to 50 is difficult.
 */
export function readingEase(text: string): number {
  const words = spokenWords(text);
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - 1.015 * (words.length / sentences(text).length) - 84.6 * (count / words.length);
}
