import type { GuidanceWords } from '../words/guidanceWords';
import { lengthOf } from './draft';
import { cueText, holdCues, LONGEST_SILENCE_MS, type PickWording, picker, startWord } from './holdCues';
import type { Hold, Plan, Step } from './plan';
import type { Manner, Mark, Timeline } from './timeline';
import { fillTo, lengthOfText, newTrack, say, silence, type Track } from './track';

/** A breath between what to do and the word that starts it, where speech took all the time there was. */
const LEAST_PAUSE_MS = 300;

interface StepContext {
  readonly track: Track;
  readonly words: GuidanceWords;
  readonly pick: PickWording;
  readonly step: Step;
  /** The stretch of the step before is still on. */
  readonly carriedOn: boolean;
}

const markOf = (step: Step, hold: Hold | undefined, phase: Mark['phase']): Mark => ({
  step: step.number,
  stretch: step.stretch,
  side: hold?.side ?? null,
  repetition: hold?.repetition ?? 0,
  phase,
});

/** From the words to the moment the hold starts: time to get there, then the word that starts it. */
const getReady = (
  { track, words, pick, step, carriedOn }: StepContext,
  hold: Hold,
  startMs: number,
): void => {
  const mark = markOf(step, hold, 'setup');
  const word = startWord(step, hold, carriedOn, words, pick);
  const until = Math.max(startMs - lengthOfText(track, word), track.ms + LEAST_PAUSE_MS);
  const gap = until - track.ms;
  if (gap > LONGEST_SILENCE_MS) {
    fillTo(track, track.ms + gap / 2, mark);
    say(track, pick(words.counting.waiting), mark);
  }
  fillTo(track, until, mark);
  say(track, word, mark);
};

/** Exactly the hold's ms, whatever is said in it. */
const keepHold = ({ track, words, pick, step, carriedOn }: StepContext, hold: Hold): void => {
  const mark = markOf(step, hold, 'hold');
  const start = track.ms;
  const breathe = hold === step.holds[0] && !carriedOn;
  for (const { atMs, text } of holdCues(step, hold, { words, manner: track.manner, pick, breathe })) {
    fillTo(track, start + atMs, mark);
    say(track, text, mark);
  }
  fillTo(track, start + hold.ms, mark);
};

const letGo = ({ track, words, pick, step }: StepContext, hold: Hold): void => {
  if (step.continues) return;
  const { release, resting, stop } = words.counting;
  const ends = step.move === 'rest_still' ? resting : hold.manner === 'move' ? stop : release;
  say(track, pick(ends), markOf(step, hold, 'release'));
};

const announce = ({ track, words, pick, step }: StepContext, hold: Hold, before: Hold): void => {
  const { change, again } = words.counting;
  const side = hold.side === before.side ? null : hold.side;
  const own = side && step.move && words.stretches[step.move].change;
  const wordings = side ? (own ? [own(side)] : change(side)) : again;
  say(track, pick(wordings), markOf(step, hold, 'setup'));
};

/**
 * Writes one step. `dueMs` is where the plan has the step begin: where speech ran over, the pauses that follow
 * make up for it, and holds never do.
 */
const performStep = (scene: StepContext, dueMs: number): void => {
  const { track, words, step } = scene;
  let due = dueMs + step.setupMs;
  const opening = markOf(step, step.holds[0], 'setup');
  say(track, cueText(step, words), opening);
  if (step.holds.length === 0) fillTo(track, due, opening);
  for (const [index, hold] of step.holds.entries()) {
    const before = step.holds[index - 1];
    if (before) {
      letGo(scene, before);
      silence(track, LEAST_PAUSE_MS, markOf(step, before, 'release'));
      announce(scene, hold, before);
      due += hold.changeMs;
    }
    getReady(scene, hold, due);
    keepHold(scene, hold);
    due += hold.ms;
  }
  const last = step.holds.at(-1);
  if (last) {
    letGo(scene, last);
    fillTo(track, due + step.releaseMs, markOf(step, last, 'release'));
  }
};

/** How a part is spoken, and from where. */
export interface PerformOptions {
  readonly manner: Manner;
  /** Begin at this step of the part, for resuming and repeating; the part's first step without it. */
  readonly fromStep?: number;
}

/**
 * One part of a plan as it is heard, without its question: cues, silences and counts, each marked with its step,
 * side, repetition and phase. Every hold is exactly its ms by the estimate of speech, from the end of the word
 * that starts it to the start of the word that ends it. Nothing at all for a part that the plan does not have.
 */
export const performPart = (
  plan: Plan,
  partIndex: number,
  words: GuidanceWords,
  { manner, fromStep }: PerformOptions,
): Timeline => {
  const track = newTrack(manner, words.speechRate);
  const steps = plan.parts[partIndex]?.steps ?? [];
  let due = 0;
  for (const [index, step] of steps.entries()) {
    if (fromStep !== undefined && step.number < fromStep) continue;
    const carriedOn = due > 0 && (steps[index - 1]?.continues ?? false);
    const pick = picker(plan.request.seed, step);
    performStep({ track, words, pick, step, carriedOn }, due);
    due += lengthOf(step);
  }
  return { manner, pieces: track.pieces };
};
