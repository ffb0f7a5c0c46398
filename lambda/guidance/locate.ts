import { type Mark, type Piece, samePhase, type Timeline } from './timeline';

/** What a person hears at a moment of a timeline. */
export interface Located {
  /** The last mark at or before the moment; null before the first. */
  readonly mark: Mark | null;
  readonly pieceIndex: number;
  /** To the end of the timeline. */
  readonly leftMs: number;
  /** To the end of the phase: of the hold, of the setup, of letting go. */
  readonly phaseLeftMs: number;
  /** The timeline has been heard to its end, and Alexa listens. */
  readonly over: boolean;
}

/**
 * Alexa listens about 8 s, reprompts and listens 8 s more, and a screen keeps a session 30 s (alexa-platform,
 * section 1): a clock that says anybody is still there so long after the last word is wrong.
 */
const LATEST_MS_AFTER_END = 90_000;

/** Whether a clock may be right that says so many ms have passed since the first word. */
export const isCredible = (elapsedMs: number, timelineMs: number): boolean =>
  elapsedMs >= 0 && elapsedMs <= timelineMs + LATEST_MS_AFTER_END;

/** How long a timeline is heard, in ms. */
export const durationMs = ({ pieces }: Timeline): number => pieces.reduce((sum, piece) => sum + piece.ms, 0);

/** The moment each piece begins, in ms from the first word. */
export const pieceStarts = ({ pieces }: Timeline): readonly number[] => {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.ms;
    return start;
  });
};

const markAt = (pieces: readonly Piece[], index: number): Mark | null =>
  pieces.slice(0, index + 1).findLast((piece) => piece.mark !== null)?.mark ?? null;

/**
 * What is heard `elapsedMs` after the first word. A clock that lies (negative, not a number, or long after the
 * timeline can have ended) counts as the start of what was sent: hearing a step twice does no harm, missing one
 * does.
 */
export const locate = (timeline: Timeline, elapsedMs: number): Located => {
  const { pieces } = timeline;
  const total = durationMs(timeline);
  const at = isCredible(elapsedMs, total) ? elapsedMs : 0;
  const starts = pieceStarts(timeline);
  const pieceIndex = Math.max(
    0,
    starts.findLastIndex((start, index) => start <= at && (pieces[index]?.ms ?? 0) > 0),
  );
  const mark = markAt(pieces, pieceIndex);
  const ownMark = pieces[pieceIndex]?.mark ?? null;
  const after = pieces.findIndex((piece, index) => index > pieceIndex && !samePhase(piece.mark, ownMark));
  const phaseEnd = after === -1 ? total : (starts[after] ?? total);
  return {
    mark,
    pieceIndex,
    leftMs: Math.max(0, total - at),
    phaseLeftMs: Math.max(0, phaseEnd - at),
    over: at >= total,
  };
};
