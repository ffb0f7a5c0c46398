import type { AnswerWords } from './answerWords';
import type { DialogueWords } from './dialogueWords';
import type { GuidanceWords } from './guidanceWords';
import type { ScreenWords } from './screenWords';

/** Everything the skill can say in one language and country. A key that is missing does not compile. */
export interface Words extends AnswerWords, GuidanceWords, DialogueWords, ScreenWords {}
