import { type Mark, type Piece, samePhase, type Timeline } from '../guidance/timeline';
import type { Side } from '../knowledge/conditions';
import type { MoveId } from '../knowledge/moves';
import type { HoldLabels, HoldScene, Segment, YesNo } from './scene';

/** The words of one language and the moves of one plan, for a hold's screen. */
export interface HoldWording {
  /** Which move the plan has at a mark; null for a step that is only spoken. */
  readonly moveAt: (mark: Mark) => MoveId | null;
  /** A move and its leg as a heading: "Seated calf, left leg". */
  readonly nameOf: (move: MoveId, side: Side | null) => string;
  readonly labels: HoldLabels;
  readonly question: YesNo | null;
}

/** Pieces that lie under one mark. */
interface Span {
  readonly mark: Mark | null;
  readonly fromMs: number;
  readonly toMs: number;
  readonly said: string;
}

/** The longest sentence that a hold's screen shows, in characters; three lines of its smallest type. */
export const INSTRUCTION_LENGTH = 72;

/**
 * What the screen shows while a timeline plays: the same marks at the same milliseconds as the voice. A segment
 * lasts from its `fromMs` up to its `toMs`, and each begins where the one before it ends.
 */
export function holdScene(timeline: Timeline, wording: HoldWording): HoldScene {
  const stretches = together(timeline.pieces);
  const totalMs = stretches.at(-1)?.toMs ?? 0;
  const names = stretches.map(({ mark }) => nameAt(mark, wording));
  const next = nextOf(names);
  const instructions = instructionsOf(stretches);
  const lastMark = stretches.findLastIndex(({ mark }) => mark !== null);

  const segments = stretches.map(({ mark, fromMs, toMs, said }, index): Segment => {
    const move = mark && wording.moveAt(mark);
    const coming = stretches[next[index] ?? -1]?.mark ?? null;
    const asks = wording.question !== null && index > lastMark;
    return {
      fromMs,
      toMs,
      kind: mark && move ? mark.phase : asks ? 'ask' : 'talk',
      move: move ?? (coming && wording.moveAt(coming)),
      side: (move ? mark?.side : coming?.side) ?? null,
      name: names[index] ?? '',
      text: mark && move ? instructions(mark) : asks ? (wording.question?.text ?? '') : shorten(said),
      next: names[next[index] ?? -1] ?? null,
    };
  });
  return { kind: 'hold', totalMs, segments, labels: wording.labels, question: wording.question };
}

/** Joins pieces that lie under the same mark. */
function together(pieces: readonly Piece[]): readonly Span[] {
  const joined: { mark: Mark | null; fromMs: number; toMs: number; said: string }[] = [];
  for (const piece of pieces) {
    const said = piece.kind === 'say' ? piece.text : '';
    const last = joined.at(-1);
    if (last && samePhase(last.mark, piece.mark)) {
      last.toMs += piece.ms;
      last.said = `${last.said} ${said}`.trim();
    } else {
      const fromMs = last?.toMs ?? 0;
      joined.push({ mark: piece.mark, fromMs, toMs: fromMs + piece.ms, said });
    }
  }
  return joined;
}

/** The move and the leg at a mark, by name; null where there is no move. */
function nameAt(mark: Mark | null, { moveAt, nameOf }: HoldWording): string | null {
  const move = mark && moveAt(mark);
  return mark && move ? nameOf(move, mark.side) : null;
}

/**
 * For each place the next one of another name, or null. What is held once more has the same name, and is nothing to
 * get ready for.
 */
function nextOf(names: readonly (string | null)[]): readonly (number | null)[] {
  const next: (number | null)[] = [];
  let named: number | null = null;
  for (let index = names.length - 1; index >= 0; index -= 1) {
    const name = names[index] ?? null;
    next[index] = named !== null && names[named] === name ? (next[named] ?? null) : named;
    if (name !== null) named = index;
  }
  return next;
}

/**
 * What a moment asks for: the beginning of its step's cue, which names the leg that the step begins with; for the
 * other leg, what was said on changing to it.
 */
function instructionsOf(all: readonly Span[]): (mark: Mark) => string {
  const cues = new Map<string, { readonly side: Side | null; readonly text: string }>();
  const changes = new Map<string, string>();
  for (const { mark, said } of all) {
    if (mark?.phase !== 'setup') continue;
    const turn = turnOf(mark);
    if (!changes.has(turn)) changes.set(turn, shorten(said));
    if (said !== '' && !cues.has(`${mark.step}`)) {
      cues.set(`${mark.step}`, { side: mark.side, text: shorten(said) });
    }
  }
  return (mark) => {
    const cue = cues.get(`${mark.step}`);
    return (cue?.side === mark.side ? cue?.text : changes.get(turnOf(mark))) ?? '';
  };
}

/** The same for a hold and its setup and release. */
function turnOf({ step, side, repetition }: Mark): string {
  return `${step} ${side} ${repetition}`;
}

/** As many whole sentences as fit; the first, cut at a word, where even that is too long. */
function shorten(text: string): string {
  const sentences = text.match(/[^.?!]+[.?!]*/g) ?? [];
  let kept = '';
  for (const sentence of sentences) {
    const longer = `${kept} ${sentence.trim()}`.trim();
    if (longer.length > INSTRUCTION_LENGTH) break;
    kept = longer;
  }
  if (kept !== '' || text.length <= INSTRUCTION_LENGTH) return kept;
  return `${text.slice(0, text.lastIndexOf(' ', INSTRUCTION_LENGTH - 1))}…`;
}
