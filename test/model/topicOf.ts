import { intentName } from '../../interaction-model/names';
import type { RedFlagId } from '../../lambda/knowledge/redFlagIds';
import { TOPIC_IDS } from '../../lambda/knowledge/topicIds';

/** The topic of content section 2 under which each danger sign is labelled. */
const RED_FLAG_TOPICS: Readonly<Record<RedFlagId, string>> = {
  chest: 'emergency',
  call_for_help: 'emergency',
  widespread: 'emergency',
  bite: 'emergency',
  crisis: 'emergency',
  maternity: 'emergency',
  blocked_artery: 'redflag_blocked_artery',
  stroke: 'redflag_weakness',
  cauda_equina: 'redflag_weakness',
  rhabdo: 'redflag_rhabdo',
  heatstroke: 'redflag_heat',
  heat_exhaustion: 'redflag_heat',
  compartment: 'redflag_injury',
  fracture: 'redflag_injury',
  fall: 'redflag_injury',
  injury: 'redflag_injury',
  tetanus: 'infection_wound',
  clot: 'redflag_clot',
  maternity_clot: 'redflag_clot',
  statin_pain: 'medicines_cause',
  foot_sore: 'circulation_pad',
  advice_today: 'when_doctor',
  old_numbness: 'diabetes',
};

const OTHER_TOPICS: Readonly<Record<string, string>> = {
  CrampNowIntent: 'cramp_now',
  MuscleIntent: 'cramp_now',
  OnlyACrampIntent: 'cramp_now',
  OverTenMinutesIntent: 'cramp_wont_stop',
  StartRoutineIntent: 'start_routine',
  ListRoutinesIntent: 'start_routine',
  StartStretchIntent: 'start_stretch',
  ListStretchesIntent: 'start_stretch',
  HelpTopicIntent: 'help',
  'AMAZON.HelpIntent': 'help',
  FeedbackIntent: 'feedback',
  'AMAZON.FallbackIntent': 'out_of_scope',
};

const TOPIC_BY_INTENT: ReadonlyMap<string, string> = new Map([
  ...TOPIC_IDS.map((id) => [intentName(id), id] as const),
  ...Object.entries(RED_FLAG_TOPICS).map(([id, topic]) => [intentName(id as RedFlagId), topic] as const),
  ...Object.entries(OTHER_TOPICS),
]);

/** The topic that an intent reaches in a fresh session; its own name where it reaches none. */
export function topicOf(intent: string): string {
  return TOPIC_BY_INTENT.get(intent) ?? intent;
}

/** Whether a topic is one of danger, which must never be missed. */
export function isDanger(topic: string): boolean {
  return topic.startsWith('redflag_') || topic === 'emergency' || topic === 'infection_wound';
}
