import type { RoutineId } from './routineIds';
import type { StretchId } from './stretchIds';
import type { TopicId } from './topicIds';

/** What an answer to "was that helpful?" is about. */
export type Subject = TopicId | RoutineId | StretchId;
