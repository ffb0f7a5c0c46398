import type { PlanRequest } from '../../lambda/guidance/request';

/** A request that asks for nothing yet; tests name only what they are about. */
export const request = (about: Partial<PlanRequest> = {}): PlanRequest => ({
  routine: null,
  stretch: null,
  muscle: null,
  position: null,
  conditions: [],
  steady: false,
  side: null,
  seconds: null,
  holds: 'normal',
  pace: 'normal',
  seed: 1,
  ...about,
});
