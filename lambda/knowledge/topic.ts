import type { ClaimId } from './claims';
import type { HabitId } from './routineIds';
import type { Evidence, SourceId } from './sources';
import type { TopicId } from './topicIds';

/**
 * What an answer must be careful about.
 *
 * - `red`, `amber`, `green`: emergency, medical advice today, a doctor's visit (content section 4).
 * - `acute`: a cramp is on or has just been; no small talk.
 * - `care`: the care team decides, not a voice.
 * - `unsafe`: asked for and not recommended.
 * - `noDose`, `noStop`: no dose; no advice to begin or end a medicine.
 * - `noStretch`: no stretch is guided here.
 * - `unverified`: common sense without a source.
 */
export type TopicFlag =
  | 'red'
  | 'amber'
  | 'green'
  | 'acute'
  | 'care'
  | 'unsafe'
  | 'noDose'
  | 'noStop'
  | 'noStretch'
  | 'unverified';

/** What fits to be offered after an answer: a routine, relief for a cramp that is on, or another answer. */
export type TopicOffer = HabitId | 'relief' | TopicId;

/** Something that can be asked, without the words of its answer. */
export interface Topic {
  readonly flags: readonly TopicFlag[];
  readonly evidence: Evidence;
  readonly sources: readonly SourceId[];
  /** Whether the words hold a second part ("tell me more"); whoever plans the talk sees no words. */
  readonly hasMore: boolean;
  /** Claims of the founding article that this topic answers, in the order in which to say them. */
  readonly claims: readonly ClaimId[];
  /** Null where the answer asks something itself, or where nothing may follow a danger sign. */
  readonly offer: TopicOffer | null;
  /** Day on which the wording was last held against the sources, `2026-11-22`. */
  readonly reviewed: string;
}

/** The topics of one file. */
export type TopicGroup = Readonly<Partial<Record<TopicId, Topic>>>;
