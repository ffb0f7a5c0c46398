import type { Offer } from '../../../conversation/question';
import type { AnswerWords } from '../../answerWords';
import type { DialogueWords } from '../../dialogueWords';
import type { GuidanceWords } from '../../guidanceWords';

type Names = Pick<AnswerWords, 'topicNames'> & Pick<GuidanceWords, 'routineNames'>;

const SAFETY =
  'Quick check, yes or no. Chest pain or trouble breathing? A leg suddenly cold, pale or numb? Or one leg swollen, warm, red or darker?';

/** The questions, each of which is a state of the dialogue. Those of content 3.2 and 4.2 stand as they are there. */
export function questions(names: Names): DialogueWords['questions'] {
  return {
    open: () => 'What would you like?',
    where: () => 'Is it your calf, foot, shin, or thigh?',
    whichThigh: () => 'Front, back, or inside of the thigh?',
    whichRoutine: () => 'Which one: bedtime, warm-up, cool-down, desk, or pregnancy stretches?',
    whichStretch: () =>
      'Which muscle would you like to stretch: calf, foot, hamstring, front thigh, shin, inner thigh, or hip?',
    whichSide: () => 'Which leg: the left leg, the right leg, or both legs?',
    standing: () => 'Do you have both, and feel steady, yes or no?',
    offer: ({ offer }) => offered(offer, names),
    helpful: ({ routine }) => (routine ? 'Did that help, yes or no?' : 'Was that helpful, yes or no?'),
    eased: ({ again }) => (again ? 'Has it eased now, yes or no?' : 'Has it eased, yes or no?'),
    checkpoint: ({ of }) => CHECKPOINTS[of],
    pregnancyCheck: () =>
      'One more check, yes or no. Any bleeding, dizziness, contractions, or advice not to exercise?',
    safety: () => SAFETY,
    whichDanger: () => 'Is it one of those?',
    tenMinutes: () => 'Has it been more than ten minutes, yes or no?',
    paused: () => 'Shall we continue?',
    painGone: () => 'Is the pain gone now, yes or no?',
  };
}

const CHECKPOINTS = {
  ready: 'Ready for the next one, yes or no?',
  feelingWell: 'Feeling all right, yes or no?',
  steady: 'Next is standing, with both hands on a wall and a light on. Do you feel steady, yes or no?',
} as const;

/** After silence. A second silence closes without a word of ours, so advice that must not be missed is in here. */
export function reprompts(names: Names): DialogueWords['reprompts'] {
  const asked = questions(names);
  return {
    ...asked,
    open: () => 'You can say, my calf is cramping, or, start bedtime stretches. What would you like?',
    where: () =>
      'If you are not sure, straighten the leg and bring your toes toward your nose. If that makes it worse, let go. Is it your calf, foot, shin, or thigh?',
    helpful: () => 'A yes or a no is enough. Did it help?',
    eased: () =>
      'Keep the stretch gentle. If it is still locked ten minutes after it began, get medical advice now. Has it eased, yes or no?',
    safety: () =>
      'Any chest pain, trouble breathing, or a cold or numb leg? If so, call for help now. Yes or no?',
    whichDanger: () => 'If it is one of those, call your local emergency number now. Is it one of those?',
    tenMinutes: () => 'Over ten minutes means medical advice now. Has it been that long?',
    paused: () => 'Take your time. Say yes to go on. Shall we?',
    painGone: () => 'If it still hurts, leave the stretch. Is the pain gone?',
  };
}

function offered(offer: Offer, { topicNames, routineNames }: Names): string {
  if (offer === 'relief') return 'Is it cramping now, shall I help with that?';
  if (offer === 'more') return 'Shall I tell you more?';
  if (offer === 'sitting') return 'Shall we do the rest sitting, yes or no?';
  if (isKeyOf(routineNames, offer)) return `Shall I start ${routineNames[offer]}?`;
  return `Shall I tell you about ${topicNames[offer]}?`;
}

function isKeyOf<K extends string>(record: Readonly<Record<K, string>>, key: string): key is K {
  return Object.hasOwn(record, key);
}
