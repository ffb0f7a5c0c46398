import type { FigureColours } from '../palette';
import type { Point } from './geometry';

/** One stroke or area of a drawing; its colour is named by meaning. */
export interface Shape {
  readonly path: string;
  readonly colour: keyof FigureColours;
  /** Thickness of the line; absent, the path is filled. */
  readonly width?: number;
}

/** A line through points. */
export function line(points: readonly Point[], width: number, colour: keyof FigureColours): Shape {
  return { path: `M${points.map(at).join('L')}`, colour, width };
}

/** The path of a circle. */
export function circle([x, y]: Point, radius: number): string {
  return `M${at([x - radius, y])}a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
}

/** Whole numbers: a sheet of 400 by 320 is finer than any screen needs, and paths stay short. */
export function at([x, y]: Point): string {
  return `${Math.round(x)},${Math.round(y)}`;
}
