import { LISTENING_SECONDS } from '../knowledge/routines';
import { type Draft, type Item, lengthOf, withoutIdleAsks, works } from './draft';
import type { Fitted } from './plan';

/** Movement is not cut below this: half a minute of marching is the shortest line of content 3.1. */
const LEAST_MOVEMENT_MS = 30_000;

const isMovement = (step: Draft): boolean => step.holds.some((hold) => hold.manner === 'move');

/** Milliseconds of a plan with its questions, as a person lives through it. */
const lengthOfItems = (items: readonly Item[]): number =>
  items.reduce(
    (sum, item) =>
      sum + (item.kind === 'step' ? lengthOf(item.step) : item.ask.cueMs + LISTENING_SECONDS * 1000),
    0,
  );

const mapSteps = (items: readonly Item[], change: (step: Draft) => Draft): readonly Item[] =>
  items.map((item) => (item.kind === 'step' ? { kind: 'step', step: change(item.step) } : item));

const withRepetitions = (items: readonly Item[], most: number): readonly Item[] =>
  mapSteps(items, (step) => ({ ...step, holds: step.holds.filter((hold) => hold.repetition <= most) }));

const withMovement = (items: readonly Item[], share: number): readonly Item[] =>
  mapSteps(items, (step) => {
    if (!isMovement(step)) return step;
    const holds = step.holds.map((hold) => {
      const ms = Math.min(hold.ms, Math.max(LEAST_MOVEMENT_MS, Math.round((hold.ms * share) / 1000) * 1000));
      return {
        ...hold,
        ms,
        beats: hold.beats.map((beat) => ({ ...beat, atMs: (beat.atMs * ms) / hold.ms })),
      };
    });
    return { ...step, holds };
  });

const withoutLast = (items: readonly Item[]): readonly Item[] => {
  const last = items.findLastIndex((item) => item.kind === 'step' && works(item.step));
  return withoutIdleAsks(items.filter((_, index) => index !== last));
};

const countWorking = (items: readonly Item[]): number =>
  items.filter((item) => item.kind === 'step' && works(item.step)).length;

/**
 * Every shorter form of a plan, longest first: fewer repetitions, then shorter movement, then fewer stretches
 * from the end. The last one keeps a single stretch, with one hold on each of its sides.
 */
const shorterForms = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const most = Math.max(
    1,
    ...items.flatMap((item) => (item.kind === 'step' ? item.step.holds.map((hold) => hold.repetition) : [])),
  );
  const forms = Array.from({ length: most - 1 }, (_, index) => withRepetitions(items, most - 1 - index));
  const once = forms.at(-1) ?? items;
  const lessMovement = [0.75, 0.5, 0.25, 0].map((share) => withMovement(once, share));
  const least = lessMovement.at(-1) ?? once;
  const fewer = Array.from({ length: Math.max(countWorking(items) - 1, 0) }).reduce<
    readonly (readonly Item[])[]
  >((chain) => [...chain, withoutLast(chain.at(-1) ?? least)], []);
  return [...forms, ...lessMovement, ...fewer];
};

/**
 * Cuts a plan to the seconds a person has: repetitions go first, then the length of movements, then stretches,
 * never below one hold. A hold itself is never cut. `fitted` is null when nothing had to go. A time of
 * nothing, or no number at all, is no time given.
 */
export const fitInto = (
  items: readonly Item[],
  seconds: number | null,
): { readonly items: readonly Item[]; readonly fitted: Fitted | null } => {
  if (seconds === null || !(seconds > 0) || lengthOfItems(items) <= seconds * 1000)
    return { items, fitted: null };
  const forms = [items, ...shorterForms(items)];
  const chosen = forms.find((form) => lengthOfItems(form) <= seconds * 1000) ?? forms.at(-1) ?? items;
  const ms = lengthOfItems(chosen);
  return { items: chosen, fitted: { fits: ms <= seconds * 1000, seconds: Math.round(ms / 1000) } };
};
