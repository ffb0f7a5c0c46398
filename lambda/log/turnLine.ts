import type { Subject } from '../feedback/row';
import type { RoutineId } from '../knowledge/routineIds';
import type { TopicId } from '../knowledge/topicIds';

/**
 * The one line that a turn leaves in the log, and all that is known of it afterwards. No id of a person, device,
 * session or request, no token, and nothing of what was said can be put here: every field is a name of ours, a
 * number or a locale.
 */
export interface TurnLine {
  readonly kind: 'turn';
  /** The request's type, `IntentRequest`. */
  readonly request: string;
  readonly intent: string | null;
  readonly topic: TopicId | null;
  readonly routine: RoutineId | null;
  readonly understood: boolean;
  /** From the request's arrival to the answer, milliseconds. */
  readonly ms: number;
  readonly locale: string;
  readonly outcome: 'ask' | 'listen' | 'end' | 'quiet' | 'error';
  /** The error's name or Alexa's reason for the end of a session; never a message, which may hold ids. */
  readonly reason: string | null;
  /** The answer to "was that helpful?", where this turn had one. */
  readonly helpful: boolean | null;
  readonly subject: Subject | null;
}

/** A line with what is not known left empty. */
export function turnLine(
  known: Pick<TurnLine, 'request' | 'ms' | 'locale' | 'outcome'> & Partial<TurnLine>,
): TurnLine {
  return {
    kind: 'turn',
    intent: null,
    topic: null,
    routine: null,
    understood: true,
    reason: null,
    helpful: null,
    subject: null,
    ...known,
  };
}
