import type { Direction, MoveId, OpeningMoveId } from './moves';
import { CALF_STRETCHES } from './stretches/calf';
import { FOOT_STRETCHES } from './stretches/foot';
import { HIP_STRETCHES } from './stretches/hip';
import type { Stretch } from './stretches/stretch';
import { THIGH_STRETCHES } from './stretches/thigh';
import type { StretchId } from './stretchIds';

export type { Avoid, Dose, Range, Stretch } from './stretches/stretch';

/** The 22 stretches of content 3.1, as data; their words are in the words module. */
export const STRETCHES: Readonly<Record<StretchId, Stretch>> = {
  ...CALF_STRETCHES,
  ...FOOT_STRETCHES,
  ...THIGH_STRETCHES,
  ...HIP_STRETCHES,
};

const OPENING_DIRECTIONS: Readonly<Record<OpeningMoveId, Direction>> = {
  knee_straight: 'kneeStraight',
  knee_bent: 'kneeBend',
  foot_back: 'kneeBend',
  leg_out: 'legOut',
  leg_out_small: 'legOut',
  foot_hang: 'footDown',
  hip_straight: 'hipStraight',
  hip_straight_side: 'hipStraight',
  rest_still: 'still',
};

/** Whether a move is a stretch of the library, and no opening move. */
export const isStretch = (move: MoveId): move is StretchId => move in STRETCHES;

/** The stretch that a move is, or null for an opening move or none. */
export const stretchOf = (move: MoveId | null): StretchId | null =>
  move !== null && isStretch(move) ? move : null;

/** Which way a move goes. */
export const directionOf = (move: MoveId): Direction =>
  isStretch(move) ? STRETCHES[move].direction : OPENING_DIRECTIONS[move];

/** Whether a move cannot be done but on one's feet. */
export const isStanding = (move: MoveId): boolean => isStretch(move) && STRETCHES[move].standing;
