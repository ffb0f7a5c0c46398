import { SHEET } from '../../lambda/screen/figure/geometry';
import type { Shape } from '../../lambda/screen/figure/shape';
import type { FigureColours } from '../../lambda/screen/palette';

/** A drawing as SVG markup of its own coordinates, for pictures in the docs. */
export function svgShapes(shapes: readonly Shape[], colours: FigureColours, mirrored = false): string {
  const paths = shapes.map(({ path, colour, width }) =>
    width === undefined
      ? `<path d="${path}" fill="${colours[colour]}"/>`
      : `<path d="${path}" fill="none" stroke="${colours[colour]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`,
  );
  return mirrored ? `<g transform="matrix(-1 0 0 1 ${SHEET.width} 0)">${paths.join('')}</g>` : paths.join('');
}
