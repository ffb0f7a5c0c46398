import { findStep } from '../../guidance/planner';
import { STRETCHES } from '../../knowledge/stretches';
import type { Act, Perform } from '../act';
import { conditionsOf } from '../person';
import { planOf } from '../planOf';
import type { State } from '../state';
import { ask, type Here, listen, midway, type Turn } from '../turn';
import { perform, performFromStep } from './performing';
import { currentStretch, type Running, running, stepAt } from './running';

/**
 * Says something short and goes on where the voice was cut off, so that the hold is not done twice; where it waits,
 * at the step it waits for. A part that was said to its end is not said again: its question is.
 */
export function goOn(r: Running, before: readonly Act[]): Turn {
  if (!r.heard) return waits(r) ? fromStep(r, before, r.step) : listen(r.state, before);
  const from = { step: r.now.from.step, ms: Math.round(r.heard.atMs) };
  const on = perform(r.state, before, r.now.request, { ...r.now, from });
  return { ...on, state: { ...on.state, topic: r.state.topic } };
}

/** Paused: what is to come of this part is not spoken, and yet not done. */
export function waits({ here }: Running): boolean {
  return here.question.kind === 'paused';
}

/** Says something short and goes on from the beginning of a step. */
export function fromStep(r: Running, before: readonly Act[], step: number): Turn {
  return performFromStep(r.state, before, r.now, step);
}

/** Keeps the place at the start of the step being heard, and waits. */
export function pause(r: Running, acts: readonly Act[]): Turn {
  return ask(keepingPlace(r), acts, { kind: 'paused' });
}

/** What goes on later goes on at the step being heard. */
export function keepingPlace(r: Running): State {
  const part = findStep(r.plan, r.step)?.partIndex ?? r.now.part;
  return { ...r.state, routine: { ...r.now, part, from: { step: r.step, ms: 0 } } };
}

/** Plans again with a change and goes on at the same muscle, or from the top where it is not in the new plan. */
export function replan(r: Running, before: readonly Act[], change: Partial<Perform['request']>): Turn {
  const request = { ...r.now.request, conditions: conditionsOf(r.state), steady: r.state.steady, ...change };
  const plan = planOf({ request, round: r.now.round });
  const steps = plan?.parts.flatMap((part) => part.steps) ?? [];
  const stretch = currentStretch(r);
  const alike = steps.filter((step) => stretch && step.stretch && sharesMuscle(step.stretch, stretch));
  const same = alike.find(({ number }) => number === r.step) ?? alike[0];
  const step = same?.number ?? (steps.some(({ number }) => number === r.step) ? r.step : 1);
  return performFromStep(r.state, before, { request, round: r.now.round }, step);
}

/** The rest of a routine that was split at a question: what was done is not done again. */
function afterThisPart(here: Here): Running | null {
  const now = running(here);
  const [next] = now?.plan.parts[now.now.part + 1]?.steps ?? [];
  return now && next ? { ...now, step: next.number, heard: null } : now;
}

function isUnderWay(here: Here): boolean {
  return midway(here) || ['paused', 'eased'].includes(here.question.kind);
}

function isBetweenParts({ question }: Here): boolean {
  return question.kind === 'checkpoint' || (question.kind === 'offer' && question.offer === 'sitting');
}

/** What is under way, sitting from here on; null where nothing is. A cramp's is told from its first word. */
export function sitDown(here: Here): Turn | null {
  const state: State = { ...here.state, steady: false, position: 'sitting' };
  const seated: Here = { ...here, state };
  const now = isUnderWay(here) ? running(seated) : isBetweenParts(here) ? afterThisPart(seated) : null;
  if (!now) return null;
  const change = { position: 'sitting', steady: false } as const;
  if (state.cramp) return perform(state, [], { ...now.now.request, ...change });
  return replan(now, [{ act: 'sittingThen' }], change);
}

function sharesMuscle(a: keyof typeof STRETCHES, b: keyof typeof STRETCHES): boolean {
  return STRETCHES[a].muscles.some((muscle) => STRETCHES[b].muscles.includes(muscle));
}

/** Plans again with a change and goes on at the hold being heard, so that "faster" does not make it longer. */
export function fromHold(r: Running, change: Partial<Perform['request']>): Turn {
  const again = { request: { ...r.now.request, ...change }, round: r.now.round };
  const hold = midway(r.here) ? r.heard?.hold : undefined;
  const at = hold && stepAt(r)?.holds[hold.index];
  if (hold && at) {
    // A movement goes on without a word of its own.
    const before: readonly Act[] = at.manner === 'move' && hold.ms > 0 ? [{ act: 'goOn' }] : [];
    return performFromStep(r.state, before, again, r.step, hold);
  }
  const allHeld = hold !== undefined && hold.index > 0;
  const next = allHeld ? r.steps.find(({ number }) => number > r.step) : null;
  return performFromStep(r.state, [], again, next?.number ?? r.step);
}
