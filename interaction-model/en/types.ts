import type { TypeSource } from '../source';
import * as companyTypes from './companyTypes';
import * as companySigns from './signs/companySigns';
import * as emergencySigns from './signs/emergencySigns';
import * as injurySigns from './signs/injurySigns';
import * as legSigns from './signs/legSigns';
import * as slotTypes from './slotTypes';

/**
 * Every slot type of the English model, by name. The emergency vocabulary of content section 4.4 is one type a
 * family. A type whose name ends in `Sign` decides the intent: whoever says one of its words (with the other
 * slots of a sample, such as a leg) means that intent, whatever else the sentence holds. Words that are harmless
 * in other company are given with their company.
 */
export const TYPE_SOURCES: Readonly<Record<string, TypeSource>> = {
  ...slotTypes,
  ...companyTypes,
  ...emergencySigns,
  ...legSigns,
  ...injurySigns,
  ...companySigns,
};
