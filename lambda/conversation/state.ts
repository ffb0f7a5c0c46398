import * as v from 'valibot';
import { PACES } from '../guidance/request';
import { CONDITIONS, POSITIONS } from '../knowledge/conditions';
import { ROUTINE_IDS } from '../knowledge/routineIds';
import { STRETCH_IDS } from '../knowledge/stretchIds';
import { TOPIC_IDS } from '../knowledge/topicIds';
import { actSchema, performSchema } from './act';
import { MOST_NOES, STATE_VERSION } from './freshState';
import { oneOf } from './oneOf';
import { questionSchema } from './question';

/**
 * All that one session remembers, and all that is ever remembered: it is gone when the session is. Nothing in it
 * names a person or holds what was said.
 */
export const stateSchema = v.strictObject({
  version: v.literal(STATE_VERSION),
  question: questionSchema,
  /**
   * The last turn's speech and when it was sent, in epoch ms on two clocks: what Repeat says, and what a barge-in
   * cut into. `at` is Alexa's clock (the request's timestamp plus the time we took), `clock` our own.
   */
  sent: v.nullable(
    v.strictObject({
      acts: v.pipe(v.array(actSchema), v.maxLength(8), v.readonly()),
      at: v.number(),
      clock: v.number(),
    }),
  ),
  /** The routine under way and where it would go on; null when none is. */
  routine: v.nullable(performSchema),
  /** The last topic answered and how many of its units were said. */
  topic: v.nullable(
    v.strictObject({ id: oneOf(TOPIC_IDS), units: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  ),
  /** What an answer to "was that helpful?" would be about. */
  subject: v.nullable(oneOf([...TOPIC_IDS, ...ROUTINE_IDS, ...STRETCH_IDS])),
  /** What the person has said of themselves and the place, this session. */
  conditions: v.pipe(v.array(oneOf(CONDITIONS)), v.maxLength(CONDITIONS.length), v.readonly()),
  steady: v.boolean(),
  /** How the person said they want to be, or are. */
  position: v.nullable(oneOf(POSITIONS)),
  pace: oneOf(PACES),
  /** null follows the hour: soft at night. */
  quiet: v.nullable(v.boolean()),
  night: v.boolean(),
  /** Turns in a row that were not understood. */
  misses: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  /** Said or asked once a session. */
  said: v.strictObject({
    disclaimer: v.boolean(),
    stopLine: v.boolean(),
    helpful: v.boolean(),
    outOfScope: v.boolean(),
  }),
  /** Of the cramp at hand: the noes to "has it eased", whether 4.2 was asked, whether the last round was given. */
  cramp: v.nullable(
    v.strictObject({
      noes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_NOES)),
      safetyAsked: v.boolean(),
      gentleRound: v.boolean(),
    }),
  ),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0x7fff_ffff)),
});

export type State = v.InferOutput<typeof stateSchema>;
