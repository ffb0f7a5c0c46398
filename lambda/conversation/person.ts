import type { Condition } from '../knowledge/conditions';
import type { State } from './state';

/** Adds what was said of the person or the place, each once. */
export function withConditions(state: State, said: readonly Condition[]): State {
  const fresh = said.filter((condition) => !state.conditions.includes(condition));
  return fresh.length === 0 ? state : { ...state, conditions: [...state.conditions, ...fresh] };
}

/** What is known of the person and the place, the night among it (content section 0, rule 8). */
export function conditionsOf({ conditions, night }: State): readonly Condition[] {
  return night && !conditions.includes('night') ? [...conditions, 'night'] : conditions;
}

/** Conditions that bring the safety question before a first routine (content 4.1: "a worrying word"). */
const WORRYING: readonly Condition[] = ['pregnancy', 'hip_replacement', 'knee_replacement'];

export function worries(conditions: readonly Condition[]): boolean {
  return conditions.some((condition) => WORRYING.includes(condition));
}
