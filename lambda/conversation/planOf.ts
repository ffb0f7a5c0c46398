import type { Plan } from '../guidance/plan';
import { gentleRound, isPlan, plan } from '../guidance/planner';
import type { Perform } from './act';

/** The plan a place lies in; null when nothing safe is left for this person (content 3.3). */
export function planOf({ request, round }: Pick<Perform, 'request' | 'round'>): Plan | null {
  const made = round === 'gentle' ? gentleRound(request) : plan(request);
  return isPlan(made) ? made : null;
}
