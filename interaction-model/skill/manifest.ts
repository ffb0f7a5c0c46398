import { ENGLISH_LOCALES, type EnglishLocale } from '../../lambda/words/region';
import { customApi } from './customApi';
import type { ICONS } from './icons/draw';
import { listingOf } from './listing';
import { TESTING_INSTRUCTIONS } from './testingInstructions';

/** The two public pages that Amazon asks for. */
export interface Addresses {
  readonly privacyPolicyUrl: string;
  readonly termsOfUseUrl: string;
}

/** Where a skill package keeps a picture, and how its manifest points there. */
export const iconPath = (name: keyof typeof ICONS): string => `assets/images/${name}`;
const iconUri = (name: keyof typeof ICONS): string => `file://${iconPath(name)}`;

const inEveryLocale = <Entry>(entry: (locale: EnglishLocale) => Entry): Readonly<Record<string, Entry>> =>
  Object.fromEntries(ENGLISH_LOCALES.map((locale) => [locale, entry(locale)]));

/**
 * `skill.json`: what Amazon is told about the skill. It asks for no permission, because none is used.
 * @param endpoints function ARN by Alexa region; none leaves the endpoint to the console or to CloudFormation
 */
export const manifest = (addresses: Addresses, endpoints: Readonly<Record<string, string>> = {}) => ({
  manifest: {
    manifestVersion: '1.0',
    publishingInformation: {
      category: 'HEALTH_AND_FITNESS',
      distributionMode: 'PUBLIC',
      isAvailableWorldwide: true,
      distributionCountries: [],
      testingInstructions: TESTING_INSTRUCTIONS,
      locales: inEveryLocale((locale) => ({
        ...listingOf(locale),
        smallIconUri: iconUri('small.png'),
        largeIconUri: iconUri('large.png'),
      })),
    },
    privacyAndCompliance: {
      allowsPurchases: false,
      containsAds: false,
      isChildDirected: false,
      isExportCompliant: true,
      usesPersonalInfo: false,
      // Amazon's word for HIPAA: a covered entity that has Amazon process patients' data.
      usesHealthInfo: false,
      locales: inEveryLocale(() => ({
        privacyPolicyUrl: addresses.privacyPolicyUrl,
        termsOfUseUrl: addresses.termsOfUseUrl,
      })),
    },
    apis: { custom: customApi(endpoints) },
    permissions: [],
  },
});
