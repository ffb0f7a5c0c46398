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
 * What a person says about themselves or the place. A leg that was operated on lately, or is in a cast, has no column:
 * it is not stretched at all (content section 0, rule 5, and 3.1).
 */
export const CONDITIONS = [...COLUMNS, 'recent_surgery'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How the body is held; a column of the position table (content 3.3). */
export const POSITIONS = ['lying', 'sitting', 'standing'] as const;
export type Position = (typeof POSITIONS)[number];

/** Which leg; `both` at once or in turn, as the stretch has it. */
export const SIDES = ['left', 'right', 'both'] as const;
export type Side = (typeof SIDES)[number];
