/** The stretch library, by the ids of content section 3.1. */
export const STRETCH_IDS = [
  'calf_flex_bed',
  'calf_towel_bed',
  'calf_seated',
  'calf_wall',
  'soleus_wall',
  'heel_drop',
  'foot_toe_pull',
  'foot_press',
  'hamstring_bed_towel',
  'hamstring_seated',
  'hamstring_stand',
  'quad_stand',
  'quad_side_bed',
  'adductor_butterfly',
  'adductor_stand',
  'shin_seated',
  'shin_toe_drag',
  'hip_flexor_stand',
  'glute_figure4_seated',
  'ankle_pumps',
  'march_warm',
  'heel_walk',
] as const;

export type StretchId = (typeof STRETCH_IDS)[number];
