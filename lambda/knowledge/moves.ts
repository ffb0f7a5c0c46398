import { STRETCH_IDS, type StretchId } from './stretchIds';

/**
 * What a relief routine opens with where it is no stretch of the library (step 1 of its table in content 3.2):
 * the one movement that goes against the pull, as far as a cramping leg gets. Table 3.3 falls back on them.
 */
const OPENING_MOVE_IDS = [
  'knee_straight',
  'knee_bent',
  'foot_back',
  'leg_out',
  'leg_out_small',
  'foot_hang',
  'hip_straight',
  'hip_straight_side',
  'rest_still',
] as const;

export type OpeningMoveId = (typeof OPENING_MOVE_IDS)[number];

/** Anything that can be held or done: a stretch of the library, or an opening move. */
export type MoveId = StretchId | OpeningMoveId;

export const MOVE_IDS = [...STRETCH_IDS, ...OPENING_MOVE_IDS] as const satisfies readonly MoveId[];

/** Which way a move goes: always against the way the cramp pulls (content section 0, rule 3). */
export type Direction =
  | 'toesUp'
  | 'footDown'
  | 'kneeStraight'
  | 'kneeBend'
  | 'legOut'
  | 'hipStraight'
  | 'figureFour'
  | 'move'
  | 'still';

/** What a person has to mind in a move that stays allowed (the remarks in table 3.3). */
export type Note =
  | 'noLean'
  | 'smallLean'
  | 'noReach'
  | 'withSheet'
  | 'sittingTall'
  | 'backSupported'
  | 'onYourSide'
  | 'bothHands'
  | 'firmHold'
  | 'fixedChair'
  | 'kneeSoft'
  | 'onBench'
  | 'stepWithRail'
  | 'seated'
  | 'walkingAid'
  | 'lightOn'
  | 'onTheBed'
  /** Said before the description, by somebody who has been on their feet. */
  | 'sitDownFirst';
