import type { SpeechRate } from '../words/guidanceWords';
import { PACE_FACTOR } from './draft';
import type { Pace } from './request';

const SPACE = ' '.charCodeAt(0);
/** From here on Latin has its letters with accents. */
const ACCENTED = 'À'.charCodeAt(0);

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= ACCENTED;

/** By hand, in one pass: a habit's turn has a hundred texts, and patterns took a tenth of it. */
const estimate = (text: string, rate: SpeechRate): number => {
  let ms = rate.msAtTheEnds;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code <= SPACE) {
      inWord = false;
      continue;
    }
    if (!inWord) ms += rate.msPerWord;
    inWord = true;
    if (isLetter(code)) ms += rate.msPerLetter;
    else if (',;:'.includes(text.charAt(index))) ms += rate.msPerComma;
    else if ('.?!'.includes(text.charAt(index)) && text.charCodeAt(index + 1) <= SPACE) {
      ms += rate.msPerInnerSentence;
    }
  }
  return ms;
};

/** Estimated milliseconds that a text takes to be spoken at a pace, by the rate of its language. */
export const speechMs = (text: string, pace: Pace, rate: SpeechRate): number => {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return Math.round((rate.measuredMs[trimmed] ?? estimate(trimmed, rate)) * PACE_FACTOR[pace]);
};
