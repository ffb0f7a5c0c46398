import { durationMs, pieceStarts } from '../../lambda/guidance/locate';
import type { Timeline } from '../../lambda/guidance/timeline';

/** Time as it passes for the person at the terminal. */
export interface Clock {
  /** Ms; only differences count. */
  now(): number;
  /** Waits so many ms, less when `signal` aborts. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** Where a response is shown as it is heard. */
export interface Stage {
  /** A piece is being spoken from now on, `atMs` into the response. */
  cue(text: string, atMs: number): void;
  /** The moment has moved on; comes after the cues that are due. */
  moment(atMs: number): void;
}

/** One response to be heard. */
export interface Play {
  readonly timeline: Timeline;
  readonly clock: Clock;
  /** Simulated ms that pass in one ms of the clock. */
  readonly speed: number;
  readonly stage: Stage;
  /** Aborts when the person interrupts. */
  readonly signal: AbortSignal;
}

/** How often the moving line moves, in ms of the clock. */
const FRAME_MS = 100;
/** Shorter waits may not move a clock at all, in ms. */
const LEAST_WAIT_MS = 1;

/**
 * Plays a response by its timeline: each cue when it is spoken, never earlier. Gives the simulated ms that were
 * heard, which is all of them unless the person interrupted.
 */
export async function play({ timeline, clock, speed, stage, signal }: Play): Promise<number> {
  const total = durationMs(timeline);
  const starts = pieceStarts(timeline);
  const beganAt = clock.now();
  let next = 0;
  for (;;) {
    const atMs = Math.min(total, (clock.now() - beganAt) * speed);
    for (; next < timeline.pieces.length; next += 1) {
      const piece = timeline.pieces[next];
      const startMs = starts[next] ?? 0;
      if (startMs > atMs || signal.aborted) break;
      if (piece?.kind === 'say') stage.cue(piece.text, startMs);
    }
    if (atMs >= total || signal.aborted) return atMs;
    stage.moment(atMs);
    const due = Math.min(starts[next] ?? total, total);
    await clock.wait(Math.max(LEAST_WAIT_MS, Math.min(FRAME_MS, (due - atMs) / speed)), signal);
  }
}
