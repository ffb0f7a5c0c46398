import { lengthOf } from '../../lambda/guidance/draft';
import type { Part, Plan } from '../../lambda/guidance/plan';

/** Milliseconds of a part as its table counts them, without its question. */
export const partMs = (part: Part): number => part.steps.reduce((sum, step) => sum + lengthOf(step), 0);

/**
 * Milliseconds of a whole plan as content 3.2 counts them: steps, questions with 8 s of listening, and the close;
 * for relief that is the longest path (no, then yes).
 */
export const planMs = ({ parts, close }: Plan): number =>
  parts.reduce((sum, part) => sum + partMs(part) + part.askMs, close?.ms ?? 0);
