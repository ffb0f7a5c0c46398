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

/** All that the skill knows, in the English of one country. */
export function answerWords(region: Region): AnswerWords {
  return {
    answers: {
      ...reliefAnswers(region),
      ...dangerAnswers(region),
      ...causesAnswers(region),
      ...peopleAnswers(region),
      ...remediesAnswers(region),
      ...habitsAnswers(region),
      ...aboutAnswers(region),
    },
    claims: claims(region),
    topicNames,
    redFlags: redFlags(region),
    sourceNames,
    evidence,
  };
}
