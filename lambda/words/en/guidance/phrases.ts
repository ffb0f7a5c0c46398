import type { Side } from '../../../knowledge/conditions';
import { capital } from '../../capital';

/** When to stop, for every stretch alike (content 3.1, abort cues). */
export const STOP = 'Stop if you feel sharp pain, numbness, dizziness, or if the cramp gets worse.';

/** "left leg" and its kin; the leg that was not named is "the leg". */
export const leg = (side: Side | null): string =>
  side === null ? 'the leg' : side === 'both' ? 'both legs' : `${side} leg`;

/** The leg as the object of a sentence; in a cramp it is "that leg". */
export const yourLeg = (side: Side | null): string =>
  side === null ? 'that leg' : side === 'both' ? 'both legs' : `your ${side} leg`;

/** `leg` at the start of a sentence. */
export const Leg = (side: Side | null): string => capital(leg(side));

/** "left foot", or "foot" where no one foot was named. */
export const footOf = (side: Side | null): string =>
  side === 'left' || side === 'right' ? `${side} foot` : 'foot';

/** The side that is done first: the left, unless the right was named. */
export const firstSide = (side: Side | null): string => (side === 'right' ? 'right' : 'left');

/** `firstSide` at the start of a sentence. */
export const FirstSide = (side: Side | null): string => capital(firstSide(side));

/** The side that is done after it. */
export const secondSide = (side: Side | null): string => (side === 'right' ? 'left' : 'right');
