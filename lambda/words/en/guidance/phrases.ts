import type { Side } from '../../../knowledge/conditions';

/** When to stop, for every stretch alike (content 3.1, abort cues). */
export const STOP = 'Stop if you feel sharp pain, numbness, dizziness, or if the cramp gets worse.';

/** "left leg" and its kin; the leg that was not named is "the leg". */
export const leg = (side: Side | null): string =>
  side === null ? 'the leg' : side === 'both' ? 'both legs' : `${side} leg`;

/** The leg as the object of a sentence; in a cramp it is "that leg". */
export const yourLeg = (side: Side | null): string =>
  side === null ? 'that leg' : side === 'both' ? 'both legs' : `your ${side} leg`;

export const Leg = (side: Side | null): string => {
  const name = leg(side);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
};

export const footOf = (side: Side | null): string =>
  side === 'left' || side === 'right' ? `${side} foot` : 'foot';
