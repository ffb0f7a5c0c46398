import { speechMs } from './speechTime';
import type { Manner, Mark, Piece } from './timeline';

/** A timeline while it is being written: pieces one after another, and the moment they have come to. */
export interface Track {
  readonly pieces: Piece[];
  readonly manner: Manner;
  ms: number;
}

export const newTrack = (manner: Manner): Track => ({ pieces: [], manner, ms: 0 });

export const lengthOfText = (track: Track, text: string): number => speechMs(text, track.manner.pace);

export const say = (track: Track, text: string, mark: Mark): void => {
  const ms = lengthOfText(track, text);
  track.pieces.push({ kind: 'say', text, ms, mark });
  track.ms += ms;
};

export const silence = (track: Track, ms: number, mark: Mark): void => {
  const whole = Math.round(ms);
  if (whole <= 0) return;
  track.pieces.push({ kind: 'silence', ms: whole, mark });
  track.ms += whole;
};

/** Silence up to a moment of the track; none when speech has run past it. */
export const fillTo = (track: Track, atMs: number, mark: Mark): void => silence(track, atMs - track.ms, mark);
