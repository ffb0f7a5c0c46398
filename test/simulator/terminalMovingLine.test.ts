import { planOf } from '../../lambda/conversation/planOf';
import { durationMs, locate } from '../../lambda/guidance/locate';
import { performPart } from '../../lambda/guidance/perform';
import type { RoutineId } from '../../lambda/knowledge/routineIds';
import { english } from '../../lambda/words/en/english';
import { clockTime, type Hearing, movingLine, playingOf } from '../../simulator/terminal/movingLine';
import { wrapBehind } from '../../simulator/terminal/wrap';
import { request } from '../guidance/requests';

const words = english('en-US');

function hearing(routine: RoutineId): Hearing {
  const perform = {
    act: 'perform',
    request: request({ routine }),
    round: 'plan',
    part: 0,
    from: { step: 1, ms: 0 },
  } as const;
  const plan = planOf(perform);
  if (!plan) throw new Error(`no plan for ${routine}`);
  const timeline = performPart(plan, 0, words, { manner: { pace: 'normal', quiet: false } });
  return { timeline, words, playing: playingOf(perform, timeline, words) };
}

/** The first moment, in ms, at which a hold of the routine has begun. */
function inHold({ timeline }: Hearing): number {
  let atMs = 0;
  while (locate(timeline, atMs).mark?.phase !== 'hold') atMs += 100;
  return atMs;
}

const at = (atMs: number, width = 200, speed = 1) => ({ atMs, speed, width });

test('in a hold it tells step, stretch, leg, the seconds of the hold and of the routine', () => {
  const bedtime = hearing('bedtime');
  const line = movingLine(bedtime, at(inHold(bedtime)));
  expect(line).toMatch(/^[━─]+ · step 2 of 4 · .+ · left leg · hold 10 s · 3:\d\d left · Enter to speak$/);
});

test('a movement is kept up and not held', () => {
  const warmup = hearing('warmup');
  expect(movingLine(warmup, at(inHold(warmup)))).toMatch(/keep moving \d+ s/);
});

test('a longer routine counts the parts that come later, the relief of a cramp only the one that is sure', () => {
  const leftAtTheStart = (routine: RoutineId) => {
    const heard = hearing(routine);
    const [, minutes, seconds] = /(\d+):(\d\d) left/.exec(movingLine(heard, at(0))) ?? [];
    return { left: Number(minutes) * 60 + Number(seconds), spoken: durationMs(heard.timeline) / 1000 };
  };
  const warmup = leftAtTheStart('warmup');
  const calf = leftAtTheStart('calf_now');
  expect(warmup.left).toBeGreaterThan(warmup.spoken + 60);
  expect(Math.abs(calf.left - calf.spoken)).toBeLessThan(1);
});

test.each([20, 40, 60, 80, 120])('%i columns are never exceeded', (width) => {
  const bedtime = hearing('bedtime');
  for (let atMs = 0; atMs < durationMs(bedtime.timeline); atMs += 997) {
    expect(movingLine(bedtime, at(atMs, width, 20)).length).toBeLessThanOrEqual(width);
  }
});

test('where there is little room, step, leg and seconds stay longest', () => {
  const bedtime = hearing('bedtime');
  expect(movingLine(bedtime, at(inHold(bedtime), 50, 20))).toMatch(
    /^step 2 of 4 · left leg · hold 10 s · \d:\d\d left$/,
  );
});

test('an answer without a routine only tells what is left of it', () => {
  const { timeline } = hearing('bedtime');
  const line = movingLine({ timeline, words, playing: null }, at(0, 200, 20));
  expect(line).toMatch(/^─+ · \d:\d\d left · 20× as fast · Enter to speak$/);
});

test.each([
  [0, '0:00'],
  [59_600, '1:00'],
  [605_000, '10:05'],
])('%i ms are %s', (ms, text) => {
  expect(clockTime(ms)).toBe(text);
});

test('text wraps between words, behind where it began', () => {
  expect(wrapBehind('  0:07  ', 'Straighten that leg and pull your toes up', 30)).toEqual([
    '  0:07  Straighten that leg',
    '        and pull your toes up',
  ]);
  expect(wrapBehind('', `a ${'b'.repeat(40)} c`, 30)).toEqual(['a', 'b'.repeat(40), 'c']);
});
