import { LISTENING_SECONDS } from '../knowledge/routines';
import { type Ask, type Item, lengthOf, PACE_FACTOR, works } from './draft';
import type { Part, Step } from './plan';
import type { Pace } from './request';

/**
 * Amazon ends a spoken response at 240 s. A part leaves room for the words around it: how a stretch should feel,
 * said in a slow voice, and a question take the longest, 23 s.
 */
const LONGEST_PART_MS = 215_000;

/** The question of a split that no table foresees: a slow voice, or holds made longer. */
const SPLIT: Ask = { question: 'ready', cueMs: 4000 };

/** Speech and moving take the time of the pace; holds and listening do not change. */
export const atPace = (items: readonly Item[], pace: Pace): readonly Item[] => {
  const scale = (ms: number) => Math.round(ms * PACE_FACTOR[pace]);
  return items.map((item) =>
    item.kind === 'ask'
      ? { kind: 'ask', ask: { ...item.ask, cueMs: scale(item.ask.cueMs) } }
      : {
          kind: 'step',
          step: {
            ...item.step,
            setupMs: scale(item.step.setupMs),
            releaseMs: scale(item.step.releaseMs),
            holds: item.step.holds.map((hold) => ({ ...hold, changeMs: scale(hold.changeMs) })),
          },
        },
  );
};

const closed = (steps: readonly Step[], ask: Ask): Part => ({
  steps,
  question: ask.question,
  askMs: ask.cueMs + LISTENING_SECONDS * 1000,
});

/** The step at `index` and what is only spoken after it, which nobody is asked to be ready for, ms. */
const lengthWithTalk = (items: readonly Item[], index: number): number => {
  let ms = 0;
  for (const [offset, item] of items.slice(index).entries()) {
    if (item.kind === 'ask' || (offset > 0 && works(item.step))) break;
    ms += lengthOf(item.step);
  }
  return ms;
};

/** Numbers the steps and cuts them into parts, at the questions and wherever a response would be too long. */
export const partsOf = (items: readonly Item[]): readonly Part[] => {
  const parts: Part[] = [];
  let steps: Step[] = [];
  let ms = 0;
  let number = 0;
  const close = (ask: Ask) => {
    parts.push(closed(steps, ask));
    steps = [];
    ms = 0;
  };
  for (const [index, item] of items.entries()) {
    if (item.kind === 'ask') {
      close(item.ask);
      continue;
    }
    if (steps.length > 0 && ms + lengthWithTalk(items, index) > LONGEST_PART_MS) close(SPLIT);
    number += 1;
    steps.push({ ...item.step, number });
    ms += lengthOf(item.step);
  }
  // Content 3.2 leaves the feedback question out of every total.
  if (steps.length > 0) parts.push({ steps, question: 'helped', askMs: 0 });
  return parts;
};
