import type { PlanRequest } from '../../guidance/request';
import type { RedFlagId } from '../../knowledge/redFlagIds';
import { RED_FLAGS } from '../../knowledge/redFlags';
import type { TopicId } from '../../knowledge/topicIds';
import type { Act } from '../act';
import type { QuestionOf } from '../question';
import type { State } from '../state';
import { ask, end, type Turn } from '../turn';

/** The three-part safety question of content 4.2. */
export function askSafety(
  state: State,
  why: QuestionOf<'safety'>['why'],
  before: PlanRequest | null,
  topic: TopicId | null = null,
): Turn {
  const cramp = state.cramp && { ...state.cramp, safetyAsked: true };
  return ask({ ...state, cramp }, [], { kind: 'safety', why, before }, topic ? { topic } : {});
}

/**
 * A danger sign: its line first and nothing else, once more, and the session closes (content 4.1, 5). No stretch
 * and no question follow; whatever was running is over.
 */
export function danger(state: State, sign: RedFlagId): Turn {
  const { level, topic } = RED_FLAGS[sign];
  const line: Act = { act: 'redFlag', sign };
  return end(
    { ...state, routine: null, cramp: null, subject: null },
    level === 'red' ? [line, line] : [line],
    { topic },
  );
}

/** The same swelling is a matter for the maternity team in pregnancy and for six weeks after birth. */
export function clotSign(state: State): RedFlagId {
  return state.conditions.includes('pregnancy') ? 'maternity_clot' : 'clot';
}
