import { bound, type Component } from '../apl';
import type { FigureColours } from '../palette';
import { drawPose } from './drawing';
import { SHEET } from './geometry';
import type { Pose } from './pose';
import type { Shape } from './shape';

/** What every line has in common. */
const LINE = 'line';

/** Poses as Alexa vector graphics, and the styles that their paths name: each stands once in a document. */
export interface FigureGraphics {
  readonly graphics: Component;
  readonly styles: Component;
}

/**
 * Draws poses under the names they are given. A graphic's parameter `turn` is 1 for the person looking right, so
 * that the right leg is the one that works, and -1 for the mirror image, the left leg.
 */
export function figureGraphics(
  poses: Readonly<Record<string, Pose>>,
  colours: FigureColours,
): FigureGraphics {
  const drawings = Object.entries(poses).map(([name, pose]) => [name, joined(drawPose(pose))] as const);
  const shapes = drawings.flatMap(([, drawing]) => drawing);
  return {
    graphics: Object.fromEntries(drawings.map(([name, drawing]) => [name, graphicOf(drawing)])),
    styles: {
      [LINE]: { values: [{ strokeLineCap: 'round', strokeLineJoin: 'round' }] },
      ...Object.fromEntries(shapes.map((shape) => [styleName(shape), styleOf(shape, colours)])),
    },
  };
}

function graphicOf(drawing: readonly Shape[]): Component {
  return {
    type: 'AVG',
    version: '1.1',
    width: SHEET.width,
    height: SHEET.height,
    parameters: [{ name: 'turn', default: 1 }],
    items: {
      type: 'group',
      pivotX: SHEET.width / 2,
      scaleX: bound('turn'),
      items: drawing.map((shape) => ({ type: 'path', style: styleName(shape), pathData: shape.path })),
    },
  };
}

/** Shapes that follow each other in one colour and thickness become one path, so that a document stays small. */
export function joined(shapes: readonly Shape[]): readonly Shape[] {
  const paths: Shape[] = [];
  for (const shape of shapes) {
    const last = paths.at(-1);
    if (last && last.colour === shape.colour && last.width === shape.width) {
      paths[paths.length - 1] = { ...last, path: last.path + shape.path };
    } else {
      paths.push(shape);
    }
  }
  return paths;
}

const styleName = ({ colour, width }: Shape): string => `${colour.slice(0, 2)}${width ?? ''}`;

function styleOf({ colour, width }: Shape, colours: FigureColours): Component {
  return width === undefined
    ? { values: [{ fill: colours[colour] }] }
    : { extends: LINE, values: [{ stroke: colours[colour], strokeWidth: width }] };
}
