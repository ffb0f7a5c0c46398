import { buttons, type Component, column, text } from '../apl';
import type { Palette } from '../palette';
import type { GoodbyeScene, HelpfulScene } from '../scene';
import { documentOf } from './page';

const CENTRED = { width: '100%', height: '100%', justifyContent: 'center', alignItems: 'center' };
const LINE = { textAlign: 'center', width: '100%' };

/** "Did that help?" with its two answers. */
export function helpfulDocument({ question }: HelpfulScene, palette: Palette): Component {
  const choices = [
    { label: question.yes, touch: ['helpful'] },
    { label: question.no, touch: ['unhelpful'] },
  ] as const;
  return documentOf(
    {
      focus: 'choice0',
      items: [
        column(
          [text(question.text, '@heading', { ...LINE, paddingBottom: '@edge' }), buttons(choices, 'choice0')],
          CENTRED,
        ),
      ],
    },
    palette,
  );
}

/** The last screen: how to come back. */
export function goodbyeDocument({ title, phrase }: GoodbyeScene, palette: Palette): Component {
  return documentOf(
    {
      items: [
        column(
          [
            text(title, '@heading', LINE),
            text(phrase, '@heading', { ...LINE, style: 'quiet', spacing: '@gap' }),
          ],
          CENTRED,
        ),
      ],
    },
    palette,
  );
}
