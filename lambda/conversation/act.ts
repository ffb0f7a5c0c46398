import * as v from 'valibot';
import { CLOSE_CUE_IDS } from '../knowledge/cueIds';
import { MOVE_IDS } from '../knowledge/moves';
import { RED_FLAG_IDS } from '../knowledge/redFlagIds';
import { HABIT_IDS } from '../knowledge/routineIds';
import { STRETCH_IDS } from '../knowledge/stretchIds';
import { TOPIC_IDS } from '../knowledge/topicIds';
import { STEERING } from './event';
import { oneOf } from './oneOf';
import { planRequestSchema } from './planRequest';
import { QUESTION_KINDS } from './question';

/*
 * What to say, apart from how it is said. Acts are plain data and small, so the session keeps the last turn's:
 * they are what "say that again" says, and from them the timeline that was sent is worked out again.
 * Written as schemas because session attributes come back from outside and are not to be trusted.
 */

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A hold of a step, 0-based, and how far it has come, ms; only a movement is gone on with in the middle. */
const holdPlaceSchema = v.strictObject({ index: count, ms: milliseconds });
export type HoldPlace = v.InferOutput<typeof holdPlaceSchema>;

/**
 * A routine from some place on: a step, one of its holds where the pace has changed, and where nothing is to be said
 * twice, so many ms into the speech that begins at the step.
 */
export const performSchema = v.strictObject({
  act: v.literal('perform'),
  request: planRequestSchema,
  /** The plan itself, or the one gentle round after it (content 4.2). */
  round: oneOf(['plan', 'gentle']),
  /** 0-based. */
  part: count,
  from: v.strictObject({ step: count, ms: milliseconds, hold: v.optional(holdPlaceSchema) }),
});
export type Perform = v.InferOutput<typeof performSchema>;

const PLAIN_ACTS = [
  'welcome',
  'disclaimer',
  'settle',
  'worseLegFirst',
  'sitDown',
  'whileUnsure',
  'holdThere',
  'holdLonger',
  'restTheLeg',
  'restWhereItHurtsLeast',
  'leaveItForToday',
  'tenMinutes',
  'letUsStart',
  'stopLine',
  'noMoreStretching',
  'callMidwife',
  'noRubbing',
  'noRubbingYet',
  'noReachingToRub',
  'lieOnYourSide',
  'askBeforeSupplements',
  'nothingSafe',
  'notAtNight',
  'sittingThen',
  'paused',
  'goOn',
  'lastStep',
  'firstStep',
  'slowest',
  'fastest',
  'longest',
  'shortest',
  'noSides',
  'bothTakeTurns',
  'positionNoted',
  'conditionNoted',
  'release',
  'whisper',
  'normalVoice',
  'turnItUp',
  'thanks',
  'sorryNotHelpful',
  'nothingToRate',
  'nothingAsked',
  'noMore',
  'allRight',
  'noRoutineCalledThat',
  'noMuscleCalledThat',
  'sayLeftRightBoth',
  'stillNeedAnAnswer',
  'standingNeeds',
  'didNotCatch',
  'stillDidNotCatch',
  'tryAnotherTime',
  'youAreWelcome',
  'goodbye',
  'wentWrong',
] as const;
/** A sentence that needs no data. */
export type PlainAct = (typeof PLAIN_ACTS)[number];

export const actSchema = v.variant('act', [
  // Tried in turn, so what is said most comes first.
  v.strictObject({ act: oneOf(PLAIN_ACTS) }),
  performSchema,
  v.strictObject({ act: v.literal('answer'), topic: oneOf(TOPIC_IDS), unit: count }),
  v.strictObject({ act: v.literal('redFlag'), sign: oneOf(RED_FLAG_IDS) }),
  v.strictObject({ act: v.literal('source'), topic: oneOf(TOPIC_IDS) }),
  v.strictObject({ act: v.literal('stretchSource'), stretch: oneOf(STRETCH_IDS) }),
  v.strictObject({ act: v.literal('howSure'), topic: oneOf(TOPIC_IDS) }),
  v.strictObject({ act: v.literal('help'), room: oneOf(QUESTION_KINDS) }),
  v.strictObject({ act: v.literal('nothingRuns'), action: oneOf(STEERING) }),
  v.strictObject({ act: v.literal('timeLeft'), seconds: count }),
  v.strictObject({ act: v.literal('comesNext'), stretch: v.nullable(oneOf(STRETCH_IDS)) }),
  v.strictObject({ act: v.literal('stillToDo'), holds: count, steps: count }),
  v.strictObject({ act: v.literal('form'), move: oneOf(MOVE_IDS) }),
  v.strictObject({ act: v.literal('detail'), move: oneOf(MOVE_IDS) }),
  v.strictObject({ act: v.literal('noSuchStep'), steps: count }),
  /** The routine was cut to the time there is; `fits` is false when even its shortest form is longer. */
  v.strictObject({ act: v.literal('fitted'), fits: v.boolean(), seconds: count }),
  v.strictObject({ act: v.literal('comeBack'), routine: oneOf(HABIT_IDS), step: count }),
  v.strictObject({ act: v.literal('close'), cue: oneOf(CLOSE_CUE_IDS) }),
  v.strictObject({ act: v.literal('stretches') }),
  v.strictObject({ act: v.literal('routines') }),
]);
export type Act = v.InferOutput<typeof actSchema>;
