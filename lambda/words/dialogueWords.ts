import type { Muscle } from '../knowledge/muscles';

/** What the dialogue itself says: questions, offers, steering, help, goodbyes. */
export interface DialogueWords {
  readonly muscles: Readonly<Record<Muscle, string>>;
}
