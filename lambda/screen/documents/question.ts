import { buttons, type Component, column, text } from '../apl';
import type { Palette } from '../palette';
import type { QuestionScene } from '../scene';
import { resources } from '../sizes';
import { CENTRED, documentOf, LINE } from './page';

const RESOURCES = resources('heading', 'body', 'across', 'gap', 'corner', 'button', 'buttonWidth');

/** A question with its two answers. */
export function questionDocument({ said, question }: QuestionScene, palette: Palette): Component {
  const choices = [
    { label: question.yes, touch: ['yes'] },
    { label: question.no, touch: ['no'] },
  ] as const;
  return documentOf(
    {
      resources: RESOURCES,
      focus: 'choice0',
      items: [
        column(
          [
            ...(said ? [text(said, '@body', { ...LINE, width: '84%', paddingBottom: '@gap' })] : []),
            text(question.text, '@heading', { ...LINE, paddingBottom: '@edge' }),
            buttons(choices, 'choice0'),
          ],
          CENTRED,
        ),
      ],
    },
    palette,
  );
}
