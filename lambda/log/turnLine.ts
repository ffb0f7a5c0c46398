import type { RoutineId } from '../knowledge/routineIds';
import type { Subject } from '../knowledge/subject';
import type { TopicId } from '../knowledge/topicIds';

/**
 * The one line that a turn leaves in the log, and all that is known of it afterwards. No id of a person, device,
 * session or request, no token, and nothing of what was said can be put here: every field is a name of ours or of
 * Alexa's, a number or a locale.
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

/** What a request, a reason or an error may be called. Ids have digits and speech has blanks. */
const NAME = /^[A-Za-z_.+]{1,100}$/;

/** What is known of a turn. Names that come from outside may be anything until the line is made. */
export type Known = Pick<TurnLine, 'ms' | 'locale' | 'outcome'> &
  Partial<Omit<TurnLine, 'request' | 'reason'>> & { readonly request: unknown; readonly reason?: unknown };

/** A line with what is not known left empty, and `other` for a name that is no name. */
export function turnLine({ request, reason = null, ...known }: Known): TurnLine {
  return {
    kind: 'turn',
    request: nameOf(request),
    reason: reason === null ? null : nameOf(reason),
    intent: null,
    topic: null,
    routine: null,
    understood: true,
    helpful: null,
    subject: null,
    ...known,
  };
}

function nameOf(value: unknown): string {
  return typeof value === 'string' && NAME.test(value) ? value : 'other';
}
