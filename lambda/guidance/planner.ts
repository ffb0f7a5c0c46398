import { RELIEF_FOR } from '../knowledge/relief';
import { type HabitId, isHabit, RELIEF_IDS, type ReliefId, type RoutineId } from '../knowledge/routineIds';
import { atPace, partsOf } from './assemble';
import { type Outline, PACE_FACTOR } from './draft';
import { fitInto } from './fit';
import { outlineHabit, shortenedCue } from './habitPlan';
import type { Fitted, NoPlan, Plan } from './plan';
import { outlineGentleRound, outlineRelief } from './reliefPlan';
import type { PlanRequest } from './request';
import { chooseMove, outlineSingle, subjectOf } from './singlePlan';

const isReliefId = (id: RoutineId): id is ReliefId => RELIEF_IDS.some((relief) => relief === id);

const finished = (
  request: PlanRequest,
  subject: Plan['subject'],
  { items, close }: Outline,
  fitted: Fitted | null,
): Plan => ({
  request,
  subject,
  parts: partsOf(items),
  close: close && { ...close, ms: Math.round(close.ms * PACE_FACTOR[request.pace]) },
  fitted,
});

/** Pregnancy gets its own evening routine, whatever version of `bedtime` was asked for (content 3.3). */
const habitFor = (id: HabitId, { conditions }: PlanRequest): HabitId =>
  id === 'bedtime' && conditions.includes('pregnancy') ? 'pregnancy_bedtime' : id;

const planHabit = (asked: HabitId, request: PlanRequest): Plan | NoPlan => {
  const id = habitFor(asked, request);
  const outline = outlineHabit(id, request);
  if (outline === null) return { none: 'nothingSafe' };
  const { items, fitted } = fitInto(atPace(outline.items, request.pace), request.seconds);
  const announced = items.map((item) =>
    fitted && item.kind === 'step'
      ? { ...item, step: { ...item.step, cue: shortenedCue(id, item.step.cue) } }
      : item,
  );
  return finished(request, id, { items: announced, close: null }, fitted);
};

const planRelief = (id: ReliefId, request: PlanRequest): Plan => {
  const outline = outlineRelief(id, request);
  return finished(request, id, { ...outline, items: atPace(outline.items, request.pace) }, null);
};

const planSingle = (request: PlanRequest): Plan | NoPlan => {
  const allowed = chooseMove(request);
  if (typeof allowed === 'string') return { none: allowed };
  const subject = subjectOf(allowed, request) ?? (request.muscle && RELIEF_FOR[request.muscle]);
  if (!subject) return { none: 'unknown' };
  const outline = outlineSingle(allowed, request);
  const { items, fitted } = fitInto(atPace(outline.items, request.pace), request.seconds);
  return finished(request, subject, { items, close: null }, fitted);
};

/**
 * Plans what is asked for, for this person: a routine, or a single stretch by name or by muscle. Pure and total:
 * the same request gives the same plan, and none throws. `nothingSafe` means that table 3.3 leaves nothing,
 * `unknown` that the request names nothing, or a place ("thigh", "leg") that has to be asked about.
 */
export const plan = (request: PlanRequest): Plan | NoPlan => {
  const { routine } = request;
  if (routine === null) return planSingle(request);
  if (isReliefId(routine)) return planRelief(routine, request);
  return isHabit(routine) ? planHabit(routine, request) : { none: 'unknown' };
};

/** Whether a request could be planned. */
export const isPlan = (planned: Plan | NoPlan): planned is Plan => 'parts' in planned;

/**
 * One 20 s block of the opening move and "Has it eased now?", for somebody whose cramp is younger than ten
 * minutes (content 4.2); offered once. `unknown` for anything but a relief routine.
 */
export const gentleRound = (request: PlanRequest): Plan | NoPlan => {
  const { routine } = request;
  if (routine === null || !isReliefId(routine)) return { none: 'unknown' };
  const outline = outlineGentleRound(routine, request);
  return finished(request, routine, { ...outline, items: atPace(outline.items, request.pace) }, null);
};

/** The part that holds a step, and the step; null for a number the plan does not have. */
export const findStep = ({ parts }: Plan, number: number) => {
  for (const [partIndex, part] of parts.entries()) {
    const step = part.steps.find((each) => each.number === number);
    if (step) return { partIndex, step };
  }
  return null;
};
