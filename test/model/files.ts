import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel } from '../../interaction-model/build';

export const languageModel = buildModel().interactionModel.languageModel;

/** The intents that are ours; Amazon's own are left bare. */
export const customIntents = languageModel.intents.filter(({ name }) => !name.startsWith('AMAZON.'));

export interface Heard {
  readonly utterance: string;
  readonly topic: string;
  /** `-` where none is given. */
  readonly muscle: string;
}

/** A set of utterances with the topic that each is about. */
export function readUtterances(file: string): readonly Heard[] {
  const [, ...lines] = readFileSync(join(__dirname, file), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [utterance = '', topic = '', muscle = '-'] = line.split('\t');
    return { utterance, topic, muscle };
  });
}
