import type { RedFlagId } from './redFlagIds';
import type { SourceId } from './sources';
import type { TopicId } from './topicIds';

/** `red`: emergency services or department now. `amber`: medical advice today. `green`: book a visit. */
export type Level = 'red' | 'amber' | 'green';

/** A danger sign, without its words. */
export interface RedFlag {
  readonly level: Level;
  /** The topic that a turn with this sign counts as having answered. */
  readonly topic: TopicId;
  /** Empty where the line is common emergency advice and no source was read. */
  readonly sources: readonly SourceId[];
}

/** Danger signs in the order of content section 4.3; their wording is the words module's. */
export const RED_FLAGS: Readonly<Record<RedFlagId, RedFlag>> = {
  chest: { level: 'red', topic: 'emergency', sources: ['NHS-DVT', 'AMZ-CALL'] },
  call_for_help: { level: 'red', topic: 'emergency', sources: ['AMZ-CALL'] },
  blocked_artery: { level: 'red', topic: 'redflag_blocked_artery', sources: ['ALI-NZ', 'DEVON'] },
  stroke: { level: 'red', topic: 'redflag_weakness', sources: [] },
  cauda_equina: { level: 'red', topic: 'redflag_weakness', sources: ['CES'] },
  rhabdo: { level: 'red', topic: 'redflag_rhabdo', sources: ['NIOSH-RH', 'KRAMES'] },
  heatstroke: { level: 'red', topic: 'redflag_heat', sources: ['NHS-HEAT', 'NIOSH-HC'] },
  heat_exhaustion: { level: 'amber', topic: 'redflag_heat', sources: ['NHS-HEAT', 'NIOSH-HC'] },
  compartment: { level: 'red', topic: 'redflag_injury', sources: ['NHS-COMP'] },
  fracture: { level: 'red', topic: 'redflag_injury', sources: ['NHS-FRAC'] },
  fall: { level: 'red', topic: 'redflag_injury', sources: ['FALLS'] },
  tetanus: { level: 'red', topic: 'infection_wound', sources: ['TETANUS', 'NIDIRECT'] },
  widespread: { level: 'red', topic: 'emergency', sources: ['ELEC'] },
  bite: { level: 'red', topic: 'emergency', sources: ['BITE'] },
  crisis: { level: 'red', topic: 'emergency', sources: [] },
  clot: { level: 'amber', topic: 'redflag_clot', sources: ['NHS-DVT', 'NHS-DVT2'] },
  maternity_clot: { level: 'amber', topic: 'redflag_clot', sources: ['NHS-DVTP'] },
  maternity: { level: 'amber', topic: 'emergency', sources: ['PREE'] },
  injury: { level: 'amber', topic: 'redflag_injury', sources: ['BUPA', 'NHS-SPR'] },
  statin_pain: { level: 'amber', topic: 'medicines_cause', sources: ['NHS-STAT'] },
  advice_today: { level: 'amber', topic: 'when_doctor', sources: ['NHS-LC', 'NIDIRECT', 'NHS-LC-OLD2'] },
  foot_sore: { level: 'amber', topic: 'circulation_pad', sources: ['BMJ-CLTI', 'NHS-PAD'] },
  old_numbness: { level: 'green', topic: 'diabetes', sources: ['DIAB-UK'] },
};

/** Whether an id is a danger sign's. */
export const isRedFlag = (id: string): id is RedFlagId => Object.hasOwn(RED_FLAGS, id);
