import type { HoldPlace, Perform } from '../conversation/act';
import { planOf } from '../conversation/planOf';
import type { State } from '../conversation/state';
import type { Heard } from '../conversation/turn';
import { durationMs, isCredible, locate, pieceStarts } from '../guidance/locate';
import { performPart } from '../guidance/perform';
import type { Plan } from '../guidance/plan';
import { findStep } from '../guidance/planner';
import { type Manner, type Mark, type Piece, samePhase, type Timeline } from '../guidance/timeline';
import type { Words } from '../words/words';
import { compose } from './compose';

/** Two honest clocks may differ by so much over one response, ms. */
const CLOCKS_AGREE_MS = 3_000;

/** The moment a request came, in epoch ms on Alexa's clock (its timestamp) and on ours. */
export interface Now {
  readonly at: number;
  readonly clock: number;
}

/** How the voice sounds for a state: as asked for, else soft at night. */
export function mannerOf({ pace, quiet, night }: Pick<State, 'pace' | 'quiet' | 'night'>): Manner {
  return { pace, quiet: quiet ?? night };
}

/**
 * The place in the routine that the person hears now, or null when none was being spoken. Worked out from what
 * was sent and when; a clock that jumps or lies counts as the start of what was sent.
 */
export function heardAt(state: State, words: Words, now: Now): Heard | null {
  const performing = state.sent?.acts.find((act): act is Perform => act.act === 'perform');
  const plan = performing && planOf(performing);
  const part = plan?.parts[performing?.part ?? 0];
  if (!state.sent || !performing || !plan || !part) return null;

  const manner = mannerOf(state);
  const timeline = compose(state.sent.acts, state.question, words, manner);
  const elapsedMs = honestElapsedMs(state.sent, now, durationMs(timeline));
  const { mark: heard, pieceIndex } = locate(timeline, elapsedMs);
  const ahead = timeline.pieces.slice(pieceIndex);
  const mark = heard ?? ahead.find((piece) => piece.mark !== null)?.mark;
  if (!mark) return null;

  const [current] = ahead;
  const playedMs = current?.mark ? elapsedMs - (pieceStarts(timeline)[pieceIndex] ?? 0) : 0;
  const leftMs = Math.max(0, markedMs(ahead) - playedMs);
  const { step: fromStep, ms: fromMs } = performing.from;
  // What was sent from its beginning is the whole of it; what went on from the middle is told again.
  const wholeMs =
    fromMs === 0 && !performing.from.hold
      ? markedMs(timeline.pieces)
      : durationMs(performPart(plan, performing.part, words, { manner, fromStep }));
  return {
    step: mark.step,
    stretch: mark.stretch,
    side: mark.side,
    atMs: Math.max(0, wholeMs - leftMs),
    leftMs,
    hold: holdAt(plan, mark, timeline, elapsedMs),
    holdsLeft: holdsIn(ahead, mark.step),
    over: leftMs === 0,
  };
}

/** The hold of a step that is on or comes next, and how far it has come. */
function holdAt(plan: Plan, mark: Mark, timeline: Timeline, elapsedMs: number): HoldPlace {
  const holds = findStep(plan, mark.step)?.step.holds ?? [];
  const index = holds.findIndex(
    ({ side, repetition }) => side === mark.side && repetition === mark.repetition,
  );
  if (mark.phase !== 'hold')
    return { index: Math.max(0, mark.phase === 'release' ? index + 1 : index), ms: 0 };
  const begins = timeline.pieces.findIndex((piece) => samePhase(piece.mark, mark));
  const startMs = pieceStarts(timeline)[begins] ?? 0;
  return { index: Math.max(0, index), ms: Math.max(0, Math.round(elapsedMs - startMs)) };
}

function markedMs(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { mark, ms }) => (mark ? sum + ms : sum), 0);
}

function honestElapsedMs(sent: Now, now: Now, timelineMs: number): number {
  const byAlexa = now.at - sent.at;
  const byUs = now.clock - sent.clock;
  const honest = isCredible(byAlexa, timelineMs) && Math.abs(byAlexa - byUs) <= CLOCKS_AGREE_MS;
  return honest ? byAlexa : 0;
}

function holdsIn(pieces: readonly Piece[], step: number): number {
  const key = ({ side, repetition }: Mark): string => `${side} ${repetition}`;
  const holds = pieces.flatMap(({ mark }) =>
    mark?.step === step && mark.phase === 'hold' ? [key(mark)] : [],
  );
  return new Set(holds).size;
}
