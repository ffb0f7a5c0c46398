import { numberWords } from './numbers';

/** English contractions, so that "it's", "its" and "it is" meet; both model and utterance pass through here. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b|\bcannot\b/g, 'can not'],
  [/\bwon'?t\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|should|could|would|must)n'?t\b/g, '$1 not'],
  [/\b(i)'?m\b/g, '$1 am'],
  [/\b(i|you|we|they)'?ve\b/g, '$1 have'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\b(i|you|it|that|he|she|they)'ll\b/g, '$1 will'],
  [/\b(it|that|what|there|he|she|who|where|how)'?s\b/g, '$1 is'],
  [/\blet'?s\b/g, 'let us'],
  [/\b(i|you|we|they|he|she|it)'d\b/g, '$1 would'],
  // "my leg's gone numb"; a possessive changes alike in model and utterance
  [/'s\b/g, ' is'],
];

/** Longer speech is cut: Alexa's own recogniser closes the microphone before so many words. */
export const MOST_WORDS = 60;

/**
 * The words of an utterance or sample as they are compared: lower case, no punctuation, digits as words,
 * contractions written out. Never throws; text without a single letter or digit has no words.
 */
export function words(text: string): readonly string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/\b([a-z])\./g, '$1 ')
    .replace(/\d+/g, (digits) => ` ${numberWords(digits)} `)
    .replace(/[^\p{L}'\s]/gu, ' ');
  const written = CONTRACTIONS.reduce((said, [short, long]) => said.replace(short, long), plain);
  return written.replace(/'/g, '').split(/\s+/).filter(Boolean);
}
