import { bound, type Component } from '../apl';
import type { Palette } from '../palette';

/** The drawn controls, on a sheet of 24 by 24. */
export const ICONS = {
  previous: 'M5,4h3v16h-3ZM20,4v16L9,12Z',
  pause: 'M6,4h4v16h-4ZM14,4h4v16h-4Z',
  next: 'M16,4h3v16h-3ZM4,4v16L15,12Z',
  stop: 'M5,5h14v14h-14Z',
} as const;

/** Any of the icons; its parameter `drawn` is the path. */
export function iconGraphic(palette: Palette): Component {
  return {
    type: 'AVG',
    version: '1.1',
    width: 24,
    height: 24,
    parameters: [{ name: 'drawn', type: 'string' }],
    items: { type: 'path', pathData: bound('drawn'), fill: palette.buttonText },
  };
}

const RADIUS = 45;

/** The ring's own measures; `length` is once around it. */
export const RING = { sheet: 100, length: Math.round(2 * Math.PI * RADIUS) } as const;

/** A ring that empties clockwise from the top; its parameter `gone` is how much of its length has passed. */
export function ringGraphic(palette: Palette): Component {
  const circle = `M50,5A${RADIUS},${RADIUS} 0 1,0 50,95A${RADIUS},${RADIUS} 0 1,0 50,5`;
  const stroke = { type: 'path', pathData: circle, strokeWidth: 8 };
  return {
    type: 'AVG',
    version: '1.1',
    width: RING.sheet,
    height: RING.sheet,
    parameters: [{ name: 'gone', default: 0 }],
    items: [
      { ...stroke, stroke: palette.ringTrack },
      { ...stroke, stroke: palette.ring, strokeDashArray: [bound(`${RING.length} - gone`), RING.length] },
    ],
  };
}
