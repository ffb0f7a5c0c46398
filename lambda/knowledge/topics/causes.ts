import type { TopicGroup } from '../topic';

/** What a cramp is, how long it lasts and where it comes from. */
export const causes = {
  what_is_cramp: {
    flags: [],
    evidence: 'advice',
    sources: ['NHS-LC', 'MEDLINE'],
    claims: ['D1', 'D2', 'S2'],
    offer: 'why_cramps',
    reviewed: '2026-11-22',
  },
  why_cramps: {
    flags: [],
    evidence: 'advice',
    sources: ['MAYO-NLC', 'NHS-LC', 'UTD'],
    claims: ['D6', 'C8', 'C4'],
    offer: 'prevent_night',
    reviewed: '2026-11-22',
  },
  why_at_night: {
    flags: [],
    evidence: 'weak',
    sources: ['NIDIRECT', 'AAFP12', 'SLEEPF', 'PREG-OU'],
    claims: ['C9'],
    offer: 'bedtime',
    reviewed: '2026-11-22',
  },
  why_exercise: {
    flags: [],
    evidence: 'some',
    sources: ['EAMC22', 'MAUGHAN19'],
    claims: ['D8', 'C8'],
    offer: 'prevent_exercise',
    reviewed: '2026-11-22',
  },
  how_long: {
    flags: [],
    evidence: 'advice',
    sources: ['NHS-LC', 'NIDIRECT'],
    claims: ['D4'],
    offer: 'when_doctor',
    reviewed: '2026-11-22',
  },
  twitching: {
    flags: [],
    evidence: 'advice',
    sources: ['MEDLINE', 'MND'],
    claims: [],
    offer: 'restless_legs',
    reviewed: '2026-11-22',
  },
  restless_legs: {
    flags: [],
    evidence: 'advice',
    sources: ['NIDIRECT-RLS', 'HALL17'],
    claims: [],
    offer: 'when_doctor',
    reviewed: '2026-11-22',
  },
} as const satisfies TopicGroup;
