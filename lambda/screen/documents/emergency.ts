import { type Component, column, text } from '../apl';
import type { Palette } from '../palette';
import type { EmergencyScene } from '../scene';
import { resources } from '../sizes';
import { CENTRED, documentOf, LINE } from './page';

const RESOURCES = resources('number', 'heading');

/** The number to call, as large as the screen is, and what to do. Nothing to touch: a touch cannot call. */
export function emergencyDocument({ number, text: advice }: EmergencyScene, palette: Palette): Component {
  const colour = { color: palette.emergencyText };
  return documentOf(
    {
      resources: RESOURCES,
      items: [
        column(
          [
            ...(number === null ? [] : [text(number, '@number', { ...LINE, ...colour, fontWeight: '700' })]),
            text(advice, '@heading', LINE),
          ],
          CENTRED,
        ),
      ],
    },
    palette,
  );
}
