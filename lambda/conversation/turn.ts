import type { Side } from '../knowledge/conditions';
import type { StretchId } from '../knowledge/stretchIds';
import type { Subject } from '../knowledge/subject';
import type { TopicId } from '../knowledge/topicIds';
import type { Act, HoldPlace } from './act';
import type { EventOf, EventType } from './event';
import { withConditions } from './person';
import type { Question } from './question';
import type { State } from './state';

/** Where in the routine the person is as they speak, worked out from what was sent and when. */
export interface Heard {
  /** 1-based over the plan. */
  readonly step: number;
  readonly stretch: StretchId | null;
  readonly side: Side | null;
  /** Into the speech that began at the step the routine was sent from. */
  readonly atMs: number;
  /** To the end of this part's speech, in ms. */
  readonly leftMs: number;
  /** The hold that is on or comes next; beyond the step's last one after that. */
  readonly hold: HoldPlace;
  /** Holds of this step that have not ended. */
  readonly holdsLeft: number;
  /** The routine has been heard to its end, and the question after it is being asked or answered. */
  readonly over: boolean;
}

/** Whether the routine is still being spoken, so that the question at its end has not been heard. */
export function midway({ heard }: Pick<Here, 'heard'>): boolean {
  return heard !== null && !heard.over;
}

/** Where a person stands in the dialogue as an event arrives. */
export interface Here<Q extends Question = Question> {
  readonly state: State;
  readonly question: Q;
  /** null when no routine was being spoken. */
  readonly heard: Heard | null;
}

/** What a turn decides. It ends in exactly one of: another question, listening for the same one, the end. */
export interface Turn {
  readonly state: State;
  readonly acts: readonly Act[];
  readonly next: 'ask' | 'listen' | 'end';
  readonly feedback: { readonly subject: Subject; readonly helpful: boolean } | null;
  /** The topic that was answered, for the log and for tests. */
  readonly topic: TopicId | null;
}

export type Handler<T extends EventType, Q extends Question = Question> = (
  here: Here<Q>,
  event: EventOf<T>,
) => Turn;

/** What one room answers by itself; all else is answered as everywhere. */
export type Room<Q extends Question> = { readonly [T in EventType]?: Handler<T, Q> };

interface Extras {
  readonly topic?: TopicId;
  readonly feedback?: Turn['feedback'];
}

/** Says `acts` and asks `question`: the dialogue is in that question's room from here on. */
export function ask(state: State, acts: readonly Act[], question: Question, extras: Extras = {}): Turn {
  return { ...finish(acts, extras), state: { ...state, question }, next: 'ask' };
}

/** Says `acts` and asks again what was open already. */
export function listen(state: State, acts: readonly Act[], extras: Extras = {}): Turn {
  return { ...finish(acts, extras), state, next: 'listen' };
}

/** Asks again what was open, and says nothing else. */
export function askAgain({ state }: Here): Turn {
  return listen(state, []);
}

/** Keeps what somebody says of themselves, and asks again what is open. */
export function noted({ state }: Here, { condition }: EventOf<'condition'>): Turn {
  if (condition === null) return listen(state, []);
  return listen(withConditions(state, [condition]), [{ act: 'conditionNoted' }]);
}

/** Says `acts` and closes the session. */
export function end(state: State, acts: readonly Act[], extras: Extras = {}): Turn {
  return { ...finish(acts, extras), state, next: 'end' };
}

function finish(acts: readonly Act[], { topic, feedback }: Extras): Omit<Turn, 'state' | 'next'> {
  return { acts, topic: topic ?? null, feedback: feedback ?? null };
}
