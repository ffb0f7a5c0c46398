/**
 * Relief while a cramp is on, one routine a place (content section 3.2). `buttock_now` and `hip_now` have no
 * table of their own there: they run on the seconds of `hamstring_now`.
 */
export const RELIEF_IDS = [
  'calf_now',
  'foot_now',
  'hamstring_now',
  'thigh_now',
  'shin_now',
  'inner_thigh_now',
  'buttock_now',
  'hip_now',
] as const;

/** Routines a person starts on purpose (content section 3.2). */
export const HABIT_IDS = ['bedtime', 'warmup', 'cooldown', 'desk', 'pregnancy_bedtime'] as const;

export const ROUTINE_IDS = [...RELIEF_IDS, ...HABIT_IDS] as const;

export type ReliefId = (typeof RELIEF_IDS)[number];
export type HabitId = (typeof HABIT_IDS)[number];
export type RoutineId = (typeof ROUTINE_IDS)[number];

/** Whether an id is a routine that a person starts on purpose. */
export function isHabit(id: string | null | undefined): id is HabitId {
  return HABIT_IDS.some((habit) => habit === id);
}
