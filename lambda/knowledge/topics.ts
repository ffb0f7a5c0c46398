import type { Topic } from './topic';
import type { TopicId } from './topicIds';
import { about } from './topics/about';
import { causes } from './topics/causes';
import { danger } from './topics/danger';
import { habits } from './topics/habits';
import { people } from './topics/people';
import { relief } from './topics/relief';
import { remedies } from './topics/remedies';

/** Everything the skill can answer, without its words. A topic that is in no group does not compile. */
export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  ...relief,
  ...danger,
  ...causes,
  ...people,
  ...remedies,
  ...habits,
  ...about,
};

/** Whether an id is a topic's. */
export const isTopic = (id: string): id is TopicId => Object.hasOwn(TOPICS, id);
