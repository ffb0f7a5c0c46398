import type { TypeSource } from '../source';
import * as companyTypes from './companyTypes';
import * as signTypes from './signTypes';
import * as slotTypes from './slotTypes';

/** Every slot type of the English model, by name. */
export const TYPE_SOURCES: Readonly<Record<string, TypeSource>> = {
  ...slotTypes,
  ...companyTypes,
  ...signTypes,
};
