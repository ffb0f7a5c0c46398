import type { Plan } from '../../guidance/plan';
import { findStep } from '../../guidance/planner';
import type { PlanRequest } from '../../guidance/request';
import type { Act, HoldPlace, Perform } from '../act';
import { planOf } from '../planOf';
import type { Question } from '../question';
import type { State } from '../state';
import { ask, type Turn } from '../turn';

type Place = Pick<Perform, 'round' | 'part' | 'from'>;

const fromTheTop: Place = { round: 'plan', part: 0, from: { step: 1, ms: 0 } };

/**
 * Says `before`, plays a part of the plan from `place` on, and asks what the part ends with. Feedback from here
 * on is about this routine.
 */
export function perform(
  state: State,
  before: readonly Act[],
  request: PlanRequest,
  place: Place = fromTheTop,
): Turn {
  const made = planOf({ request, round: place.round });
  const part = made?.parts[place.part];
  if (!made || !part) return ask({ ...state, routine: null }, [{ act: 'nothingSafe' }], { kind: 'open' });

  const performing: Perform = { act: 'perform', request, ...place };
  const question = questionAfter(part.question, state);
  return ask(
    {
      ...state,
      routine: performing,
      subject: made.subject,
      topic: null,
    },
    [...before, performing],
    question,
  );
}

/** Goes on with the part after the one under way; the caller knows that there is one. */
export function performNextPart(
  state: State,
  before: readonly Act[],
  now: Perform,
  request = now.request,
): Turn {
  const part = now.part + 1;
  const first = planOf({ request, round: now.round })?.parts[part]?.steps[0];
  return perform(state, before, request, {
    round: now.round,
    part,
    from: { step: first?.number ?? 1, ms: 0 },
  });
}

/** Goes on at a step of the plan, in whichever part it lies, or at one of its holds. */
export function performFromStep(
  state: State,
  before: readonly Act[],
  { request, round }: Pick<Perform, 'request' | 'round'>,
  step: number,
  hold?: HoldPlace,
): Turn {
  const plan = planOf({ request, round });
  const part = (plan && findStep(plan, step)?.partIndex) ?? 0;
  const from = { step, ms: 0, ...(hold && { hold }) };
  return perform(state, before, request, { round, part, from });
}

function questionAfter(question: Plan['parts'][number]['question'], state: State): Question {
  switch (question) {
    case 'eased':
      return { kind: 'eased', again: false };
    case 'easedNow':
      return { kind: 'eased', again: true };
    case 'helped':
      // Once a session is enough; after that a routine ends with an open question.
      return state.said.helpful ? { kind: 'open' } : { kind: 'helpful', routine: true };
    case 'pregnancyCheck':
      return { kind: 'pregnancyCheck' };
    default:
      return { kind: 'checkpoint', of: question };
  }
}
