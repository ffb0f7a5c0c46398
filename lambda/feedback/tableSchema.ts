/**
 * The feedback table as data, for everybody who makes, writes or reads it: infrastructure, store, simulator.
 * Why the keys are as they are, with the arithmetic: `docs/feedback.md`.
 */
export const FEEDBACK_TABLE = {
  /** Where nothing else is configured. */
  defaultName: 'cramp-coach-feedback',
  /** `2026-11#a`: month and shard. */
  partitionKey: 'pk',
  /** `2026-11-22#<id>`: day and row. */
  sortKey: 'sk',
  subjectIndex: {
    name: 'bySubject',
    /** `calf_now#2026-11#a`: subject, month and shard. */
    partitionKey: 'subjectPk',
    sortKey: 'sk',
    /** Rows are small, and one read from the index is whole. */
    projection: 'ALL',
  },
  /** DynamoDB's time to live: epoch seconds. */
  ttlAttribute: 'expires',
  /** Every attribute a write may name: the keys and the row. IAM refuses any other. */
  attributes: ['pk', 'sk', 'subjectPk', 'id', 'day', 'subject', 'helpful', 'locale', 'version', 'expires'],
  /** IAM StringLike pattern of the only partition keys a write may name; a user id cannot look like this. */
  leadingKeyPattern: '????-??#?',
} as const;
