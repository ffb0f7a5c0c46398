import { createUnderstanding } from '../../simulator/understand/understand';
import { type Heard, readFreshRounds, readUtterances } from './files';
import { isDanger, topicOf } from './topicOf';

const understand = createUnderstanding();

interface Result extends Heard {
  readonly reached: string;
  readonly right: boolean;
}

function resolve(heard: Heard): Result {
  const { intent, slots } = understand(heard.utterance);
  const reached = topicOf(intent);
  const muscle = slots.muscle?.id ?? '-';
  const rightMuscle = heard.muscle === '-' || heard.muscle === muscle;
  return { ...heard, reached: `${reached} ${muscle}`, right: reached === heard.topic && rightMuscle };
}

function wrong(results: readonly Result[]): readonly string[] {
  return results
    .filter(({ right }) => !right)
    .map(({ utterance, topic, muscle, reached }) => `${utterance}: ${topic} ${muscle}, not ${reached}`);
}

function falseAlarms(set: readonly Heard[]): readonly string[] {
  return set
    .filter(({ utterance, topic }) => !isDanger(topic) && isDanger(topicOf(understand(utterance).intent)))
    .map(({ utterance }) => utterance);
}

function missedDangers(set: readonly Heard[]): readonly string[] {
  return set
    .filter(({ utterance, topic }) => isDanger(topic) && !isDanger(topicOf(understand(utterance).intent)))
    .map(({ utterance }) => utterance);
}

const sets = [
  { name: 'the development set', set: readUtterances('utterances.tsv'), bar: 0.95 },
  { name: 'the held-out set', set: readUtterances('heldOut.tsv'), bar: 0.95 },
  { name: 'a set written after the samples', set: readUtterances('freshHeldOut.tsv'), bar: 0.95 },
  ...[...readFreshRounds()].map(([round, set]) => ({ name: `round ${round} of fresh words`, set, bar: 0.9 })),
];

describe.each(sets)('$name', ({ set, bar }) => {
  it(`reaches the right topic and muscle for ${bar * 100} of 100`, () => {
    const mistakes = wrong(set.map(resolve));
    expect({ share: 1 - mistakes.length / set.length >= bar, mistakes }).toMatchObject({ share: true });
  });

  it('misses no danger sign', () => {
    expect(missedDangers(set)).toEqual([]);
  });

  it('raises a false alarm for at most 2 of 100', () => {
    const harmless = set.filter(({ topic }) => !isDanger(topic));
    const alarms = falseAlarms(set);
    expect({ few: alarms.length <= harmless.length * 0.02, alarms }).toMatchObject({ few: true });
  });
});

test('an utterance that is no sample of its topic is not called exact', () => {
  const guessed = readUtterances('heldOut.tsv').filter(
    ({ utterance }) => understand(utterance).understood === 'guessed',
  );
  expect(guessed.length).toBeGreaterThan(50);
});

describe('dangers and their traps, told apart whatever the topic', () => {
  const set = readUtterances('dangers.tsv');

  it('misses no danger sign', () => {
    expect(missedDangers(set)).toEqual([]);
  });

  it('takes no trap for a danger', () => {
    expect(falseAlarms(set)).toEqual([]);
  });
});
