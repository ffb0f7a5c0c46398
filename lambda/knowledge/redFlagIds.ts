/**
 * Danger signs, one id for each wording of content section 4.3, plus `call_for_help` (a plea to ring somebody)
 * and `crisis` (a plain wish to die, section 4.4). Hearing one ends whatever is going on.
 */
export const RED_FLAG_IDS = [
  'chest',
  'call_for_help',
  'blocked_artery',
  'stroke',
  'cauda_equina',
  'rhabdo',
  'heatstroke',
  'heat_exhaustion',
  'compartment',
  'fracture',
  'fall',
  'tetanus',
  'widespread',
  'bite',
  'crisis',
  'clot',
  'maternity_clot',
  'maternity',
  'injury',
  'statin_pain',
  'advice_today',
  'foot_sore',
  'old_numbness',
] as const;

export type RedFlagId = (typeof RED_FLAG_IDS)[number];
