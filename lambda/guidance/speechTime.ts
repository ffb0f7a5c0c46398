import { PACE_FACTOR } from './draft';
import type { Pace } from './request';
import { syllables } from './syllables';

const MS_PER_SYLLABLE = 210;
const MS_PER_COMMA = 258;
const MS_PER_INNER_SENTENCE = 942;
const MS_AT_THE_ENDS = 463;

const estimate = (text: string): number => {
  const commas = text.match(/[,;:]/g)?.length ?? 0;
  const inner = text.match(/[.?!](?=\s+\S)/g)?.length ?? 0;
  return (
    syllables(text) * MS_PER_SYLLABLE + commas * MS_PER_COMMA + inner * MS_PER_INNER_SENTENCE + MS_AT_THE_ENDS
  );
};

/** Milliseconds that a text takes to be spoken at a pace. */
export const speechMs = (text: string, pace: Pace): number => {
  const trimmed = text.trim();
  return trimmed === '' ? 0 : Math.round(estimate(trimmed) * PACE_FACTOR[pace]);
};
