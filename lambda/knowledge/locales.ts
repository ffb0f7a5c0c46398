import type { SourceId } from './sources';

/** Whether a text is written as Alexa writes a locale, `en-GB`; it need not be one that the skill is published in. */
export function isLocale(text: string): boolean {
  return /^[a-z]{2}-[A-Z]{2}$/.test(text);
}

/** How far a number has been checked; every one must be looked up again before a release. */
export type NumberStatus = 'verified' | 'partly';

/** Whom to ring in a country. */
export interface LocaleNumbers {
  /** As dialled. */
  readonly emergency: string;
  readonly status: NumberStatus;
  /** Where it was seen; null where the page was not named. */
  readonly source: SourceId | null;
}

/**
 * Emergency numbers of the locales that the skill is published in (content section 4.5). A locale is a language
 * setting and not a place: an Irish device speaks en-GB and a New Zealand one en-AU, so the number is always
 * said together with "your local emergency number".
 */
const NUMBERS: ReadonlyMap<string, LocaleNumbers> = new Map([
  ['en-US', { emergency: '911', status: 'verified', source: 'KRAMES' }],
  ['en-CA', { emergency: '911', status: 'verified', source: null }],
  ['en-GB', { emergency: '999', status: 'verified', source: 'NHS-DVTP' }],
  ['en-AU', { emergency: '000', status: 'verified', source: null }],
  ['en-IN', { emergency: '112', status: 'partly', source: null }],
]);

/** The numbers of a locale; null for any other, because a wrong number is worse than none. */
export function numbersOf(locale: string): LocaleNumbers | null {
  return NUMBERS.get(locale) ?? null;
}
