import { converse } from '../conversation/converse';
import type { Event } from '../conversation/event';
import { freshState } from '../conversation/freshState';
import type { State } from '../conversation/state';
import { listen, type Turn } from '../conversation/turn';

/**
 * The turn in place of one that failed. Who is in danger or wants to leave is answered whatever state the session
 * is in; to all else the voice says sorry and asks again what was open, in the manner that was asked for.
 */
export function recover(state: State, event: Event): Turn {
  return event.type === 'redFlag' || event.type === 'stop'
    ? converse(freshState(state.seed, state.night), event, null)
    : listen(state, [{ act: 'wentWrong' }]);
}
