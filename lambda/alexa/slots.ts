import type { Slot } from 'ask-sdk-model';
import {
  CONDITIONS,
  type Condition,
  POSITIONS,
  type Position,
  SIDES,
  type Side,
} from '../knowledge/conditions';
import { MUSCLES, type Muscle } from '../knowledge/muscles';
import { HABIT_IDS, type HabitId } from '../knowledge/routineIds';
import { STRETCH_IDS, type StretchId } from '../knowledge/stretchIds';

/** A request's slots, as unchecked as they came. */
export type Slots = Readonly<Record<string, Slot>> | undefined;

/** A routine lasts minutes; whoever says more than this has been misheard (alexa-builtins, section 2), s. */
const LONGEST_SECONDS = 3_600;

const DURATION = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/**
 * The one reader of slots. Each field gives a known id or null: empty, absent, unresolved and ambiguous slots are
 * all null, and nothing of what was said comes through.
 */
export interface SlotReader {
  readonly muscle: Muscle | null;
  readonly side: Side | null;
  readonly position: Position | null;
  /** Conditions named, the place among them: "outside" stands and is outdoors. */
  readonly conditions: readonly Condition[];
  /** 'unknown' when a routine was named that is none of ours. */
  readonly routine: HabitId | 'unknown' | null;
  readonly stretch: StretchId | null;
  readonly step: number | null;
  /** Time asked for, in seconds. */
  readonly seconds: number | null;
  /** Of a cramp: "it's getting worse", "tighter". */
  readonly worse: true | null;
  /** "It's back", "cramping again". */
  readonly again: true | null;
}

/** What a request's slots say, in ids of ours. */
export function readSlots(slots: Slots): SlotReader {
  const place = idOf(slots, 'position');
  const condition = oneOf(CONDITIONS, idOf(slots, 'condition'));
  return {
    muscle: oneOf(MUSCLES, idOf(slots, 'muscle')),
    side: oneOf(SIDES, idOf(slots, 'side')),
    position: POSITION_OF.get(place) ?? null,
    conditions: [...(condition ? [condition] : []), ...(place === 'outdoors' ? (['outdoors'] as const) : [])],
    routine: oneOf(HABIT_IDS, idOf(slots, 'routine')) ?? (textOf(slots?.routine) ? 'unknown' : null),
    stretch: oneOf(STRETCH_IDS, idOf(slots, 'stretch')),
    step: numberOf(slots?.step),
    seconds: secondsOf(slots),
    worse: idOf(slots, 'worse') === null ? null : true,
    again: idOf(slots, 'again') === null ? null : true,
  };
}

const POSITION_OF: ReadonlyMap<string | null, Position> = new Map<string, Position>([
  ...POSITIONS.map((position) => [position, position] as const),
  ['desk', 'sitting'],
  ['outdoors', 'standing'],
]);

/** The id that a slot resolved to. Two ids for one word are no answer: the dialogue asks. */
function idOf(slots: Slots, name: string): string | null {
  const values = listOf(slots?.[name]?.resolutions?.resolutionsPerAuthority)
    .filter((authority) => authority?.status?.code === 'ER_SUCCESS_MATCH')
    // `values` is typed as required but is often absent (alexa-builtins, section 3.3).
    .flatMap((authority) => listOf(authority.values));
  const ids = new Set(values.map((match) => match?.value?.id));
  const [only] = ids;
  return ids.size === 1 && typeof only === 'string' ? only : null;
}

/** What is typed as a list, when it is one. */
export function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list : [];
}

function oneOf<T extends string>(ids: readonly T[], id: string | null): T | null {
  return ids.find((known) => known === id) ?? null;
}

/** What was said for a slot; "" for none, and for the blanks that some slots arrive with. */
function textOf(slot: Slot | undefined): string {
  return typeof slot?.value === 'string' ? slot.value.trim() : '';
}

/** Amazon gives "?" for what is no number. */
function numberOf(slot: Slot | undefined): number | null {
  const value = textOf(slot);
  return /^\d{1,6}$/.test(value) ? Number(value) : null;
}

function secondsOf(slots: Slots): number | null {
  const minutes = numberOf(slots?.minutes);
  const [whole, hours, mins, secs] = DURATION.exec(textOf(slots?.duration)) ?? [];
  const said = whole ? Number(hours ?? 0) * 3600 + Number(mins ?? 0) * 60 + Number(secs ?? 0) : 0;
  const seconds = Math.round(minutes === null ? said : minutes * 60);
  return seconds > 0 ? Math.min(seconds, LONGEST_SECONDS) : null;
}
