import type { Condition } from './conditions';
import type { TopicId } from './topicIds';

/** A sentence that takes an answer's place. */
type CareLine = 'noRubbing' | 'noRubbingYet' | 'noReachingToRub' | 'askBeforeSupplements' | 'lieOnYourSide';

/**
 * What is said to some people in place of an answer that is not for them: no rubbing in pregnancy (content section 0,
 * rule 9, and claim T2) or on a leg operated on lately (rule 5), no reaching for it with a new hip (table 3.3), no
 * supplement without the midwife (claim P4), and in later pregnancy neither back nor front (`sleep_position`).
 */
const CARE: { readonly [C in Condition]?: Readonly<Partial<Record<TopicId, CareLine>>> } = {
  pregnancy: {
    massage: 'noRubbing',
    sports_massage: 'noRubbing',
    magnesium: 'askBeforeSupplements',
    calcium: 'askBeforeSupplements',
    vitamins: 'askBeforeSupplements',
    vitamin_e: 'askBeforeSupplements',
    sleep_position: 'lieOnYourSide',
  },
  recent_surgery: { massage: 'noRubbingYet', sports_massage: 'noRubbingYet' },
  hip_replacement: { massage: 'noReachingToRub' },
};

/** The sentence for somebody of whom this is known, or null. */
export function careFor(conditions: readonly Condition[], topic: TopicId): CareLine | null {
  const lines = conditions.flatMap((condition) => CARE[condition]?.[topic] ?? []);
  return lines[0] ?? null;
}
