import type { AnswerWords } from '../answerWords';
import type { Region } from '../region';
import { aboutAnswers } from './answers/about';
import { causesAnswers } from './answers/causes';
import { dangerAnswers } from './answers/danger';
import { habitsAnswers } from './answers/habits';
import { peopleAnswers } from './answers/people';
import { reliefAnswers } from './answers/relief';
import { remediesAnswers } from './answers/remedies';
import { claims } from './claims';
import { evidence } from './evidence';
import { redFlags } from './redFlags';
import { sourceNames } from './sources';
import { topicNames } from './topicNames';

/**
 * All that the skill knows, in the English of one country. The answers are made when the first is asked for: nobody
 * with a cramp waits for them.
 */
export function answerWords(region: Region): AnswerWords {
  const answers = once(() => ({
    ...reliefAnswers(region),
    ...dangerAnswers(region),
    ...causesAnswers(region),
    ...peopleAnswers(region),
    ...remediesAnswers(region),
    ...habitsAnswers(region),
    ...aboutAnswers(region),
  }));
  const founding = once(() => claims(region));
  return {
    get answers() {
      return answers();
    },
    get claims() {
      return founding();
    },
    topicNames,
    redFlags: redFlags(region),
    sourceNames,
    evidence,
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
