import { type Event, plainCramp, plainRoutine } from '../conversation/event';
import { type PlainTouch, readTouch, type Touch } from '../screen/touch';

const PLAIN: Readonly<Record<PlainTouch, Event>> = {
  next: { type: 'steer', action: 'next' },
  previous: { type: 'steer', action: 'previous' },
  pause: { type: 'steer', action: 'pause' },
  stop: { type: 'stop' },
  yes: { type: 'yes' },
  no: { type: 'no' },
  source: { type: 'source' },
  cramp: plainCramp(null, null),
};

/** What a touch means: the event of the same words. Arguments that no screen of ours sends are not understood. */
export function touchEvent(sent: unknown): Event {
  const touch = Array.isArray(sent) ? readTouch(sent) : null;
  return touch ? eventOfTouch(touch) : { type: 'fallback' };
}

function eventOfTouch(touch: Touch): Event {
  switch (touch[0]) {
    case 'muscle':
      return { type: 'muscle', muscle: touch[1], side: null };
    case 'side':
      return { type: 'side', side: touch[1] };
    case 'routine':
      return plainRoutine(touch[1]);
    case 'topic':
      return { type: 'topic', topic: touch[1], muscle: null };
    default:
      return PLAIN[touch[0]];
  }
}
