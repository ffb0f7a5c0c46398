import { bound, button, type Component, column, ROUND, text } from '../apl';
import type { Palette } from '../palette';
import type { Choice, MenuScene } from '../scene';
import { resources } from '../sizes';
import { documentOf } from './page';

const RESOURCES = resources('heading', 'body', 'side', 'across', 'gap', 'corner', 'button', 'choiceWidth');

/** A title, a line below it, and up to four things to touch. */
export function menuDocument({ title, subtitle, choices }: MenuScene, palette: Palette): Component {
  const pairs = [choices.slice(0, 2), choices.slice(2, 4)].filter(({ length }) => length > 0);
  return documentOf(
    {
      resources: RESOURCES,
      focus: 'choice0',
      items: [
        column([
          text(title, '@heading', { textAlign: '@side' }),
          ...(subtitle === null ? [] : [subtitleText(subtitle)]),
        ]),
        column(
          pairs.map((pair, index) => pairOf(pair, index * 2)),
          { grow: 1, justifyContent: 'center', alignItems: 'center' },
        ),
      ],
    },
    palette,
  );
}

/** A round screen has no room for it beside four choices. */
function subtitleText(subtitle: string): Component {
  return text(subtitle, '@body', { style: 'quiet', textAlign: '@side', when: bound(`!(${ROUND})`) });
}

function pairOf(pair: readonly Choice[], from: number): Component {
  return {
    type: 'Container',
    direction: '@across',
    spacing: '@gap',
    items: pair.map((choice, index) =>
      button(choice, { id: `choice${from + index}`, width: '@choiceWidth', spacing: '@gap' }),
    ),
  };
}
