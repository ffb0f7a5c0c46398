import type { Choice } from './scene';
import type { Touch } from './touch';

/** Plain data, as a document is sent. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** A component, or any other object of a document. */
export type Component = { readonly [key: string]: Json };

/** True on the round screens of an Echo Spot. */
export const ROUND = "viewport.shape == 'round'";
/** A binding: `bound('a + b')` is worked out on the device. */
export const bound = (expression: string): string => `\${${expression}}`;

/** What the parts of a page have in common; a size is the name of a dimension in `sizes.ts`. */
export type TextSize = '@heading' | '@body' | '@small' | '@count' | '@number';

/** Words, in one of the sizes. */
export function text(content: string, fontSize: TextSize, more: Component = {}): Component {
  return { type: 'Text', text: content, fontSize, style: 'text', ...more };
}

/** Components one below the other. */
export function column(items: readonly Component[], more: Component = {}): Component {
  return { type: 'Container', items, ...more };
}

/** Components side by side. */
export function row(items: readonly Component[], more: Component = {}): Component {
  return { type: 'Container', direction: 'row', alignItems: 'center', items, ...more };
}

/** Something that can be touched, focused and pressed with a remote, and that sends its touch. */
export function touchable(
  touch: Touch | readonly [bound: string],
  label: string,
  item: Component,
  more: Component = {},
): Component {
  return {
    type: 'TouchWrapper',
    accessibilityLabel: label,
    onPress: [{ type: 'SendEvent', arguments: touch }],
    item: {
      type: 'Frame',
      style: 'button',
      inheritParentState: true,
      borderRadius: '@corner',
      width: '100%',
      height: '100%',
      item: column([item], { width: '100%', height: '100%', alignItems: 'center', justifyContent: 'center' }),
    },
    ...more,
  };
}

/** A button with words on it. */
export function button({ label, touch }: Choice, more: Component = {}): Component {
  const words = text(label, '@body', {
    style: 'buttonText',
    textAlign: 'center',
    paddingLeft: 8,
    paddingRight: 8,
  });
  return touchable(touch, label, words, { height: '@button', ...more });
}

/**
 * Buttons side by side, all of one width; one below the other on a round or upright screen. `others` is added to
 * all but the first.
 */
export function buttons(choices: readonly Choice[], firstId: string, others: Component = {}): Component {
  const items = choices.map((choice, index) =>
    button(choice, { width: '@buttonWidth', spacing: '@gap', ...(index === 0 ? { id: firstId } : others) }),
  );
  return { type: 'Container', direction: '@across', alignItems: 'center', justifyContent: 'center', items };
}
