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
  return readRows(file).map(([utterance = '', topic = '', muscle = '-']) => ({ utterance, topic, muscle }));
}

/** The sets that were each written before the samples were changed for them, by round (docs/understanding.md). */
export function readFreshRounds(): ReadonlyMap<string, readonly Heard[]> {
  const rounds = new Map<string, readonly Heard[]>();
  for (const [round = '', utterance = '', topic = '', muscle = '-'] of readRows('fresh.tsv'))
    rounds.set(round, [...(rounds.get(round) ?? []), { utterance, topic, muscle }]);
  return rounds;
}

/** The cells of a table of the folder, without its heading. */
function readRows(file: string): readonly (readonly string[])[] {
  const [, ...lines] = readFileSync(join(__dirname, file), 'utf8').trim().split('\n');
  return lines.map((line) => line.split('\t'));
}
