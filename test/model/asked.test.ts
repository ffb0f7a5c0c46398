import { TESTING_INSTRUCTIONS } from '../../interaction-model/skill/testingInstructions';
import { QUESTION_KINDS, type Question } from '../../lambda/conversation/question';
import type { DialogueWords } from '../../lambda/words/dialogueWords';
import { wordsFor } from '../../lambda/words/wordsFor';
import { createUnderstanding } from '../../simulator/understand/understand';

/* What people are told to say has to be heard word for word, since nothing is said more often. */

const { lines, help, nothingRuns, questions, reprompts, comeBack }: DialogueWords = wordsFor('en-US');

/** A question of every kind, with what any of them may hold. */
const asked = QUESTION_KINDS.map((kind) => ({ kind, offer: 'bedtime', of: 'ready' }) as Question);
const told = [
  ...[lines, help, nothingRuns].flatMap((table) => Object.values(table)),
  ...[questions, reprompts].flatMap((table) =>
    asked.map((question) => (table[question.kind] as (asked: Question) => string)(question)),
  ),
  comeBack('bedtime', 2),
];

/** "Say, my calf is cramping, or, bedtime stretches." */
const phrases = told.flatMap((text) =>
  [...text.matchAll(/\bsay, ([^.?]+)[.?]/gi)].flatMap(([, list = '']) =>
    list.split(/, (?:or,? )?/).filter((phrase) => !/^(and |to |Alexa$)/.test(phrase)),
  ),
);
const quoted = [...TESTING_INSTRUCTIONS.matchAll(/"([^"]+)"/g)]
  .map(([, phrase = '']) => phrase)
  .filter((phrase) => phrase !== 'Alexa');

const understand = createUnderstanding();

test('there is something to say', () => {
  expect(phrases).toEqual(expect.arrayContaining(['my calf is cramping', 'the back', 'that did not help']));
  expect(quoted.length).toBeGreaterThan(20);
});

test.each([...new Set([...phrases, ...quoted])])('"%s" is heard word for word', (phrase) => {
  expect(understand(phrase)).toMatchObject({ understood: 'exact' });
});
