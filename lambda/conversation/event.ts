import type { Condition, Position, Side } from '../knowledge/conditions';
import type { Muscle } from '../knowledge/muscles';
import type { RedFlagId } from '../knowledge/redFlagIds';
import type { HabitId } from '../knowledge/routineIds';
import type { StretchId } from '../knowledge/stretchIds';
import type { TopicId } from '../knowledge/topicIds';

/** What can be done to a routine that is running, at any word. */
export const STEERING = [
  'next',
  'previous',
  'repeat',
  'startOver',
  'pause',
  'resume',
  'slower',
  'faster',
  'longer',
  'shorter',
  'otherLeg',
  'howLong',
  'whatNext',
  'howManyMore',
  'formCheck',
  'tellMeHow',
  'pain',
] as const;
export type Steering = (typeof STEERING)[number];

/**
 * What a person did, whichever door it came through: a spoken intent, a touch, a task. No Alexa type and no
 * words; every field is already an id of the knowledge or null.
 */
export type Event =
  | { readonly type: 'launch' }
  | {
      readonly type: 'cramp';
      readonly muscle: Muscle | null;
      readonly side: Side | null;
      readonly position: Position | null;
      readonly conditions: readonly Condition[];
    }
  | { readonly type: 'gone' }
  | {
      readonly type: 'notEased';
      readonly muscle: Muscle | null;
      readonly side: Side | null;
      readonly worse: boolean;
    }
  /** "It's back", of a cramp that had gone. */
  | { readonly type: 'crampAgain' }
  /** A no for now. */
  | { readonly type: 'notYet' }
  | { readonly type: 'overTenMinutes' }
  /** A length of time: `since` it began, or bare, which the open question gives its meaning. */
  | { readonly type: 'time'; readonly seconds: number | null; readonly since: boolean }
  /** "It is not swollen, just tight": a cramp and none of the dangers that were asked about. */
  | { readonly type: 'onlyACramp' }
  | { readonly type: 'topic'; readonly topic: TopicId; readonly muscle: Muscle | null }
  | { readonly type: 'redFlag'; readonly sign: RedFlagId }
  | {
      readonly type: 'routine';
      /** null when a routine was asked for but not which; 'unknown' when a name was said that is none of ours. */
      readonly routine: HabitId | 'unknown' | null;
      readonly seconds: number | null;
      readonly position: Position | null;
      readonly conditions: readonly Condition[];
      /** 1-based, as said; may be out of range. */
      readonly step: number | null;
    }
  | {
      readonly type: 'stretch';
      readonly stretch: StretchId | null;
      readonly muscle: Muscle | null;
      readonly position: Position | null;
      readonly side: Side | null;
      readonly seconds: number | null;
      readonly conditions: readonly Condition[];
    }
  | { readonly type: 'muscle'; readonly muscle: Muscle | null; readonly side: Side | null }
  | { readonly type: 'side'; readonly side: Side | null }
  | {
      readonly type: 'position';
      readonly position: Position | null;
      readonly conditions: readonly Condition[];
    }
  | { readonly type: 'condition'; readonly condition: Condition | null }
  /** With a light and a hold, or without. */
  | { readonly type: 'steady'; readonly steady: boolean }
  /** Dizzy, sick or faint, with or without a stretch. */
  | { readonly type: 'unwell' }
  | { readonly type: 'steer'; readonly action: Steering }
  | { readonly type: 'quiet'; readonly on: boolean }
  | { readonly type: 'listStretches' }
  | { readonly type: 'listRoutines' }
  | { readonly type: 'source' }
  | { readonly type: 'howSure' }
  | { readonly type: 'helpful'; readonly helpful: boolean }
  | { readonly type: 'yes' }
  | { readonly type: 'no' }
  | { readonly type: 'unsure' }
  | { readonly type: 'thanks' }
  | { readonly type: 'more' }
  | { readonly type: 'help' }
  | { readonly type: 'stop' }
  | { readonly type: 'fallback' };

export type EventType = Event['type'];
export type EventOf<T extends EventType> = Extract<Event, { type: T }>;

/** A routine with nothing else said about it; null where not even which. */
export function plainRoutine(routine: HabitId | null): EventOf<'routine'> {
  return { type: 'routine', routine, seconds: null, position: null, conditions: [], step: null };
}

/** A cramp with nothing else said about it. */
export function plainCramp(muscle: Muscle | null, side: Side | null): EventOf<'cramp'> {
  return { type: 'cramp', muscle, side, position: null, conditions: [] };
}
