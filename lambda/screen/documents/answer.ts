import { bound, buttons, type Component, column, ROUND, text } from '../apl';
import type { Palette } from '../palette';
import type { AnswerScene } from '../scene';
import { resources } from '../sizes';
import { documentOf, LINE } from './page';

const RESOURCES = resources(
  'heading',
  'body',
  'small',
  'side',
  'gap',
  'across',
  'corner',
  'button',
  'buttonWidth',
);

/** From this many characters on, an answer is set in smaller type. */
const LONG_ANSWER = 110;

/**
 * An answer: its title, the sentences, who says so and how sure that is, and what is asked after it. Long ones
 * scroll; a round screen has room for the first choice only, and not for the question.
 */
export function answerDocument(scene: AnswerScene, palette: Palette): Component {
  const { title, source, evidence, question, choices } = scene;
  const quiet = [source, evidence].filter((line) => line !== null);
  const size = scene.text.length < LONG_ANSWER ? '@heading' : '@body';
  const aligned = { textAlign: '@side', width: '100%' };
  const notRound = { when: bound(`!(${ROUND})`) };
  const asked =
    question === null ? [] : [text(question, '@small', { ...LINE, ...notRound, paddingBottom: '@gap' })];
  const offered = choices.length === 0 ? [] : [buttons(choices.slice(0, 3), 'choice0', notRound)];
  return documentOf(
    {
      resources: RESOURCES,
      ...(choices.length === 0 ? {} : { focus: 'choice0' }),
      items: [
        text(title, '@body', { ...aligned, style: 'quiet', width: bound(`${ROUND} ? '60%' : '100%'`) }),
        {
          type: 'ScrollView',
          grow: 1,
          shrink: 1,
          spacing: '@gap',
          width: bound(`${ROUND} ? '80%' : '100%'`),
          item: column(
            [
              text(scene.text, size, aligned),
              ...quiet.map((line) => text(line, '@small', { ...aligned, style: 'quiet', spacing: '@gap' })),
            ],
            { width: '100%' },
          ),
        },
        ...asked,
        ...offered,
      ],
    },
    palette,
  );
}
