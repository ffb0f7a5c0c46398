/** The locales the English skill is published in; anything else is `unknown` and never guessed (content 4.5). */
export const ENGLISH_LOCALES = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;
export type EnglishLocale = (typeof ENGLISH_LOCALES)[number];

/** What differs between English-speaking countries. All values are spoken forms but `emergencyDigits`. */
export interface Region {
  /** As spoken, for instance "nine one one"; null says "your local emergency number". */
  readonly emergencyNumber: string | null;
  /** As written on a screen, for instance "911". */
  readonly emergencyDigits: string | null;
  /** "doctor" or "G P". */
  readonly doctor: string;
  /** "pharmacist" or "chemist". */
  readonly pharmacist: string;
  /** What a cramp is called in the street: "charley horse", "corker"; null for no such word. */
  readonly nickname: string | null;
  /** Who to ring when it cannot wait but is no emergency: "your doctor or a nurse line", "N H S one one one". */
  readonly healthLine: string;
}
