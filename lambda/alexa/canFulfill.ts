import type { canfulfill, Intent, Slot } from 'ask-sdk-model';
import { eventOf, knowsIntent } from './intents';
import { readSlots } from './slots';

/** Events that are an answer to somebody who has not talked to the skill before. */
const FROM_COLD: ReadonlySet<string> = new Set(['cramp', 'topic', 'routine', 'stretch', 'redFlag']);

/**
 * Whether the skill could serve an intent that was said without its name: yes only when it makes sense from cold
 * and every filled slot is understood; a missing slot is no obstacle, since the skill asks.
 */
export function canFulfill(intent: Intent | undefined): canfulfill.CanFulfillIntent {
  const filled = Object.entries(intent?.slots ?? {}).filter(([, slot]) => slot?.value);
  const understood = filled.map(([name, slot]): [string, boolean] => [name, isUnderstood(name, slot)]);
  const able = knowsIntent(intent?.name) && FROM_COLD.has(eventOf(intent?.name, intent?.slots).type);
  const yes = able && understood.every(([, known]) => known);
  return {
    canFulfill: yes ? 'YES' : 'NO',
    slots: Object.fromEntries(
      understood.map(([name, known]) => [
        name,
        { canUnderstand: known ? 'YES' : 'NO', canFulfill: able && known ? 'YES' : 'NO' },
      ]),
    ),
  };
}

/** A slot is understood when the one reader of slots gets something known out of it. */
function isUnderstood(name: string, slot: Slot): boolean {
  return Object.values(readSlots({ [name]: slot }))
    .flat()
    .some((read) => read !== null && read !== 'unknown');
}
