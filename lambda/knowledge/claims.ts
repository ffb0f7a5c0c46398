import type { SourceId } from './sources';

/**
 * What today's evidence says about a claim of the article that the skill began with.
 *
 * - `supports`: right, if with limits. `partly`: right in part.
 * - `mixed`: the evidence disagrees. `weak`: little or none for it. `unproven`: nothing was found.
 * - `contradicted`: the evidence is against it. `unsafe`: must not be advised by voice.
 * - `cannot_verify`, `outdated`, `keep`, `not_health`: said of the article itself, not of cramps.
 */
export type Verdict =
  | 'supports'
  | 'partly'
  | 'mixed'
  | 'weak'
  | 'unproven'
  | 'contradicted'
  | 'unsafe'
  | 'cannot_verify'
  | 'outdated'
  | 'keep'
  | 'not_health';

/** A claim of the founding article, weighed. */
export interface Claim {
  readonly verdict: Verdict;
  readonly sources: readonly SourceId[];
  /** Day on which verdict and wording were last held against the sources, `2026-11-22`. */
  readonly reviewed: string;
}

const TABLE = {
  // What a cramp is
  D1: { verdict: 'supports', sources: ['NHS-LC', 'MEDLINE', 'AAOS'], reviewed: '2026-11-22' },
  D2: { verdict: 'supports', sources: ['AAFP12', 'HALL17', 'DELA18'], reviewed: '2026-11-22' },
  D3: { verdict: 'supports', sources: ['GARR12', 'AAFP12', 'MAYO-NLC'], reviewed: '2026-11-22' },
  D4: { verdict: 'supports', sources: ['NHS-LC', 'HALL17', 'NIDIRECT'], reviewed: '2026-11-22' },
  D5: { verdict: 'supports', sources: ['MEDLINE'], reviewed: '2026-11-22' },
  D6: { verdict: 'supports', sources: ['MAYO-NLC', 'AAFP12', 'UTD'], reviewed: '2026-11-22' },
  D7: { verdict: 'supports', sources: ['NHS-LC', 'MAYO-TX', 'EAMC22'], reviewed: '2026-11-22' },
  D8: { verdict: 'supports', sources: ['PANZA17', 'MAUGHAN19'], reviewed: '2026-11-22' },
  D9: { verdict: 'supports', sources: ['NHS-LC', 'HALL17'], reviewed: '2026-11-22' },
  D10: { verdict: 'supports', sources: ['MERCK-SOL', 'HEELCORD'], reviewed: '2026-11-22' },

  // Causes
  C1: { verdict: 'mixed', sources: ['AAFP12', 'FPN', 'EAMC22', 'LAU19', 'LAU21'], reviewed: '2026-11-22' },
  C2: { verdict: 'mixed', sources: ['AAFP12', 'FPN', 'MERCK'], reviewed: '2026-11-22' },
  C3: { verdict: 'weak', sources: ['EAMC22', 'MAUGHAN19'], reviewed: '2026-11-22' },
  C4: { verdict: 'mixed', sources: ['AAOS', 'MERCK', 'PANZA17', 'COPPIN05'], reviewed: '2026-11-22' },
  C5: { verdict: 'weak', sources: ['AAN10', 'MAYO-TX', 'VITD'], reviewed: '2026-11-22' },
  C6: { verdict: 'supports', sources: ['NHS-PAD', 'BNSSG', 'ALI-NZ'], reviewed: '2026-11-22' },
  C7: { verdict: 'supports', sources: ['PICCLES', 'DIALMAG', 'AAFP12'], reviewed: '2026-11-22' },
  C8: { verdict: 'supports', sources: ['EAMC22', 'AAFP12'], reviewed: '2026-11-22' },
  C9: { verdict: 'supports', sources: ['NIDIRECT', 'HALL17', 'MAYO-NLC'], reviewed: '2026-11-22' },
  C10: { verdict: 'partly', sources: ['NHS-SPR', 'BUPA', 'NHS-FRAC'], reviewed: '2026-11-22' },

  // Treatment
  T0a: { verdict: 'weak', sources: ['NHS-LC', 'TEAR', 'BUPA'], reviewed: '2026-11-22' },
  T0b: { verdict: 'contradicted', sources: ['NHS-LC', 'CKS', 'MASS20'], reviewed: '2026-11-22' },
  T1: { verdict: 'supports', sources: ['AAOS', 'EAMC22', 'NHS-LC'], reviewed: '2026-11-22' },
  T2: { verdict: 'supports', sources: ['NHS-LC', 'MAYO-TX', 'DAKIC23', 'NHS-DVT'], reviewed: '2026-11-22' },
  T3: { verdict: 'weak', sources: ['MASS20'], reviewed: '2026-11-22' },
  T4: {
    verdict: 'mixed',
    sources: ['HALL12', 'COCH-STR', 'COPPIN05', 'AAN10', 'DELA20'],
    reviewed: '2026-11-22',
  },
  T5: { verdict: 'unsafe', sources: ['WHO-SALT', 'NIOSH-HC'], reviewed: '2026-11-22' },
  T6: { verdict: 'unsafe', sources: ['CBZ', 'BEERS23'], reviewed: '2026-11-22' },

  // Prevention
  P1: { verdict: 'mixed', sources: ['EAMC22', 'MAUGHAN19', 'ACSM', 'NHSI-WU'], reviewed: '2026-11-22' },
  P2: { verdict: 'mixed', sources: ['LAU19', 'LAU21', 'MEDLINE', 'UTD'], reviewed: '2026-11-22' },
  P3: { verdict: 'partly', sources: ['EAMC22', 'NHS-HEAT', 'DELA20'], reviewed: '2026-11-22' },
  P4: { verdict: 'unsafe', sources: ['COCH-PREG', 'WHO-ANC', 'MAYO-PREG'], reviewed: '2026-11-22' },
  P5: { verdict: 'partly', sources: ['UTD', 'CLEV', 'MAYO-HL'], reviewed: '2026-11-22' },
  P6: { verdict: 'supports', sources: ['HALL12', 'HALL12-PMC', 'COCH-STR'], reviewed: '2026-11-22' },
  P7: { verdict: 'weak', sources: ['COCH-QUIN', 'KHAJ01', 'ODS-E'], reviewed: '2026-11-22' },

  // Massage
  S1: { verdict: 'weak', sources: ['MASS20', 'DAKIC23'], reviewed: '2026-11-22' },
  S2: { verdict: 'unproven', sources: [], reviewed: '2026-11-22' },
  S3: { verdict: 'weak', sources: ['NHS-LC', 'TEAR', 'BUPA'], reviewed: '2026-11-22' },
  S4: { verdict: 'weak', sources: ['DAKIC23'], reviewed: '2026-11-22' },
  S5: { verdict: 'unproven', sources: [], reviewed: '2026-11-22' },
  S6: { verdict: 'supports', sources: ['NHS-SPR', 'NHS-DVT'], reviewed: '2026-11-22' },

  // About the article itself
  E1: { verdict: 'cannot_verify', sources: ['ARTICLE'], reviewed: '2026-11-22' },
  E2: { verdict: 'not_health', sources: ['ARTICLE'], reviewed: '2026-11-22' },
  E3: { verdict: 'cannot_verify', sources: ['ARTICLE'], reviewed: '2026-11-22' },
  E4: { verdict: 'keep', sources: ['ARTICLE'], reviewed: '2026-11-22' },
  E5: { verdict: 'keep', sources: ['AMZ-CERT'], reviewed: '2026-11-22' },
  E6: { verdict: 'not_health', sources: ['ARTICLE'], reviewed: '2026-11-22' },
  E7: { verdict: 'outdated', sources: ['ARTICLE', 'RELAX24', 'K2'], reviewed: '2026-11-22' },
} as const satisfies Record<string, Claim>;

export type ClaimId = keyof typeof TABLE;

/**
 * The 48 claims of the founding article. `topics.ts` says which topic answers each; T0a and T0b are the two
 * halves of its warning on severe cramps.
 */
export const CLAIMS: Readonly<Record<ClaimId, Claim>> = TABLE;
export const CLAIM_IDS = Object.keys(TABLE) as readonly ClaimId[];
