import { numbersOf } from '../../knowledge/locales';
import type { EnglishLocale, Region } from '../region';

type Spoken = Omit<Region, 'emergencyDigits'>;

const SPOKEN: Readonly<Record<EnglishLocale, Spoken>> = {
  'en-US': {
    emergencyNumber: 'nine one one',
    doctor: 'doctor',
    pharmacist: 'pharmacist',
    nickname: 'charley horse',
    healthLine: 'your doctor or a nurse line',
  },
  'en-GB': {
    emergencyNumber: 'nine nine nine',
    doctor: 'G P',
    pharmacist: 'pharmacist',
    nickname: null,
    healthLine: 'your G P or N H S one one one',
  },
  'en-AU': {
    emergencyNumber: 'triple zero',
    doctor: 'G P',
    pharmacist: 'chemist',
    nickname: 'corker',
    healthLine: 'your G P or Healthdirect',
  },
  // Not every province has 811, so the doctor is named first.
  'en-CA': {
    emergencyNumber: 'nine one one',
    doctor: 'doctor',
    pharmacist: 'pharmacist',
    nickname: 'charley horse',
    healthLine: 'your doctor or eight one one',
  },
  'en-IN': {
    emergencyNumber: 'one one two',
    doctor: 'doctor',
    pharmacist: 'chemist',
    nickname: null,
    healthLine: 'your doctor',
  },
};

const UNKNOWN: Region = {
  emergencyNumber: null,
  emergencyDigits: null,
  doctor: 'doctor',
  pharmacist: 'pharmacist',
  nickname: null,
  healthLine: 'a doctor or health line',
};

/** The words of a locale; an unknown one gets no country's number, name or service (content 4.5). */
export function regionOf(locale: string): Region {
  const numbers = numbersOf(locale);
  const spoken = Object.hasOwn(SPOKEN, locale) ? SPOKEN[locale as EnglishLocale] : undefined;
  return spoken && numbers ? { ...spoken, emergencyDigits: numbers.emergency } : UNKNOWN;
}
