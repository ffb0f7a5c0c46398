import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INTENT_SOURCES } from './en/intents';
import { TYPE_SOURCES } from './en/types';
import { coverAll, expandAll } from './expand';
import { SLOT_TYPES, type SlotName } from './names';
import type { InteractionModelFile, ModelIntent, ModelSlot, SlotType } from './schema';
import type { TypeSource } from './source';

export const MODEL_PATH = join(__dirname, 'en.json');

/** Built-ins are declared bare: own samples in them are known to break Amazon's exact words. */
const BUILT_IN_INTENTS = [
  'Cancel',
  'Help',
  'Stop',
  'Fallback',
  'NavigateHome',
  'Yes',
  'No',
  'Repeat',
  'Next',
  'Previous',
  'Pause',
  'Resume',
  'StartOver',
  'More',
].map((name): ModelIntent => ({ name: `AMAZON.${name}Intent`, samples: [] }));

/**
 * The English model in Amazon's format, assembled from `en/`.
 *
 * @throws when a sample names a slot that `SLOT_TYPES` does not know.
 */
export function buildModel(): InteractionModelFile {
  const custom = Object.entries(INTENT_SOURCES).map(([name, patterns]) => {
    const samples = coverAll(patterns);
    return { name, slots: slotsOf(samples), samples };
  });
  return {
    interactionModel: {
      languageModel: {
        invocationName: 'cramp coach',
        intents: [...BUILT_IN_INTENTS, ...custom],
        types: Object.entries(TYPE_SOURCES).map(([name, source]) => slotType(name, source)),
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
      },
    },
  };
}

/**
 * The model as it is committed and sent: a line for each value, which a change can be read by, and no indentation,
 * which would take a quarter of the 1.5 MB that Amazon is said to accept.
 */
export function modelText(): string {
  return `${JSON.stringify(buildModel(), null, 1).replace(/^ +/gm, '')}\n`;
}

function slotsOf(samples: readonly string[]): readonly ModelSlot[] {
  const names = new Set(
    samples.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '')),
  );
  return [...names].map((name) => {
    if (!isSlotName(name)) throw new Error(`No slot is called ${name}`);
    return { name, type: SLOT_TYPES[name] };
  });
}

function isSlotName(name: string): name is SlotName {
  return name in SLOT_TYPES;
}

function slotType(name: string, source: TypeSource): SlotType {
  const values = Object.entries(source).map(([id, patterns]) => {
    const [value = id, ...synonyms] = expandAll(patterns);
    return { id, name: { value, synonyms } };
  });
  return { name, values };
}

if (require.main === module) writeFileSync(MODEL_PATH, modelText());
