import * as fc from 'fast-check';
import type { Act, Perform } from '../../lambda/conversation/act';
import { converse } from '../../lambda/conversation/converse';
import type { Event, Steering } from '../../lambda/conversation/event';
import { freshState } from '../../lambda/conversation/freshState';
import { planOf } from '../../lambda/conversation/planOf';
import type { State } from '../../lambda/conversation/state';
import type { Turn } from '../../lambda/conversation/turn';
import { durationMs, pieceStarts } from '../../lambda/guidance/locate';
import { performPart } from '../../lambda/guidance/perform';
import { PACES } from '../../lambda/guidance/request';
import type { Mark, Piece, Timeline } from '../../lambda/guidance/timeline';
import { ROUTINE_IDS } from '../../lambda/knowledge/routineIds';
import { STRETCH_IDS } from '../../lambda/knowledge/stretchIds';
import { compose } from '../../lambda/speech/compose';
import { heardAt, mannerOf } from '../../lambda/speech/heard';
import { english } from '../../lambda/words/en/english';
import { request } from '../guidance/requests';
import { NOW } from './rooms';

const words = english('en-US');

/** A part of a plan that is being spoken, sent at `NOW` on both clocks. */
interface Playing {
  readonly state: State;
  readonly timeline: Timeline;
}

function playing(perform: Perform, before: readonly Act[] = [], quiet = false): Playing | null {
  const plan = planOf(perform);
  if (!plan?.parts[perform.part]) return null;
  const acts = [...before, perform];
  const { pace } = perform.request;
  const state: State = {
    ...freshState(1, quiet),
    question: { kind: 'helpful', routine: true },
    routine: perform,
    subject: plan.subject,
    pace,
    sent: { acts, at: NOW, clock: NOW },
  };
  return { state, timeline: compose(acts, state.question, words, mannerOf(state)) };
}

function timelineOf({ state, acts, next }: Turn): Timeline {
  return compose(acts, next === 'end' ? null : state.question, words, mannerOf(state));
}

function bargeIn({ state }: Playing, ms: number, action: Steering): Turn {
  const event: Event = { type: 'steer', action };
  return converse(state, event, heardAt(state, words, { at: NOW + ms, clock: NOW + ms }));
}

/** The piece that sounds at a moment, found by walking, not by the code under test. */
function pieceAt({ pieces }: Timeline, ms: number): { piece: Piece; index: number } | null {
  let end = 0;
  for (const [index, piece] of pieces.entries()) {
    end += piece.ms;
    if (ms < end) return { piece, index };
  }
  return null;
}

const stepsOf = (perform: Perform) => planOf(perform)?.parts.flatMap(({ steps }) => steps) ?? [];

const routine = fc.oneof(
  fc.constantFrom(...ROUTINE_IDS).map((id) => ({ routine: id })),
  fc.constantFrom(...STRETCH_IDS).map((id) => ({ stretch: id, side: 'left' as const })),
);

/** Every routine and stretch, part, pace, place to begin and word said before it; and a share of its length. */
const moment = fc
  .record({
    asked: routine,
    pace: fc.constantFrom(...PACES),
    seed: fc.nat({ max: 50 }),
    part: fc.nat({ max: 2 }),
    skip: fc.nat({ max: 3 }),
    told: fc.boolean(),
    quiet: fc.boolean(),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  })
  .map(({ asked, pace, seed, part, skip, told, quiet, share }) => {
    const base: Perform = {
      act: 'perform',
      request: request({ ...asked, pace, seed }),
      round: 'plan',
      part,
      from: { step: 1, ms: 0 },
    };
    const steps = planOf(base)?.parts[part]?.steps ?? [];
    const step = steps[Math.min(skip, steps.length - 1)]?.number ?? 1;
    const made = playing({ ...base, from: { step, ms: 0 } }, told ? [{ act: 'stopLine' }] : [], quiet);
    return made && { ...made, share };
  })
  .filter((made) => made?.timeline.pieces.some(({ mark }) => mark !== null) ?? false);

/** The moment in ms at which the routine is being spoken, and its mark. */
function marked({
  timeline,
  share,
}: {
  timeline: Timeline;
  share: number;
}): { ms: number; mark: Mark } | null {
  const ms = Math.floor(durationMs(timeline) * share);
  const mark = pieceAt(timeline, ms)?.piece.mark;
  return mark ? { ms, mark } : null;
}

/** A moment within a hold, where the routine has one. */
function inAHold({
  timeline,
  share,
}: {
  timeline: Timeline;
  share: number;
}): { ms: number; mark: Mark } | null {
  const starts = pieceStarts(timeline);
  const held = timeline.pieces.flatMap(({ mark, ms }, index) =>
    mark?.phase === 'hold' ? [{ mark, ms, startMs: starts[index] ?? 0 }] : [],
  );
  const at = share * held.length;
  const piece = held[Math.floor(at)];
  return piece ? { ms: Math.floor(piece.startMs + piece.ms * (at % 1)), mark: piece.mark } : null;
}

