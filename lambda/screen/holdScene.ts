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

interface Stretch {
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
  const segments = stretches.map((stretch, index) => segmentOf(stretch, index, stretches, wording));
  return { kind: 'hold', totalMs, segments, labels: wording.labels, question: wording.question };
}

/** Joins pieces that lie under the same mark. */
function together(pieces: readonly Piece[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const piece of pieces) {
    const said = piece.kind === 'say' ? piece.text : '';
    const last = joined.at(-1);
    if (last && samePhase(last.mark, piece.mark)) {
      joined[joined.length - 1] = {
        ...last,
        toMs: last.toMs + piece.ms,
        said: `${last.said} ${said}`.trim(),
      };
    } else {
      const fromMs = last?.toMs ?? 0;
      joined.push({ mark: piece.mark, fromMs, toMs: fromMs + piece.ms, said });
    }
  }
  return joined;
}

function segmentOf(stretch: Stretch, index: number, all: readonly Stretch[], wording: HoldWording): Segment {
  const { mark, fromMs, toMs, said } = stretch;
  const move = mark && wording.moveAt(mark);
  const name = nameAt(mark, wording);
  // What is held once more has the same name, and is nothing to get ready for.
  const coming = all
    .slice(index + 1)
    .find(({ mark: later }) => ![null, name].includes(nameAt(later, wording)));
  const comingMove = coming?.mark ? wording.moveAt(coming.mark) : null;
  const last = !all.slice(index).some(({ mark: later }) => later !== null);
  const asks = wording.question !== null && last;
  return {
    fromMs,
    toMs,
    kind: mark && move ? mark.phase : asks ? 'ask' : 'talk',
    move: move ?? comingMove,
    side: (move ? mark?.side : coming?.mark?.side) ?? null,
    name: name ?? '',
    text: mark && move ? instruction(mark, all) : asks ? (wording.question?.text ?? '') : shorten(said),
    next: coming ? nameAt(coming.mark, wording) : null,
  };
}

/** The move and the leg at a mark, by name; null where there is no move. */
function nameAt(mark: Mark | null, { moveAt, nameOf }: HoldWording): string | null {
  const move = mark && moveAt(mark);
  return mark && move ? nameOf(move, mark.side) : null;
}

/** Whether two marks are of the same hold and its setup and release. */
function sameTurn(a: Mark | null, b: Mark): boolean {
  return a !== null && a.step === b.step && a.side === b.side && a.repetition === b.repetition;
}

/**
 * What a moment asks for: the beginning of its step's cue, which names the leg that the step begins with; for the
 * other leg, what was said on changing to it.
 */
function instruction(mark: Mark, all: readonly Stretch[]): string {
  const setups = all.filter((each) => each.mark?.step === mark.step && each.mark.phase === 'setup');
  const cue = setups.find(({ said }) => said !== '');
  const own = setups.find((each) => sameTurn(each.mark, mark));
  return shorten((cue?.mark?.side === mark.side ? cue : own)?.said ?? '');
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
