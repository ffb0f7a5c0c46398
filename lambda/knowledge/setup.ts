import type { MoveId } from './moves';

/**
 * Seconds to hear a move's own short description and get there, counted as content 3.2 counts: speech at 150
 * words a minute, rounded up, and 2 to 9 s to move.
 */
export const SETUP_SECONDS: Readonly<Record<MoveId, number>> = {
  calf_flex_bed: 9,
  calf_towel_bed: 14,
  calf_seated: 11,
  calf_wall: 11,
  soleus_wall: 12,
  heel_drop: 12,
  foot_toe_pull: 11,
  foot_press: 10,
  shin_seated: 12,
  shin_toe_drag: 13,
  hamstring_bed_towel: 14,
  hamstring_seated: 11,
  hamstring_stand: 11,
  quad_stand: 11,
  quad_side_bed: 14,
  adductor_butterfly: 12,
  adductor_stand: 11,
  hip_flexor_stand: 12,
  glute_figure4_seated: 11,
  ankle_pumps: 8,
  march_warm: 8,
  heel_walk: 10,
  knee_straight: 9,
  knee_bent: 9,
  foot_back: 9,
  leg_out: 9,
  leg_out_small: 9,
  foot_hang: 8,
  hip_straight: 9,
  hip_straight_side: 9,
  rest_still: 8,
};

/** A short sentence about what to mind, spoken after the description. */
export const NOTE_SECONDS = 3;
/** The sentence after a single stretch. */
export const SINGLE_CLOSE_SECONDS = 4;
