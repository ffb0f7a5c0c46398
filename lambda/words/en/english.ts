import type { Words } from '../words';
import { answerWords } from './answerWords';
import { dialogueWords } from './dialogue/dialogueWords';
import { guidanceWords } from './guidance/guidanceWords';
import { regionOf } from './region';
import { screenWords } from './screen';

/** Everything the skill can say in the English of a locale; an unknown locale names no country's number. */
export function english(locale: string): Words {
  const region = regionOf(locale);
  const answers = answerWords(region);
  // Added to and not copied: a copy would make what is only made when it is asked for.
  return Object.assign(
    answers,
    guidanceWords,
    dialogueWords(region, answers, guidanceWords),
    screenWords(region),
  );
}
