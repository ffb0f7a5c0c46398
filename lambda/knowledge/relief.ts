import type { Muscle } from './muscles';
import type { ReliefId } from './routineIds';

/**
 * Both calves are stretched at once, lying down and without hands; anywhere else the worse leg comes first (content 2,
 * `both_legs`).
 */
export function bothAtOnce(muscle: Muscle): boolean {
  return muscle === 'calf';
}

/**
 * The relief routine of each place. `thigh` and `leg` have none: the direction depends on the answer to one
 * short question (content section 0, rules 2 and 3), so they must be asked about.
 */
export const RELIEF_FOR: Readonly<Record<Muscle, ReliefId | null>> = {
  calf: 'calf_now',
  foot: 'foot_now',
  toes: 'foot_now',
  hamstring: 'hamstring_now',
  thigh_front: 'thigh_now',
  thigh: null,
  shin: 'shin_now',
  inner_thigh: 'inner_thigh_now',
  hip: 'hip_now',
  buttock: 'buttock_now',
  leg: null,
};
