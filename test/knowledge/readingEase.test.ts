import { CLAIM_IDS } from '../../lambda/knowledge/claims';
import { RED_FLAG_IDS } from '../../lambda/knowledge/redFlagIds';
import { TOPIC_IDS } from '../../lambda/knowledge/topicIds';
import { COUNTRIES } from './everySentence';
import { readingEase, sentences, spokenWords, syllables } from './readingEase';

/**
 * Flesch calls 60 to 70 plain English. A whole answer must reach it. A claim or a danger line is one or two
 * sentences, where a single word that cannot be spared ("emergency", "magnesium") moves the figure by ten, so
 * the bar for one of them lies lower; the mean of every group must read as easily as everyday talk.
 */
const BAR = { answer: 60, line: 45, mean: 72 };

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the measure', () => {
  test.each([
    ['calf', 1],
    ['muscle', 2],
    ['stretch', 1],
    ['gentle', 2],
    ['hurts', 1],
    ['eases', 2],
    ['cramped', 1],
    ['started', 2],
    ['magnesium', 4],
    ['emergency', 4],
    ['serious', 3],
    ['clinician', 3],
    ['caution', 2],
    ['minutes', 2],
    ['idea', 3],
    ['pharmacist', 3],
    ['the', 1],
  ])('%s has %d syllables', (word, count) => {
    expect(syllables(word)).toBe(count);
  });

  test('counts words as they are heard', () => {
    expect(spokenWords('The N H S, in 2024: one-sided pain.')).toHaveLength(11);
  });

  test('splits sentences at their ends only', () => {
    expect(sentences('Good. Is it eased? Rest, then; stop.')).toEqual([
      'Good.',
      'Is it eased?',
      'Rest, then; stop.',
    ]);
  });

  test('tells plain speech from the language of papers', () => {
    expect(readingEase('Sit down. Pull your toes up. Let go when it eases.')).toBeGreaterThan(90);
    expect(
      readingEase(
        'Pharmacological interventions demonstrated inconsistent efficacy regarding idiopathic nocturnal symptomatology.',
      ),
    ).toBeLessThan(0);
  });
});

describe.each(COUNTRIES)('plain English in $locale', ({ words }) => {
  test.each(TOPIC_IDS)('%s', (id) => {
    const { say, more } = words.answers[id];
    expect(readingEase(more === null ? say : `${say} ${more}`)).toBeGreaterThanOrEqual(BAR.answer);
  });

  test.each([...CLAIM_IDS.map((id) => words.claims[id]), ...RED_FLAG_IDS.map((id) => words.redFlags[id])])(
    '%s',
    (line) => {
      expect(readingEase(line)).toBeGreaterThanOrEqual(BAR.line);
    },
  );

  test.each([
    ['answers', TOPIC_IDS.map((id) => `${words.answers[id].say} ${words.answers[id].more ?? ''}`)],
    ['claims', CLAIM_IDS.map((id) => words.claims[id])],
    ['danger lines', RED_FLAG_IDS.map((id) => words.redFlags[id])],
  ])('the mean of all %s', (_, texts) => {
    expect(mean(texts.map(readingEase))).toBeGreaterThanOrEqual(BAR.mean);
  });
});
