import { bound, type Component } from '../apl';
import type { FigureColours } from '../palette';
import { drawPose } from './drawing';
import { SHEET } from './geometry';
import type { Pose } from './pose';
import type { Shape } from './shape';

/**
 * A pose as an Alexa vector graphic. Its parameter `turn` is 1 for the person looking right, so that the right
 * leg is the one that works, and -1 for the mirror image, the left leg.
 */
export function figureGraphic(pose: Pose, colours: FigureColours): Component {
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
      items: joined(drawPose(pose)).map((shape) => pathItem(shape, colours)),
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

function pathItem({ path, colour, width }: Shape, colours: FigureColours): Component {
  return width === undefined
    ? { type: 'path', pathData: path, fill: colours[colour] }
    : {
        type: 'path',
        pathData: path,
        stroke: colours[colour],
        strokeWidth: width,
        strokeLineCap: 'round',
        strokeLineJoin: 'round',
      };
}
