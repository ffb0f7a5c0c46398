import * as v from 'valibot';
import { SIDES } from '../knowledge/conditions';
import { HABIT_IDS } from '../knowledge/routineIds';
import { TOPIC_IDS } from '../knowledge/topicIds';
import { oneOf } from './oneOf';
import { planRequestSchema } from './planRequest';

/**
 * The question that is open is the state of the dialogue: it says what a yes, a no, a side or a muscle would
 * mean. Each kind is a room of `rooms/`; `docs/design.md` has the table.
 */
export const QUESTION_KINDS = [
  'open',
  'where',
  'whichThigh',
  'whichRoutine',
  'whichStretch',
  'whichSide',
  'standing',
  'offer',
  'helpful',
  'eased',
  'checkpoint',
  'pregnancyCheck',
  'safety',
  'whichDanger',
  'tenMinutes',
  'paused',
  'painGone',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/**
 * What a yes would bring: a routine, relief for a cramp that is on, another answer, the rest of the last answer,
 * or the routine under way seated from here on.
 */
const OFFERS = [...HABIT_IDS, ...TOPIC_IDS, 'relief', 'more', 'sitting'] as const;
export type Offer = (typeof OFFERS)[number];

export const questionSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('open') }),
  /** `side` is the leg that was named already. */
  v.strictObject({ kind: v.literal('where'), side: v.nullable(oneOf(SIDES)) }),
  /** Whether the thigh is to be relieved or only stretched. */
  v.strictObject({ kind: v.literal('whichThigh'), stretch: v.boolean(), side: v.nullable(oneOf(SIDES)) }),
  v.strictObject({ kind: v.literal('whichRoutine') }),
  v.strictObject({ kind: v.literal('whichStretch') }),
  /** `asked` is true the second time, after a yes that may have been "right". */
  v.strictObject({ kind: v.literal('whichSide'), request: planRequestSchema, asked: v.boolean() }),
  /** "Are you steady?", before a request that was for standing. */
  v.strictObject({ kind: v.literal('standing'), request: planRequestSchema }),
  v.strictObject({ kind: v.literal('offer'), offer: oneOf(OFFERS) }),
  v.strictObject({ kind: v.literal('helpful'), routine: v.boolean() }),
  v.strictObject({ kind: v.literal('eased'), again: v.boolean() }),
  v.strictObject({
    kind: v.literal('checkpoint'),
    of: oneOf(['ready', 'feelingWell', 'steady']),
  }),
  v.strictObject({ kind: v.literal('pregnancyCheck') }),
  /** Content 4.2. `before` is the routine that waits for the answer; `why` says what follows a clear no. */
  v.strictObject({
    kind: v.literal('safety'),
    why: oneOf(['beforeRoutine', 'notEasing', 'overTenMinutes', 'unwell', 'eased']),
    before: v.nullable(planRequestSchema),
  }),
  v.strictObject({ kind: v.literal('whichDanger') }),
  v.strictObject({ kind: v.literal('tenMinutes') }),
  v.strictObject({ kind: v.literal('paused') }),
  v.strictObject({ kind: v.literal('painGone') }),
]);
export type Question = v.InferOutput<typeof questionSchema>;
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
