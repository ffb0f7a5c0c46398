import type { DialogueWords } from '../../dialogueWords';
import type { GuidanceWords } from '../../guidanceWords';

/** Steering with nothing under way: what it would do, and how to begin. */
export const nothingRuns: DialogueWords['nothingRuns'] = {
  next: 'No stretch is running to skip. Say, start bedtime stretches.',
  previous: 'There is no stretch to go back to. Say, start bedtime stretches.',
  repeat: 'I have said nothing yet that I could repeat.',
  startOver: 'There is nothing to start over. Say, start bedtime stretches.',
  pause: 'Nothing is running, so there is nothing to pause.',
  resume: 'Nothing is paused. Say, continue the bedtime stretches at step two, to go on from before.',
  slower: 'I have said nothing yet that I could slow down.',
  faster: 'I have said nothing yet that I could speed up.',
  longer: 'No hold is running to make longer. Say, start bedtime stretches.',
  shorter: 'No hold is running to make shorter. Say, start bedtime stretches.',
  otherLeg: 'No stretch is running, so no leg to change. Say, stretch my calf.',
  howLong: 'No stretch is running, so there is no time left to tell.',
  whatNext: 'No stretch is running. Say, start bedtime stretches, and we begin.',
  howManyMore: 'No stretch is running, so none is left to do.',
  formCheck: 'Start a stretch first, and ask me in the middle of it.',
  tellMeHow: 'Tell me which one. Say, stretch my calf, or, foot stretch.',
  pain: 'Tell me where it hurts.',
};

/** A time left, rounded to five seconds so that it is quick to hear and at most 2.5 s off. */
export function timeLeft(seconds: number): string {
  return `About ${duration(Math.max(5, Math.round(seconds / 5) * 5))} left.`;
}

/** How a routine was cut to the time a person has, to the half minute. */
export function fitted(fits: boolean, seconds: number): string {
  const length = duration(Math.max(30, Math.ceil(seconds / 30) * 30));
  return fits ? `I kept what fits, about ${length}.` : `The shortest I can make it is about ${length}.`;
}

function duration(rounded: number): string {
  const minutes = Math.floor(rounded / 60);
  const rest = rounded % 60;
  const parts = [
    minutes > 0 ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : '',
    rest > 0 ? `${rest} seconds` : '',
  ].filter((part) => part !== '');
  return parts.join(' ');
}

export function comesNext({ stretches }: GuidanceWords): DialogueWords['comesNext'] {
  return (stretch) => (stretch ? `Next comes ${stretches[stretch].name}.` : 'This is the last stretch.');
}

export function stillToDo(holds: number, steps: number): string {
  const now = holds === 1 ? 'One more hold here' : `${holds} more holds here`;
  if (holds === 0 && steps === 0) return 'That was the last one.';
  if (holds === 0)
    return steps === 1 ? 'One more stretch after this.' : `${steps} more stretches after this.`;
  if (steps === 0) return `${now}, and that is the last stretch.`;
  return `${now}, then ${steps === 1 ? 'one more stretch' : `${steps} more stretches`}.`;
}

export function noSuchStep(steps: number): string {
  return `This one has ${steps} steps. From the top.`;
}

export function comeBackPhrase({ routineNames }: GuidanceWords): DialogueWords['comeBackPhrase'] {
  return (routine, step) =>
    `Alexa, ask cramp coach to continue ${routineNames[routine]} at step ${numberWord(step)}`;
}

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberWord(step: number): string {
  return NUMBERS[step - 1] ?? String(step);
}
