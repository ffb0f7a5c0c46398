/** What a person says about themselves or the place, each a column of the substitution table (content 3.3). */
export const CONDITIONS = [
  'pregnancy',
  'hip_replacement',
  'knee_replacement',
  'poor_balance',
  'osteoporosis',
  'night',
  'outdoors',
] as const;

export type Condition = (typeof CONDITIONS)[number];

/** How the body is held; a column of the position table (content 3.3). */
export const POSITIONS = ['lying', 'sitting', 'standing'] as const;
export type Position = (typeof POSITIONS)[number];

/** Which leg; `both` at once or in turn, as the stretch has it. */
export const SIDES = ['left', 'right', 'both'] as const;
export type Side = (typeof SIDES)[number];
