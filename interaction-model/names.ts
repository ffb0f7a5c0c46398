import type { RedFlagId } from '../lambda/knowledge/redFlagIds';
import type { TopicId } from '../lambda/knowledge/topicIds';

/** The intent of a topic or red flag, by rule: `why_at_night` is `WhyAtNightIntent`. */
export function intentName(id: TopicId | RedFlagId): string {
  const words = id.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Intent`;
}

/** The slots of the model and their types; a slot name has one type in every intent, as Alexa wants it. */
export const SLOT_TYPES = {
  muscle: 'Muscle',
  side: 'Side',
  position: 'Position',
  routine: 'Routine',
  stretch: 'Stretch',
  condition: 'Condition',
  minutes: 'AMAZON.NUMBER',
  step: 'AMAZON.NUMBER',
  duration: 'AMAZON.DURATION',
  everyday: 'Everyday',
  cramp: 'CrampWord',
  pain: 'PainWord',
  heat: 'HeatWord',
  pregnant: 'PregnantWord',
  urine: 'UrineWord',
  cast: 'CastWord',
  clotRiskSign: 'ClotRiskSign',
  statin: 'StatinWord',
  otherPlace: 'OtherPlace',
  crisisSign: 'CrisisSign',
  chestSign: 'ChestSign',
  callSign: 'CallSign',
  strokeSign: 'StrokeSign',
  weakSign: 'WeakSign',
  caudaSign: 'CaudaSign',
  biteSign: 'BiteSign',
  bitSign: 'BitSign',
  creature: 'CreatureWord',
  heatstrokeSign: 'HeatstrokeSign',
  overheatedSign: 'OverheatedSign',
  heatExhaustionSign: 'HeatExhaustionSign',
  sickSign: 'SickSign',
  confusedSign: 'ConfusedSign',
  seizureSign: 'SeizureSign',
  heartSign: 'HeartSign',
  tetanusSign: 'TetanusSign',
  woundSign: 'WoundSign',
  darkSign: 'DarkSign',
  rhabdoSign: 'RhabdoSign',
  tightSign: 'TightSign',
  fractureSign: 'FractureSign',
  brokenSign: 'BrokenSign',
  fallSign: 'FallSign',
  headHitSign: 'HeadHitSign',
  popSign: 'PopSign',
  injurySign: 'InjurySign',
  coldSign: 'ColdSign',
  oldNumbnessSign: 'OldNumbnessSign',
  clotNameSign: 'ClotNameSign',
  clotSign: 'ClotSign',
  maternitySign: 'MaternitySign',
  watersSign: 'WatersSign',
  statinPainSign: 'StatinPainSign',
  adviceSign: 'AdviceSign',
  footSoreSign: 'FootSoreSign',
  hangingSign: 'HangingSign',
  drivingSign: 'DrivingSign',
  swimmingSign: 'SwimmingSign',
} as const;

export type SlotName = keyof typeof SLOT_TYPES;
