import { type Component, column, text } from '../apl';
import type { Palette } from '../palette';
import type { GoodbyeScene } from '../scene';
import { resources } from '../sizes';
import { CENTRED, documentOf, LINE } from './page';

const RESOURCES = resources('heading', 'gap');

/** The last screen: how to come back. */
export function goodbyeDocument({ title, phrase }: GoodbyeScene, palette: Palette): Component {
  return documentOf(
    {
      resources: RESOURCES,
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
