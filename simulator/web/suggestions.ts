import model from '../../interaction-model/en.json';
import type { InteractionModelFile } from '../../interaction-model/schema';

/** What a newcomer may want to say; a test holds that the model understands each of them. */
const PHRASES = [
  'open cramp coach',
  'I have a cramp in my left foot',
  'yes',
  'no',
  'that helped',
  "that didn't help",
  'it is not letting go',
  'how long is left',
  'what comes next',
  'next',
  'go back',
  'pause',
  'continue',
  'repeat',
  'slower',
  'hold it longer',
  'the other leg',
  'am I doing this right',
  'tell me how to do it',
  'it hurts',
  'whisper',
  'sitting version',
  'which stretches do you know',
  'why do I get cramps at night',
  'what causes leg cramps',
  'does magnesium help',
  'does pickle juice help',
  'does tonic water help',
  'should I massage it',
  'how do I stop getting leg cramps at night',
  "I'm pregnant",
  'when should I see a doctor',
  'my leg is cold and pale',
  'my chest hurts',
  'how sure is that',
  'who says so',
  'tell me more',
  'help',
  'stop',
] as const;

/** Sentences for the utterance box: the phrases above and one for each muscle and routine of the model. */
export function suggestions(): readonly string[] {
  return [
    ...namesOf('Muscle').map((muscle) => `my ${muscle} is cramping`),
    ...namesOf('Routine').map((routine) => `start the ${routine} stretches`),
    ...PHRASES,
  ];
}

function namesOf(type: string): readonly string[] {
  const { types } = (model as InteractionModelFile).interactionModel.languageModel;
  return types.find(({ name }) => name === type)?.values.map(({ name }) => name.value) ?? [];
}
