import type { TopicGroup } from '../topic';

/** The skill itself. */
export const about = {
  about_disclaimer: {
    flags: [],
    evidence: 'not_health',
    sources: ['AMZ-CERT'],
    hasMore: false,
    claims: ['E5', 'E1', 'E6'],
    offer: 'sources',
    reviewed: '2026-11-22',
  },
  sources: {
    flags: [],
    evidence: 'not_health',
    sources: ['NHS-LC', 'MAYO-NLC', 'COCH-STR', 'AAFP12'],
    hasMore: false,
    claims: ['E3', 'E2', 'E7'],
    offer: null,
    reviewed: '2026-11-22',
  },
  feedback: {
    flags: [],
    evidence: 'not_health',
    sources: ['ARTICLE'],
    hasMore: false,
    claims: ['E4'],
    offer: null,
    reviewed: '2026-11-22',
  },
  help: {
    flags: [],
    evidence: 'not_health',
    sources: ['AMZ-CERT'],
    hasMore: true,
    claims: [],
    offer: null,
    reviewed: '2026-11-22',
  },
  out_of_scope: {
    flags: [],
    evidence: 'not_health',
    sources: [],
    hasMore: false,
    claims: [],
    offer: 'relief',
    reviewed: '2026-11-22',
  },
} as const satisfies TopicGroup;
