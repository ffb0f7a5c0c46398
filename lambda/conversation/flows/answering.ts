import { careFor } from '../../knowledge/care';
import type { TopicId } from '../../knowledge/topicIds';
import { TOPICS } from '../../knowledge/topics';
import type { Act } from '../act';
import type { Offer, Question, QuestionKind } from '../question';
import type { State } from '../state';
import { ask, type Here, listen, midway, type Turn } from '../turn';
import { pause } from './goingOn';
import { cutOff } from './running';

/** The answer in the first sentence, what fits as an offer after it. */
export function answer(here: Here, topic: TopicId): Turn {
  const state = remember(here.state, topic, 1);
  const care = careFor(state.conditions, topic);
  const acts: Act[] = [care ? { act: care } : { act: 'answer', topic, unit: 0 }];
  if (isWaiting(here)) return backToTheQuestion(here, state, acts, topic);

  const disclaimed: State = { ...state, said: { ...state.said, disclaimer: true } };
  if (!state.said.disclaimer && topic !== 'about_disclaimer') acts.push({ act: 'disclaimer' });
  // Two topics that lead to each other are not offered in turn for ever.
  const { offer } = TOPICS[topic];
  return afterAnswer(disclaimed, acts, topic, offer === here.state.topic?.id ? null : offer);
}

/** One unit more of the last answer, as long as there is one. */
export function tellMore(here: Here): Turn {
  const { topic } = here.state;
  if (!topic) return listen(here.state, [{ act: 'nothingAsked' }]);
  if (topic.units >= unitsOf(topic.id)) return listen(here.state, [{ act: 'noMore' }], { topic: topic.id });

  const state = remember(here.state, topic.id, topic.units + 1);
  const acts: Act[] = [{ act: 'answer', topic: topic.id, unit: topic.units }];
  if (isWaiting(here)) return backToTheQuestion(here, state, acts, topic.id);
  return afterAnswer(state, acts, topic.id, null);
}

/** How many spoken units a topic has: the answer, its second part, then each claim of the founding article. */
function unitsOf(topic: TopicId): number {
  const { hasMore, claims } = TOPICS[topic];
  return 1 + (hasMore ? 1 : 0) + claims.length;
}

function remember(state: State, topic: TopicId, units: number): State {
  return { ...state, topic: { id: topic, units }, subject: topic };
}

/** Something else has begun: a routine that was done is put away, unless a cramp may be back where it was. */
function afterAnswer(before: State, acts: Act[], topic: TopicId, offered: Offer | null): Turn {
  const state: State = offered === 'relief' ? before : { ...before, routine: null };
  if (offered) return ask(state, acts, { kind: 'offer', offer: offered }, { topic });
  const said = state.topic?.units ?? 1;
  if (said < unitsOf(topic)) {
    return ask(state, acts, { kind: 'offer', offer: 'more' }, { topic });
  }
  return ask(...afterwards(state, acts), { topic });
}

/** "Was that helpful?" once a session, else an open question. */
export function afterwards(state: State, acts: readonly Act[]): [State, readonly Act[], Question] {
  if (state.said.helpful || state.subject === null) return [state, acts, { kind: 'open' }];
  return [state, acts, { kind: 'helpful', routine: false }];
}

/** Questions that something hangs on: an answer in between does not do away with them. */
const HELD: readonly QuestionKind[] = [
  'where',
  'whichThigh',
  'whichSide',
  'standing',
  'eased',
  'checkpoint',
  'pregnancyCheck',
  'tenMinutes',
  'paused',
  'painGone',
];

/** Whether a cramp is on, something hangs on the open question, or a routine is being spoken. */
export function isWaiting(here: Here): boolean {
  return here.state.cramp !== null || midway(here) || HELD.includes(here.question.kind);
}

/** A habit that was cut into waits for its person; anything else is asked again, and feedback stays about it. */
function backToTheQuestion(here: Here, state: State, acts: readonly Act[], topic: TopicId): Turn {
  const kept: State = { ...state, subject: here.state.subject };
  const now = state.cramp ? null : cutOff({ ...here, state: kept });
  return now ? { ...pause(now, acts), topic } : listen(kept, acts, { topic });
}