const RUNS = { numRuns: 400 };

describe('a word in the middle of a routine', () => {
  test('finds the step being spoken, at every millisecond', () => {
    fc.assert(
      fc.property(moment, (made) => {
        const at = made && marked(made);
        if (!made || !at) return;
        const heard = heardAt(made.state, words, { at: NOW + at.ms, clock: NOW + at.ms });
        expect(heard).toMatchObject({
          step: at.mark.step,
          stretch: at.mark.stretch,
          side: at.mark.side,
          over: false,
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test('repeat says that step from its start', () => {
    fc.assert(
      fc.property(moment, (made) => {
        const at = made && marked(made);
        if (!made || !at) return;
        const turn = bargeIn(made, at.ms, 'repeat');
        const [first] = timelineOf(turn).pieces;
        expect(turn.acts).toHaveLength(1);
        expect(first?.mark?.step).toBe(at.mark.step);
        expect(first?.mark?.phase).toBe('setup');
      }),
      RUNS,
    );
  });

  test('next says the one after it, or that it was the last', () => {
    fc.assert(
      fc.property(moment, (made) => {
        const at = made && marked(made);
        if (!made?.state.routine || !at) return;
        const turn = bargeIn(made, at.ms, 'next');
        const following = stepsOf(made.state.routine).find(({ number }) => number > at.mark.step);
        if (!following) return expect(turn.acts).toEqual([{ act: 'lastStep' }]);
        expect(timelineOf(turn).pieces[0]?.mark?.step).toBe(following.number);
      }),
      RUNS,
    );
  });

  test('pause and resume go on at the start of the interrupted step', () => {
    fc.assert(
      fc.property(moment, (made) => {
        const at = made && marked(made);
        if (!made || !at) return;
        const paused = bargeIn(made, at.ms, 'pause');
        expect(paused.acts).toEqual([{ act: 'paused' }]);
        const sent = { acts: paused.acts, at: NOW + at.ms, clock: NOW + at.ms };
        const state: State = { ...paused.state, sent };
        const later = { at: NOW + at.ms + 8_000, clock: NOW + at.ms + 8_000 };
        const resumed = converse(state, { type: 'steer', action: 'resume' }, heardAt(state, words, later));
        const spoken = timelineOf(resumed).pieces.find(({ mark }) => mark !== null);
        expect(spoken?.mark).toMatchObject({ step: at.mark.step, phase: 'setup' });
      }),
      RUNS,
    );
  });

  test('"how long is left" is right within three seconds', () => {
    fc.assert(
      fc.property(moment, (made) => {
        const at = made && marked(made);
        if (!made?.state.routine || !at) return;
        const { timeline, state } = made;
        const plan = planOf(made.state.routine);
        const here = timeline.pieces.reduce((sum, { mark, ms }) => (mark ? sum + ms : sum), 0);
        const startsAt = pieceStarts(timeline)[timeline.pieces.findIndex(({ mark }) => mark !== null)] ?? 0;
        const later = (plan?.parts ?? []).flatMap((_, part) =>
          plan && !plan.close && part > (state.routine?.part ?? 0)
            ? [durationMs(performPart(plan, part, words, { manner: mannerOf(state) }))]
            : [],
        );
        const leftMs = startsAt + here - at.ms + later.reduce((sum, ms) => sum + ms, 0);
        const [told] = bargeIn(made, at.ms, 'howLong').acts;
        // In its last half second there is no second left to tell.
        expect(told?.act).toBe(leftMs < 500 ? 'lastStep' : 'timeLeft');
        if (told?.act === 'timeLeft')
          expect(Math.abs(told.seconds * 1000 - leftMs)).toBeLessThanOrEqual(3_000);
        const said = words.timeLeft(told?.act === 'timeLeft' ? told.seconds : 0);
        if (leftMs > 5_000) expect(Math.abs(secondsIn(said) * 1000 - leftMs)).toBeLessThanOrEqual(3_000);
      }),
      RUNS,
    );
  });

  test.each(['faster', 'slower'] as const)(
    '%s goes on at the hold being heard, and does none twice',
    (action) => {
      fc.assert(
        fc.property(moment, (made) => {
          const at = made && inAHold(made);
          if (!made || !at || made.state.pace === (action === 'faster' ? 'fast' : 'slow')) return;
          const turn = bargeIn(made, at.ms, action);
          const goesOn = timelineOf(turn).pieces.filter(({ mark }) => mark !== null);
          const { step, side, repetition } = at.mark;
          expect(goesOn[0]?.mark).toMatchObject({ step, side, repetition });
          const before = restOf(made.timeline, at.ms);
          const holds = (pieces: readonly Piece[]) =>
            new Set(
              pieces.flatMap(({ mark }) =>
                mark?.phase === 'hold' && mark.step === step ? [`${mark.side} ${mark.repetition}`] : [],
              ),
            ).size;
          expect(holds(goesOn)).toBe(holds(before.pieces));
          const moves = stepsOf(made.state.routine as Perform).find(({ number }) => number === step)
            ?.holds[0];
          if (moves?.manner === 'move') {
            const rest = holdMs(before.pieces, at.mark) - before.playedMs;
            // A sentence that was cut off is said again, and none in a movement takes longer.
            expect(holdMs(goesOn, at.mark) - rest).toBeLessThanOrEqual(4_000);
          }
        }),
        RUNS,
      );
    },
  );

  test('a short answer in a hold loses neither its end nor its length', () => {
    fc.assert(
      fc.property(moment, (made) => {
        const at = made && inAHold(made);
        if (!made || !at) return;
        const before = restOf(made.timeline, at.ms);
        const turn = bargeIn(made, at.ms, 'whatNext');
        const after = timelineOf(turn).pieces;
        const answerMs = after
          .slice(
            0,
            after.findIndex(({ mark }) => mark !== null),
          )
          .reduce((sum, { ms }) => sum + ms, 0);
        const goesOn = after.filter(({ mark }) => mark !== null);
        expect(spokenIn(goesOn)).toEqual(spokenIn(before.pieces));
        // The rest of the cut silence is filled by the answer; whatever else the hold has stays as it was.
        const rest = holdMs(before.pieces, at.mark) - before.playedMs;
        const held = answerMs + holdMs(goesOn, at.mark);
        expect(held).toBeGreaterThanOrEqual(rest - 1);
        const overrun = Math.max(0, answerMs - before.cutMs) + (before.cutMs > 0 ? 0 : before.playedMs);
        expect(held - rest).toBeLessThanOrEqual(overrun + 1);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a clock that lies', () => {
  const perform: Perform = {
    act: 'perform',
    request: request({ routine: 'bedtime' }),
    round: 'plan',
    part: 0,
    from: { step: 2, ms: 0 },
  };
  const made = playing(perform);
  const HOUR = 3_600_000;

  test.each([
    ['back', -5_000, -5_000],
    ['an hour on', HOUR, HOUR],
    ['on, by Alexa only', HOUR, 20_000],
    ['on, by ours only', 20_000, HOUR],
    ['back, by ours only', 20_000, -HOUR],
    ['to no number', Number.NaN, 20_000],
  ])('jumping %s counts as the start of what was sent', (_, alexa, ours) => {
    const state = made?.state ?? freshState(1, false);
    const heard = heardAt(state, words, { at: NOW + alexa, clock: NOW + ours });
    expect(heard).toMatchObject({ step: 2, over: false });
  });

  test('two clocks that differ by a second or two are believed', () => {
    const state = made?.state ?? freshState(1, false);
    const heard = heardAt(state, words, { at: NOW + 150_000, clock: NOW + 152_000 });
    expect(heard).toMatchObject({ step: 3 });
  });

  test('after the last word it is over, as long as Alexa listens', () => {
    const state = made?.state ?? freshState(1, false);
    const ms = durationMs(made?.timeline ?? { manner: mannerOf(state), pieces: [] }) + 20_000;
    expect(heardAt(state, words, { at: NOW + ms, clock: NOW + ms })).toMatchObject({ over: true, leftMs: 0 });
  });
});

test('nothing is heard where no routine was sent', () => {
  expect(heardAt(freshState(1, false), words, { at: NOW, clock: NOW })).toBeNull();
});

/** What is still to come of a timeline's marked pieces: from the start of a sentence that is cut, else the rest. */
function restOf({ pieces }: Timeline, ms: number) {
  let end = 0;
  for (const [index, piece] of pieces.entries()) {
    end += piece.ms;
    if (ms >= end) continue;
    const playedMs = piece.ms - (end - ms);
    const isSilence = piece.kind === 'silence';
    return {
      pieces: pieces.slice(index).filter(({ mark }) => mark !== null),
      /** Heard already of a piece that is cut. */
      playedMs,
      /** Left of a silence that is cut: what an answer can fill. */
      cutMs: isSilence ? piece.ms - playedMs : 0,
    };
  }
  return { pieces: [], playedMs: 0, cutMs: 0 };
}

function spokenIn(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece) => (piece.kind === 'say' ? [piece.text] : []));
}

/** Ms of the hold that `of` is in, up to its end. */
function holdMs(pieces: readonly Piece[], of: Mark): number {
  const end = pieces.findIndex(
    ({ mark }) => mark?.phase !== 'hold' || mark.side !== of.side || mark.repetition !== of.repetition,
  );
  return pieces.slice(0, end === -1 ? undefined : end).reduce((sum, { ms }) => sum + ms, 0);
}

function secondsIn(said: string): number {
  const minutes = /(\d+) minutes?/.exec(said)?.[1] ?? 0;
  const seconds = /(\d+) seconds/.exec(said)?.[1] ?? 0;
  return Number(minutes) * 60 + Number(seconds);
}
