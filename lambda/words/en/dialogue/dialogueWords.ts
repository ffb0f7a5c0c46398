import { HABIT_IDS } from '../../../knowledge/routineIds';
import type { AnswerWords } from '../../answerWords';
import type { DialogueWords } from '../../dialogueWords';
import type { GuidanceWords } from '../../guidanceWords';
import type { Region } from '../../region';
import { help } from './help';
import { briefLines, lines } from './lines';
import { questions, reprompts } from './questions';
import { comeBackPhrase, comesNext, fitted, noSuchStep, nothingRuns, stillToDo, timeLeft } from './steering';

/** The dialogue in the English of one country; names come from what the skill knows and guides. */
export function dialogueWords(
  region: Region,
  { topicNames }: Pick<AnswerWords, 'topicNames'>,
  guidance: GuidanceWords,
): DialogueWords {
  const names = { topicNames, routineNames: guidance.routineNames };
  const phrase = comeBackPhrase(guidance);
  return {
    lines: lines(region),
    briefLines,
    questions: questions(names),
    reprompts: reprompts(names),
    help,
    nothingRuns,
    timeLeft,
    comesNext: comesNext(guidance),
    stillToDo,
    noSuchStep,
    fitted,
    comeBack: (routine, step) => `All right. To come back, say, ${phrase(routine, step)}.`,
    comeBackPhrase: phrase,
    source: (sources, reviewed) =>
      sources.length === 0
        ? 'I have no published source for that. It is common sense.'
        : `That is from ${spokenList(sources)}. I last checked it in ${spokenMonth(reviewed)}.`,
    stretchList:
      'I know stretches for the calf, the foot, the hamstring, the front thigh, the inner thigh, the shin, the hip and the buttock, in bed, sitting or standing.',
    routineList: `I can guide ${spokenList(HABIT_IDS.map((id) => guidance.routineNames[id]))}.`,
  };
}

function spokenList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** By hand: an Intl formatter takes longer to make than the rest of the turn. */
function spokenMonth(day: string): string {
  const [year, month] = day.split('-');
  return `${MONTHS[Number(month) - 1]} ${year}`;
}
