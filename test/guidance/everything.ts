import type { Part, Plan, Step } from '../../lambda/guidance/plan';
import { isPlan, plan } from '../../lambda/guidance/planner';
import type { PlanRequest } from '../../lambda/guidance/request';
import { CONDITIONS, type Condition, POSITIONS, SIDES } from '../../lambda/knowledge/conditions';
import { MUSCLES } from '../../lambda/knowledge/muscles';
import { ROUTINE_IDS } from '../../lambda/knowledge/routineIds';
import { STRETCH_IDS } from '../../lambda/knowledge/stretchIds';
import { request } from './requests';

/** Every set of conditions: 2 to the power of 7. */
export const CONDITION_SETS: readonly (readonly Condition[])[] = CONDITIONS.reduce<readonly Condition[][]>(
  (sets, condition) => sets.flatMap((set) => [set, [...set, condition]]),
  [[]],
);

const ASKS: readonly Partial<PlanRequest>[] = [
  ...ROUTINE_IDS.map((routine) => ({ routine })),
  ...STRETCH_IDS.map((stretch) => ({ stretch })),
  ...MUSCLES.map((muscle) => ({ muscle })),
];

/** Every person: what they ask for, how they hold themselves, what they have, whether they are steady. */
export function* everyRequest(): Generator<PlanRequest> {
  for (const ask of ASKS) {
    for (const conditions of CONDITION_SETS) {
      for (const position of [null, ...POSITIONS]) {
        for (const steady of [false, true]) yield request({ ...ask, conditions, position, steady });
      }
    }
  }
}

export function* everyPlan(): Generator<Plan> {
  for (const one of everyRequest()) {
    const made = plan(one);
    if (isPlan(made)) yield made;
  }
}

export const stepsOf = (made: Plan): readonly Step[] => made.parts.flatMap((part: Part) => part.steps);

/** Fewer people but every side, length and pace, for what depends on the words. */
export function* someRequests(): Generator<PlanRequest> {
  const sets: readonly (readonly Condition[])[] = [
    [],
    ...CONDITIONS.map((one) => [one]),
    ['night', 'pregnancy'],
  ];
  for (const ask of ASKS) {
    for (const conditions of sets) {
      for (const side of [null, ...SIDES]) {
        yield request({ ...ask, conditions, side });
        yield request({
          ...ask,
          conditions,
          side,
          steady: true,
          position: 'standing',
          holds: 'longer',
          pace: 'slow',
        });
        yield request({
          ...ask,
          conditions,
          side,
          position: 'lying',
          holds: 'shorter',
          pace: 'fast',
          seed: 7,
        });
      }
    }
  }
}

/** What a rule found wrong, each kind once and with its first example, so that a failure can be read. */
export class Breaches {
  private readonly found = new Map<string, string>();

  add(kind: string, made: Plan): void {
    if (!this.found.has(kind)) this.found.set(kind, JSON.stringify(made.request));
  }

  get list(): readonly string[] {
    return [...this.found].map(([kind, example]) => `${kind}: ${example}`);
  }
}
