import type { RoutineId } from '../knowledge/routineIds';
import type { StretchId } from '../knowledge/stretchIds';
import type { TopicId } from '../knowledge/topicIds';

/** What an answer to "was that helpful?" is about. */
export type Subject = TopicId | RoutineId | StretchId;

/** One anonymous answer, as it lies in the table. Nothing in it can lead back to a person or a session. */
export interface FeedbackRow {
  /** Random, made for this row alone. */
  readonly id: string;
  /** UTC day, `2026-11-22`; never a time. */
  readonly day: string;
  readonly subject: Subject;
  readonly helpful: boolean;
  readonly locale: string;
  readonly version: string;
  /** Epoch seconds after which DynamoDB drops the row: 13 months on. */
  readonly expires: number;
}

/** Stores one row; rejects when it could not within its time. */
export type SaveFeedback = (row: FeedbackRow) => Promise<void>;
