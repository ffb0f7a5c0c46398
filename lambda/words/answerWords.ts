import type { ClaimId } from '../knowledge/claims';
import type { RedFlagId } from '../knowledge/redFlagIds';
import type { Evidence, SourceId } from '../knowledge/sources';
import type { TopicId } from '../knowledge/topicIds';

/** What the skill knows, in words. */
export interface AnswerWords {
  readonly answers: Readonly<Record<TopicId, { readonly say: string; readonly more: string | null }>>;
  /** One spoken unit of at most 30 words for each claim of content section 1. */
  readonly claims: Readonly<Record<ClaimId, string>>;
  /** A short name for the topic, fit for "about …" and for a card's title. */
  readonly topicNames: Readonly<Record<TopicId, string>>;
  /** The wording of content 4.3, with the country's number. */
  readonly redFlags: Readonly<Record<RedFlagId, string>>;
  /** A source as it is named aloud, with its year where it has one. */
  readonly sourceNames: Readonly<Record<SourceId, string>>;
  /** How sure we are, as a whole sentence. */
  readonly evidence: Readonly<Record<Evidence, string>>;
}
