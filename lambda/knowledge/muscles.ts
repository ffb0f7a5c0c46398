/**
 * The places a leg cramps, as people name them. `thigh` and `leg` are the two that do not say which way to
 * stretch and so must be asked about (content section 0, rule 2); `toes` means curled toes.
 */
export const MUSCLES = [
  'calf',
  'foot',
  'toes',
  'hamstring',
  'thigh_front',
  'thigh',
  'shin',
  'inner_thigh',
  'hip',
  'buttock',
  'leg',
] as const;

export type Muscle = (typeof MUSCLES)[number];

/** Whether nothing is said of where in the leg. */
export function isSomeLeg(muscle: Muscle | null): muscle is 'leg' | null {
  return muscle === null || muscle === 'leg';
}
