import type { Piece } from '../guidance/timeline';

/**
 * What is left of a performance from a moment on, for going on after a short answer. A sentence that was cut off
 * is said again from its start; a silence goes on with what is left of it, less the time the answer took, so
 * that a hold keeps its length. The answer never eats into what is still to be said.
 *
 * @param atMs moment of the interruption, from the start of the pieces
 * @param answerMs how long the answer before it takes
 */
export function cutTo(pieces: readonly Piece[], atMs: number, answerMs: number): readonly Piece[] {
  let startMs = 0;
  for (const [index, piece] of pieces.entries()) {
    const endMs = startMs + piece.ms;
    if (atMs < endMs) {
      if (piece.kind === 'say') return pieces.slice(index);
      const leftMs = Math.max(0, Math.round(endMs - atMs - answerMs));
      const rest = pieces.slice(index + 1);
      return leftMs > 0 ? [{ ...piece, ms: leftMs }, ...rest] : rest;
    }
    startMs = endMs;
  }
  return [];
}
