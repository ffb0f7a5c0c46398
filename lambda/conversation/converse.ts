import type { Event, EventOf, EventType } from './event';
import { EVERYWHERE } from './everywhere';
import { goOn } from './flows/goingOn';
import { cutOff } from './flows/running';
import { ROOMS } from './rooms/rooms';
import type { State } from './state';
import { ask, type Handler, type Heard, type Here, type Turn } from './turn';

/** Events that win over whatever room is open (content 4.1, order 1). */
const FIRST: readonly EventType[] = ['redFlag', 'stop', 'launch'];

/**
 * The dialogue: one event in one state gives what to say and the next state. Pure; the same input gives the same
 * turn. The room of the open question answers first, then what holds everywhere.
 */
export function converse(state: State, event: Event, heard: Heard | null): Turn {
  const here = { state: afterHearing(state, event, heard), question: state.question, heard };
  return listening(here, handlerFor(state, event)(here, event));
}

/**
 * What to listen on with. In the middle of a routine the voice goes on where it was cut off, since the question at
 * its end has not come yet; and "was that helpful?" is asked once and never again.
 */
function listening(here: Here, turn: Turn): Turn {
  if (turn.next !== 'listen') return turn;
  const { state, acts, topic, feedback } = turn;
  const now = cutOff({ ...here, state });
  if (now) return { ...goOn(now, acts), topic, feedback };
  const asked = state.question.kind === 'helpful' && state.said.helpful;
  return asked ? { ...ask(state, acts, { kind: 'open' }), topic, feedback } : turn;
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
