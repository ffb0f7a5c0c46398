import type { TopicId } from './topicIds';

/**
 * What is said to somebody pregnant in place of the answer: no rubbing (content section 0, rule 9, and claim T2), and no
 * supplement without the midwife (claim P4).
 */
export const CARE_IN_PREGNANCY: Readonly<Partial<Record<TopicId, 'noRubbing' | 'askBeforeSupplements'>>> = {
  massage: 'noRubbing',
  sports_massage: 'noRubbing',
  magnesium: 'askBeforeSupplements',
  calcium: 'askBeforeSupplements',
  vitamins: 'askBeforeSupplements',
  vitamin_e: 'askBeforeSupplements',
};
