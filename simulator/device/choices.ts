import { isLocale } from '../../lambda/knowledge/locales';
import { UsageError } from '../commandIo';
import { DEVICES, type DeviceName } from './kinds';

/** The names of the devices, for a person to choose from. */
export const DEVICE_NAMES = Object.keys(DEVICES).join(', ');

/** @throws UsageError for a name that no device has. */
export function deviceNamed(name: string): DeviceName {
  if (Object.hasOwn(DEVICES, name)) return name as DeviceName;
  throw new UsageError(`No device is called "${name}". Choose from ${DEVICE_NAMES}.`);
}

/** Any locale that is written like one: the skill answers those it does not know, too. @throws UsageError */
export function localeNamed(name: string): string {
  if (isLocale(name)) return name;
  throw new UsageError(`A locale is written like en-GB, not "${name}".`);
}
