import { type Colour, png } from './png';

/** A place in the unit square, (0, 0) at the top left. */
type Point = readonly [x: number, y: number];

const NIGHT_TOP: Colour = [27, 47, 85];
const NIGHT_BOTTOM: Colour = [12, 24, 48];
const RING_REST: Colour = [52, 78, 122];
const RING: Colour = [94, 214, 196];
const LEG: Colour = [240, 236, 226];
const ACHE: Colour = [255, 138, 92];

const CENTRE: Point = [0.5, 0.5];
const RING_RADIUS = 0.385;
const RING_HALF_WIDTH = 0.027;
/** How much of the hold is over: three quarters of the clock's round. */
const SWEEP = 0.75 * 2 * Math.PI;

const HIP: Point = [0.305, 0.362];
const KNEE: Point = [0.565, 0.308];
const CALF: Point = [0.525, 0.44];
const ANKLE: Point = [0.512, 0.652];
const HEEL: Point = [0.502, 0.69];
const TOES: Point = [0.718, 0.612];

/**
 * The skill's picture: a leg with its toes drawn up, the ache in the calf, and a clock that counts the hold.
 * @param size pixels a side
 */
export const icon = (size: number): Buffer =>
  png(size, (column, row) => {
    const place: Point = [(column + 0.5) / size, (row + 0.5) / size];
    const paint = (below: Colour, above: Colour, distance: number): Colour =>
      // Half a pixel either side of an edge is where it blends.
      blend(below, above, clamp(0.5 - distance * size));

    let colour = blend(NIGHT_TOP, NIGHT_BOTTOM, place[1]);
    colour = paint(
      colour,
      RING_REST,
      Math.abs(distanceOf(place, CENTRE) - RING_RADIUS) - RING_HALF_WIDTH * 0.6,
    );
    colour = paint(colour, RING, arc(place));
    colour = paint(colour, LEG, leg(place));
    return paint(colour, ACHE, distanceOf(place, CALF) - 0.036);
  });

/** All shapes give the signed distance to their edge: negative inside. */
const leg = (place: Point): number =>
  Math.min(
    tapered(place, HIP, KNEE, 0.078, 0.056),
    tapered(place, KNEE, CALF, 0.056, 0.062),
    tapered(place, CALF, ANKLE, 0.062, 0.034),
    tapered(place, ANKLE, HEEL, 0.034, 0.042),
    tapered(place, HEEL, TOES, 0.042, 0.028),
  );

const arc = (place: Point): number => {
  const angle = (Math.atan2(place[0] - CENTRE[0], CENTRE[1] - place[1]) + 2 * Math.PI) % (2 * Math.PI);
  if (angle <= SWEEP) return Math.abs(distanceOf(place, CENTRE) - RING_RADIUS) - RING_HALF_WIDTH;
  return Math.min(distanceOf(place, onRing(0)), distanceOf(place, onRing(SWEEP))) - RING_HALF_WIDTH;
};

const onRing = (angle: number): Point => [
  CENTRE[0] + RING_RADIUS * Math.sin(angle),
  CENTRE[1] - RING_RADIUS * Math.cos(angle),
];

/** A limb: a line from `a` to `b` that is `radiusA` thick at one end and `radiusB` at the other. */
const tapered = (place: Point, a: Point, b: Point, radiusA: number, radiusB: number): number => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = clamp(((place[0] - a[0]) * dx + (place[1] - a[1]) * dy) / (dx * dx + dy * dy));
  const nearest: Point = [a[0] + along * dx, a[1] + along * dy];
  return distanceOf(place, nearest) - (radiusA + along * (radiusB - radiusA));
};

const distanceOf = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

const blend = (from: Colour, to: Colour, share: number): Colour => [
  Math.round(from[0] + (to[0] - from[0]) * share),
  Math.round(from[1] + (to[1] - from[1]) * share),
  Math.round(from[2] + (to[2] - from[2]) * share),
];
