import type { Event, EventOf, EventType } from './event';
import { EVERYWHERE } from './everywhere';
import { ROOMS } from './rooms/rooms';
import type { State } from './state';
import type { Handler, Heard, Turn } from './turn';

/** Events that win over whatever room is open (content 4.1, order 1). */
const FIRST: readonly EventType[] = ['redFlag', 'stop', 'launch'];

/**
 * The dialogue: one event in one state gives what to say and the next state. Pure; the same input gives the same
 * turn. The room of the open question answers first, then what holds everywhere.
 */
export function converse(state: State, event: Event, heard: Heard | null): Turn {
  const here = { state: afterHearing(state, event, heard), question: state.question, heard };
  return handlerFor(state, event)(here, event);
}

/** What is settled by the mere arrival of an event: it was understood, and the last question was heard. */
function afterHearing(state: State, event: Event, heard: Heard | null): State {
  const missed = event.type === 'fallback' || isOutOfScope(event);
  const asked = state.question.kind === 'helpful' && (heard === null || heard.over);
  return {
    ...state,
    misses: missed ? state.misses : 0,
    said: { ...state.said, helpful: state.said.helpful || asked },
  };
}

function handlerFor<T extends EventType>(state: State, event: EventOf<T>): Handler<T> {
  const type: T = event.type as T;
  const room = ROOMS[state.question.kind] as { readonly [K in EventType]?: Handler<K> };
  const inRoom = FIRST.includes(type) ? undefined : room[type];
  return (inRoom ?? EVERYWHERE[type]) as Handler<T>;
}

function isOutOfScope(event: Event): boolean {
  return event.type === 'topic' && event.topic === 'out_of_scope';
}
