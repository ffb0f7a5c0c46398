import { bound, button, type Component, column, ROUND, row, text } from '../apl';
import type { Palette } from '../palette';
import type { PickerMuscle, PickerScene } from '../scene';
import { resources } from '../sizes';
import { documentOf } from './page';

const RESOURCES = resources('heading', 'body', 'gap', 'corner', 'place', 'placeWidth', 'leg', 'picker');

/** Which places stand on which side of the drawn leg, from the top; the leg looks to the right. */
const BEHIND: readonly PickerMuscle[] = ['hamstring', 'calf', 'foot'];
const IN_FRONT: readonly PickerMuscle[] = ['thigh_front', 'inner_thigh', 'shin'];

/** A leg with its places to touch. */
export function pickerDocument({ title, places }: PickerScene, palette: Palette): Component {
  const side = (muscles: readonly PickerMuscle[]): Component =>
    column(
      muscles.map((muscle) =>
        button(
          { label: places[muscle], touch: ['muscle', muscle] },
          { id: muscle, width: '@placeWidth', height: '@place' },
        ),
      ),
      { height: '100%', justifyContent: 'spaceAround' },
    );
  return documentOf(
    {
      resources: RESOURCES,
      focus: 'calf',
      graphics: { leg: legGraphic(palette) },
      items: [
        text(title, '@heading', { textAlign: 'center', width: bound(`${ROUND} ? '72%' : '100%'`) }),
        row(
          [
            side(BEHIND),
            { type: 'VectorGraphic', source: 'leg', scale: 'best-fit', width: '@leg', height: '100%' },
            side(IN_FRONT),
          ],
          { height: '@picker', width: '100%', justifyContent: 'center', spacing: '@gap' },
        ),
      ],
    },
    palette,
  );
}

/** The leg, and from each place a line to the edge beside which its button stands: a sixth, a half, five sixths. */
function legGraphic({ figure, quiet }: Palette): Component {
  const stroke = (pathData: string, colour: string, strokeWidth: number): Component => ({
    type: 'path',
    pathData,
    stroke: colour,
    strokeWidth,
    strokeLineCap: 'round',
    strokeLineJoin: 'round',
  });
  return {
    type: 'AVG',
    version: '1.1',
    width: 160,
    height: 300,
    items: [
      stroke('M76,30L82,150', figure.working, 54),
      stroke('M82,150L74,256', figure.working, 40),
      stroke('M70,274L114,274', figure.working, 24),
      stroke('M62,50L64,120M66,165L60,215M76,276L104,276', figure.muscle, 11),
      stroke('M98,46L102,120M84,60L86,120M92,170L88,230', figure.muscle, 11),
      stroke('M0,50L60,64M0,150L62,180M0,250L76,276M160,50L98,60M160,150L88,112M160,250L92,206', quiet, 3),
    ],
  };
}
