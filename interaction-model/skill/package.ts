import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH_LOCALES } from '../../lambda/words/region';
import { ICONS } from './icons/draw';
import { type Addresses, iconPath, manifest } from './manifest';
import type { ZipEntry } from './zip';

/**
 * Every file of the skill package, as the console, ask-cli and CloudFormation read it: the manifest, the one
 * English model for each locale, and the icons.
 * @param model text of the interaction model
 */
export const skillPackage = (addresses: Addresses, model: Buffer): readonly ZipEntry[] => [
  { name: 'skill.json', data: Buffer.from(`${JSON.stringify(manifest(addresses), null, 2)}\n`) },
  ...ENGLISH_LOCALES.map((locale) => ({ name: `interactionModels/custom/${locale}.json`, data: model })),
  ...iconNames.map((name) => ({ name: iconPath(name), data: readFileSync(join(__dirname, 'icons', name)) })),
];

const iconNames = Object.keys(ICONS) as (keyof typeof ICONS)[];
