import type { Perform } from '../../lambda/conversation/act';
import { planOf } from '../../lambda/conversation/planOf';
import { durationMs, locate } from '../../lambda/guidance/locate';
import { performPart } from '../../lambda/guidance/perform';
import type { Plan } from '../../lambda/guidance/plan';
import type { Mark, Timeline } from '../../lambda/guidance/timeline';
import type { Words } from '../../lambda/words/words';

/** The routine that a response plays, as far as the response itself does not tell. */
export interface Playing {
  readonly steps: number;
  /** The numbers of the steps that move and do not hold still. */
  readonly moving: ReadonlySet<number>;
  /** Ms of the parts that come in later responses. */
  readonly laterMs: number;
}

/** A response that can be heard. */
export interface Hearing {
  readonly timeline: Timeline;
  readonly playing: Playing | null;
  readonly words: Words;
}

const PHASES = { setup: 'get ready', hold: 'hold', release: 'let go' } as const satisfies Record<
  Mark['phase'],
  string
>;

const BAR = 16;

/** What is known of the routine in a response; null where it plays none. */
export function playingOf(perform: Perform | undefined, timeline: Timeline, words: Words): Playing | null {
  const plan = perform && planOf(perform);
  if (!plan) return null;
  const parts = plan.parts.slice(0, sureParts(plan, perform.part));
  const laterMs = parts.map((_, part) =>
    part > perform.part ? durationMs(performPart(plan, part, words, { manner: timeline.manner })) : 0,
  );
  const steps = parts.flatMap((part) => part.steps);
  const moving = steps.filter(({ holds }) => holds.some(({ manner }) => manner === 'move'));
  return {
    steps: steps.length,
    moving: new Set(moving.map(({ number }) => number)),
    laterMs: laterMs.reduce((sum, ms) => sum + ms, 0),
  };
}

/** How many parts will be heard: what follows "has it eased?" is for those whose cramp has not. */
function sureParts({ parts }: Plan, current: number): number {
  const asking = parts.findIndex(
    ({ question }, part) => part >= current && (question === 'eased' || question === 'easedNow'),
  );
  return asking === -1 ? parts.length : asking + 1;
}

/** A piece of the moving line; where there is no room, those of the highest `spare` go first. */
interface LinePart {
  readonly text: string;
  readonly spare: number;
}

const ENTER = { text: 'Enter to speak', spare: 3 };

/**
 * The line that moves while a response is heard, at most `width` characters: the step, the leg, and what is left
 * of the hold and of the whole routine.
 */
export function movingLine(
  { timeline, playing, words }: Hearing,
  { atMs, speed, width }: { readonly atMs: number; readonly speed: number; readonly width: number },
): string {
  const { mark, leftMs, phaseLeftMs, pieceIndex } = locate(timeline, atMs);
  const here = mark && timeline.pieces[pieceIndex]?.mark;
  const routine = playing && here ? routinePieces(here, phaseLeftMs, playing, words) : [];
  const allLeftMs = leftMs + (here && playing ? playing.laterMs : 0);
  return squeeze(
    [
      { text: barOf(atMs / Math.max(1, durationMs(timeline))), spare: 2 },
      ...routine,
      { text: `${clockTime(allLeftMs)} left`, spare: 0 },
      ...(speed === 1 ? [] : [{ text: `${speed}× as fast`, spare: 4 }]),
      ENTER,
    ],
    width,
  );
}

function routinePieces(mark: Mark, phaseLeftMs: number, playing: Playing, words: Words): readonly LinePart[] {
  const phase = phaseOf(mark, playing);
  return [
    { text: `step ${mark.step} of ${playing.steps}`, spare: 0 },
    ...(mark.stretch ? [{ text: words.stretches[mark.stretch].name, spare: 5 }] : []),
    ...(mark.side ? [{ text: words.legNames[mark.side], spare: 0 }] : []),
    ...(phase ? [{ text: `${phase} ${Math.ceil(phaseLeftMs / 1000)} s`, spare: 0 }] : []),
  ];
}

function squeeze(pieces: readonly LinePart[], width: number): string {
  const line = pieces.map(({ text }) => text).join(' · ');
  const most = Math.max(...pieces.map(({ spare }) => spare));
  if (line.length <= width || most === 0) return line.slice(0, width);
  return squeeze(
    pieces.filter(({ spare }) => spare !== most),
    width,
  );
}

/** What the person does in this moment; nothing where they only listen. */
function phaseOf({ phase, stretch, step }: Mark, { moving }: Playing): string | null {
  if (phase === 'hold') return moving.has(step) ? 'keep moving' : PHASES.hold;
  return stretch ? PHASES[phase] : null;
}

/** `3:05`, rounded to the second. */
export function clockTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function barOf(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return '━'.repeat(full) + '─'.repeat(BAR - full);
}
