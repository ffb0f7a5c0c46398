import type { SpeechRate } from '../words/guidanceWords';
import { speechMs } from './speechTime';
import type { Manner, Mark, Piece } from './timeline';

/** A timeline while it is being written: pieces one after another, and the moment they have come to. */
export interface Track {
  readonly pieces: Piece[];
  readonly manner: Manner;
  readonly rate: SpeechRate;
  ms: number;
}

/** An empty track. */
export const newTrack = (manner: Manner, rate: SpeechRate): Track => ({ pieces: [], manner, rate, ms: 0 });

/** Estimated ms of a text in the track's voice. */
export const lengthOfText = (track: Track, text: string): number =>
  speechMs(text, track.manner.pace, track.rate);

/** Says a text; the track moves on by its length. */
export const say = (track: Track, text: string, mark: Mark): void => {
  const ms = lengthOfText(track, text);
  track.pieces.push({ kind: 'say', text, ms, mark });
  track.ms += ms;
};

/** Silence of whole ms; none at all for nothing or less. */
export const silence = (track: Track, ms: number, mark: Mark): void => {
  const whole = Math.round(ms);
  if (whole <= 0) return;
  track.pieces.push({ kind: 'silence', ms: whole, mark });
  track.ms += whole;
};

/** Silence up to a moment of the track; none when speech has run past it. */
export const fillTo = (track: Track, atMs: number, mark: Mark): void => silence(track, atMs - track.ms, mark);
