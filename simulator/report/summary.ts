import type { StoredRow } from '../../lambda/feedback/row';

/** How one group of answers came out. */
export interface Score {
  readonly count: number;
  readonly helpful: number;
  /** Helpful answers among all, 0 to 1. */
  readonly share: number;
  /** The least share that the count supports: the lower end of Wilson's 95 % interval. */
  readonly lowerBound: number;
}

/** How one locale answered. */
export interface LocaleScore extends Score {
  readonly locale: string;
}

/** How a subject was answered, in all and by locale. */
export interface SubjectScore extends Score {
  readonly subject: string;
  /** By count, the most answered first. */
  readonly locales: readonly LocaleScore[];
}

/** Counts rows as they are read, and keeps none. */
export interface Tally {
  add(row: Pick<StoredRow, 'subject' | 'locale' | 'helpful'>): void;
  /** By count, the most answered first. */
  subjects(): readonly SubjectScore[];
}

interface Counts {
  count: number;
  helpful: number;
}

/** Counts rows one at a time, so that a report needs no memory for the rows themselves. */
export function createTally(): Tally {
  const bySubject = new Map<string, Map<string, Counts>>();
  return {
    add({ subject, locale, helpful }) {
      const byLocale = entry(bySubject, subject, () => new Map<string, Counts>());
      const counts = entry(byLocale, locale, () => ({ count: 0, helpful: 0 }));
      counts.count += 1;
      counts.helpful += helpful ? 1 : 0;
    },
    subjects: () =>
      [...bySubject]
        .map(([subject, byLocale]) => ({
          subject,
          ...scoreOf(sum([...byLocale.values()])),
          locales: [...byLocale]
            .map(([locale, counts]) => ({ locale, ...scoreOf(counts) }))
            .sort((a, b) => b.count - a.count || a.locale.localeCompare(b.locale)),
        }))
        .sort((a, b) => b.count - a.count || a.subject.localeCompare(b.subject)),
  };
}

/** The score of all the subjects together. */
export function total(subjects: readonly SubjectScore[]): Score {
  return scoreOf(sum(subjects));
}

/** The 97.5th percentile of the normal distribution. */
const Z = 1.959963984540054;

/**
 * The lower end of Wilson's 95 % score interval for `helpful` of `count` (E. B. Wilson, J Am Stat Assoc 1927;
 * 22: 209–212). A share alone would put one happy answer before 95 of 100; this does not. 0 for no answers.
 */
export function wilsonLowerBound(helpful: number, count: number): number {
  // Where none was helpful the bound is 0 exactly; the formula would leave a rounding error.
  if (helpful === 0) return 0;
  const share = helpful / count;
  const spread = Z * Math.sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  return (share + (Z * Z) / (2 * count) - spread) / (1 + (Z * Z) / count);
}

function scoreOf({ count, helpful }: Readonly<Counts>): Score {
  return {
    count,
    helpful,
    share: count === 0 ? 0 : helpful / count,
    lowerBound: wilsonLowerBound(helpful, count),
  };
}

function sum(parts: readonly Readonly<Counts>[]): Counts {
  return parts.reduce<Counts>(
    (all, part) => ({ count: all.count + part.count, helpful: all.helpful + part.helpful }),
    { count: 0, helpful: 0 },
  );
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
