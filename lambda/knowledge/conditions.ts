/** The person and the place, each a column of the substitution table (content 3.3). */
export const COLUMNS = [
  'pregnancy',
  'hip_replacement',
  'knee_replacement',
  'poor_balance',
  'osteoporosis',
  'night',
  'outdoors',
] as const;
export type Column = (typeof COLUMNS)[number];

/**
 * What a person says about themselves or the place. Two have no column of their own: a leg that was operated on lately,
 * or is in a cast, is not stretched at all (content section 0, rule 5, and 3.1), and who cannot reach the foot does with
 * it what somebody with a new hip does (content 3.2, `foot_now`).
 */
export const CONDITIONS = [...COLUMNS, 'recent_surgery', 'cannot_reach'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How the body is held; a column of the position table (content 3.3). */
export const POSITIONS = ['lying', 'sitting', 'standing'] as const;
export type Position = (typeof POSITIONS)[number];

/** Which leg; `both` at once or in turn, as the stretch has it. */
export const SIDES = ['left', 'right', 'both'] as const;
export type Side = (typeof SIDES)[number];
