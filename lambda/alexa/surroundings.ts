import type { Event } from '../conversation/event';
import type { Turn } from '../conversation/turn';
import type { FeedbackOnRecord } from '../feedback/keep';
import type { FeedbackRow, SaveFeedback } from '../feedback/row';
import type { Timeline } from '../guidance/timeline';
import type { TurnLine } from '../log/turnLine';

/** A turn as it was decided and timed, for a device that shows its workings; the deployed skill has none. */
export interface TurnSeen {
  readonly event: Event;
  readonly turn: Turn;
  readonly timeline: Timeline;
  readonly feedback: FeedbackRow | null;
}

/** All that the skill takes from outside itself, so that clock, chance, store and log can be others in tests. */
export interface Surroundings {
  /** Epoch ms. */
  readonly now: () => number;
  /** A whole number from 0 to 2^31 - 1; chooses among equal wordings. */
  readonly seed: () => number;
  readonly randomId: () => string;
  readonly save: SaveFeedback;
  readonly log: (line: TurnLine | FeedbackOnRecord) => void;
  /** Stored with feedback. */
  readonly version: string;
  /** When set, a request for another skill is refused. */
  readonly skillId?: string;
  readonly watch?: (seen: TurnSeen) => void;
}
