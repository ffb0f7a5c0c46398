import { SIDES, type Side } from '../knowledge/conditions';
import { MUSCLES, type Muscle } from '../knowledge/muscles';
import { HABIT_IDS, type HabitId } from '../knowledge/routineIds';
import { TOPIC_IDS, type TopicId } from '../knowledge/topicIds';

/** What can be touched that needs no further word. */
export const PLAIN_TOUCHES = ['next', 'previous', 'pause', 'stop', 'yes', 'no', 'source', 'cramp'] as const;
export type PlainTouch = (typeof PLAIN_TOUCHES)[number];

/**
 * The arguments of a touch, as the screen sends them and the edge reads them back. Touch is voice by another
 * door: each of these is one utterance, and means nothing that could not be said.
 */
export type Touch =
  | readonly [PlainTouch]
  | readonly ['muscle', Muscle]
  | readonly ['side', Side]
  | readonly ['routine', HabitId]
  | readonly ['topic', TopicId];

const SECOND_WORDS: Readonly<Record<string, readonly string[]>> = {
  muscle: MUSCLES,
  side: SIDES,
  routine: HABIT_IDS,
  topic: TOPIC_IDS,
};

/** The touch that a request's arguments name; null for arguments no screen of ours sends. */
export function readTouch(sent: readonly unknown[]): Touch | null {
  return isTouch(sent) ? sent : null;
}

function isTouch(sent: readonly unknown[]): sent is Touch {
  const [name, word] = sent;
  if (typeof name !== 'string' || sent.length > 2) return false;
  if (sent.length === 1) return PLAIN_TOUCHES.some((touch) => touch === name);
  return (
    typeof word === 'string' &&
    Object.hasOwn(SECOND_WORDS, name) &&
    SECOND_WORDS[name]?.includes(word) === true
  );
}
