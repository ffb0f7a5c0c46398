import type { Side } from '../knowledge/conditions';
import type { CueId } from '../knowledge/cueIds';
import type { MoveId } from '../knowledge/moves';
import { isStretch } from '../knowledge/stretches';
import type { Cue, GuidanceWords } from '../words/guidanceWords';
import type { Hold, Step } from './plan';
import { speechMs } from './speechTime';
import type { Manner } from './timeline';

/** The longest silence that still feels like company, with room for a voice that is quicker than estimated. */
export const LONGEST_SILENCE_MS = 13_000;
/** Holds shorter than this have their end in sight from the start: no "halfway". */
const HALFWAY_FROM_MS = 18_000;
/** Two cues closer than this would run into each other. */
const LEAST_GAP_MS = 700;

/** Something said inside a hold, at this many ms from its start. */
export interface HoldCue {
  readonly atMs: number;
  readonly text: string;
}

/** Picks among equal wordings by seed, step and turn, so that neighbours differ and a seed repeats itself. */
export type PickWording = (wordings: readonly string[]) => string;

/** What picks the wordings of one step. */
export const picker = (seed: number, step: Step): PickWording => {
  let turn = 0;
  const base = Math.abs(Math.trunc(Number.isFinite(seed) ? seed : 0)) + step.number;
  return (wordings) => {
    const chosen = wordings[(base + turn) % wordings.length] ?? '';
    turn += 1;
    return chosen;
  };
};

/** A cue for a leg; null where none was named. */
export const spokenCue = (cue: Cue, side: Side | null): string => (typeof cue === 'string' ? cue : cue(side));

const isMove = (cue: CueId, words: GuidanceWords): cue is MoveId => cue in words.stretches;

/** The cue of a step: its routine's own line, or the move's description with what to mind in it. */
export const cueText = (step: Step, words: GuidanceWords): string => {
  const side = step.holds[0]?.side ?? null;
  if (!isMove(step.cue, words)) return spokenCue(words.cues[step.cue], side);
  const setup = spokenCue(words.stretches[step.cue].setup, side);
  const minded = step.notes.filter((note) => note !== 'sitDownFirst').map((note) => words.notes[note]);
  const first = step.notes.includes('sitDownFirst') ? [words.notes.sitDownFirst] : [];
  return [...first, setup, ...minded].join(' ');
};

const countdown = (hold: Hold, { counting }: GuidanceWords): readonly HoldCue[] =>
  counting.count.map((text, index) => ({ atMs: hold.ms - (counting.count.length - index) * 1000, text }));

const lines = (step: Step, hold: Hold, { counting }: GuidanceWords): readonly string[] => {
  if (step.move === 'rest_still') return counting.resting;
  return hold.manner === 'move' ? counting.moving : counting.holding;
};

/** Adds a cue unless it would run into the one after or before it. */
const fitting = (cues: readonly HoldCue[], extra: HoldCue, hold: Hold, length: (text: string) => number) => {
  const clash = [...cues, { atMs: hold.ms, text: '' }].some(
    ({ atMs, text }) =>
      extra.atMs < atMs + (text ? length(text) : 0) + LEAST_GAP_MS &&
      atMs < extra.atMs + length(extra.text) + LEAST_GAP_MS,
  );
  return clash ? cues : [...cues, extra].sort((a, b) => a.atMs - b.atMs);
};

/** Puts short lines into every silence that is too long. */
const accompanied = (
  cues: readonly HoldCue[],
  hold: Hold,
  length: (text: string) => number,
  next: () => string,
): readonly HoldCue[] => {
  const all: HoldCue[] = [];
  let fromMs = 0;
  const fillTo = (atMs: number): void => {
    const gapMs = atMs - fromMs;
    const gaps = Math.ceil(gapMs / LONGEST_SILENCE_MS);
    for (let gap = 1; gap < gaps; gap += 1) all.push({ atMs: fromMs + (gapMs * gap) / gaps, text: next() });
  };
  for (const cue of cues) {
    fillTo(cue.atMs);
    all.push(cue);
    fromMs = cue.atMs + length(cue.text);
  }
  fillTo(hold.ms);
  return all;
};

interface HoldContext {
  readonly words: GuidanceWords;
  readonly manner: Manner;
  readonly pick: PickWording;
  /** Once a stretch: how to breathe in it. */
  readonly breathe: boolean;
}

/**
 * What is said inside a hold, in order: how to breathe, halfway, "three, two, one", and a few words of company
 * wherever it would be silent too long. A quiet voice leaves out all that only helps to pass the time.
 */
export const holdCues = (
  step: Step,
  hold: Hold,
  { words, manner, pick, breathe }: HoldContext,
): readonly HoldCue[] => {
  const length = (text: string) => speechMs(text, manner.pace, words.speechRate);
  const beats = hold.beats.map(({ atMs, cue }) => ({ atMs, text: spokenCue(words.cues[cue], hold.side) }));
  const held = hold.manner === 'hold' && step.move !== 'rest_still';
  const counted = held && !step.continues && !manner.quiet;
  const fixed = counted ? [...beats, ...countdown(hold, words)] : beats;
  const half = { atMs: hold.ms / 2, text: pick(words.counting.halfway) };
  const isHalved = held && hold.ms >= HALFWAY_FROM_MS && !step.continues;
  const halved = isHalved ? fitting(fixed, half, hold, length) : fixed;
  const breath = step.move && held && breathe && !manner.quiet ? words.stretches[step.move].breathe : null;
  const breathing = breath ? fitting(halved, { atMs: 2500, text: breath }, hold, length) : halved;
  return accompanied(breathing, hold, length, () => pick(lines(step, hold, words)));
};

/** The word that starts a hold; nobody is told to "hold" what was never let go, or only hangs or rests. */
export const startWord = (
  step: Step,
  hold: Hold,
  carriedOn: boolean,
  words: GuidanceWords,
  pick: PickWording,
): string => {
  const { counting } = words;
  if (step.move === 'rest_still') return pick(counting.resting);
  if (hold.manner === 'move') return pick(counting.begin);
  const eased = step.move !== null && !isStretch(step.move);
  return pick(carriedOn || eased ? counting.stay : counting.ready);
};
