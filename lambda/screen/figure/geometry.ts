/** A place on the drawing sheet: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** The sheet every figure is drawn on. */
export const SHEET = { width: 400, height: 320, floor: 310 } as const;

const RADIANS = Math.PI / 180;

/** The unit vector of a direction in degrees: 0 is right, 90 down, -90 up, 180 left. */
export function heading(degrees: number): Point {
  return [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
}

/** `from` moved by `length` along a vector. */
export function along(from: Point, vector: Point, length: number): Point {
  return [from[0] + vector[0] * length, from[1] + vector[1] * length];
}

/** How far apart two places are, in the sheet's units. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b[0] - a[0], b[1] - a[1]);
}

/** The unit vector from one point to another; straight down where the two are the same. */
export function towards(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0 ? [0, 1] : [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}

/** A quarter turn, anticlockwise as seen on the sheet. */
export function turned(vector: Point): Point {
  return [vector[1], -vector[0]];
}

/**
 * The joint between two bones that run from `start` to `end`: the knee between hip and ankle, the elbow between
 * shoulder and hand. It lies off the straight line on the side `bend` points to (1 or -1 quarter turn). Where
 * `end` is out of reach, the limb is straight and `end` is brought to where it reaches.
 */
export function middleJoint(
  start: Point,
  end: Point,
  bones: readonly [upper: number, lower: number],
  bend: 1 | -1,
): { readonly joint: Point; readonly end: Point } {
  const [upper, lower] = bones;
  const direction = towards(start, end);
  const reach = Math.min(distance(start, end), upper + lower);
  const foot = (upper * upper - lower * lower + reach * reach) / (2 * Math.max(reach, 1));
  const off = Math.sqrt(Math.max(0, upper * upper - foot * foot));
  const joint = along(along(start, direction, foot), turned(direction), bend * off);
  return { joint, end: along(start, direction, reach) };
}
