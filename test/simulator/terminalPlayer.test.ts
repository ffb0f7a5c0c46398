import fc from 'fast-check';
import { durationMs } from '../../lambda/guidance/locate';
import type { Piece, Timeline } from '../../lambda/guidance/timeline';
import { play } from '../../simulator/terminal/player';

const TIMELINE: Timeline = timelineOf([
  { kind: 'say', text: 'And hold.', ms: 1_000, mark: null },
  { kind: 'silence', ms: 7_000, mark: null },
  { kind: 'say', text: 'And release.', ms: 1_000, mark: null },
]);

function timelineOf(pieces: readonly Piece[]): Timeline {
  return { manner: { pace: 'normal', quiet: false }, pieces };
}

/** Plays on a clock that only moves when it is waited on; breaks in at `breakMs` of the clock. */
async function played({
  timeline = TIMELINE,
  speed = 1,
  breakMs = Number.POSITIVE_INFINITY,
}: {
  timeline?: Timeline;
  speed?: number;
  breakMs?: number;
}) {
  let now = 5_000;
  const began = now;
  const broken = new AbortController();
  const cues: (readonly [text: string, atMs: number, clockMs: number])[] = [];
  const moments: number[] = [];
  const heardMs = await play({
    timeline,
    speed,
    signal: broken.signal,
    clock: {
      now: () => now,
      wait: async (ms) => {
        now = Math.min(now + ms, began + breakMs);
        if (now - began >= breakMs) broken.abort();
      },
    },
    stage: {
      cue: (text, atMs) => cues.push([text, atMs, now - began]),
      moment: (atMs) => moments.push(atMs),
    },
  });
  return { heardMs, cues, moments, tookMs: now - began };
}

test('each cue comes when it is spoken', async () => {
  const { cues, heardMs, tookMs } = await played({});
  expect(cues).toEqual([
    ['And hold.', 0, 0],
    ['And release.', 8_000, 8_000],
  ]);
  expect({ heardMs, tookMs }).toEqual({ heardMs: 9_000, tookMs: 9_000 });
});

test('time that runs twenty times faster takes a twentieth', async () => {
  const { cues, heardMs, tookMs } = await played({ speed: 20 });
  expect(cues.at(-1)).toEqual(['And release.', 8_000, 400]);
  expect({ heardMs, tookMs }).toEqual({ heardMs: 9_000, tookMs: 450 });
});

test('whoever breaks in has heard what was due until then, in simulated time', async () => {
  const { cues, heardMs } = await played({ speed: 20, breakMs: 300 });
  expect(cues.map(([text]) => text)).toEqual(['And hold.']);
  expect(heardMs).toBe(6_000);
});

test('the line moves at least ten times a second', async () => {
  const { moments } = await played({});
  const gaps = moments.slice(1).map((moment, index) => moment - (moments[index] ?? 0));
  expect(Math.max(...gaps)).toBeLessThanOrEqual(100);
});

test('a response without a word is over at once', async () => {
  expect(await played({ timeline: timelineOf([]) })).toMatchObject({ heardMs: 0, tookMs: 0, cues: [] });
});

test('whatever the timeline, the speed and the moment: every cue once, in order, never early', async () => {
  const piece = fc.oneof(
    fc.record({
      kind: fc.constant('say' as const),
      text: fc.string(),
      ms: fc.nat(5_000),
      mark: fc.constant(null),
    }),
    fc.record({ kind: fc.constant('silence' as const), ms: fc.nat(10_000), mark: fc.constant(null) }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(piece, { maxLength: 12 }),
      fc.double({ min: 0.5, max: 100, noNaN: true }),
      fc.option(fc.nat(60_000), { nil: undefined }),
      async (pieces, speed, breakMs) => {
        const timeline = timelineOf(pieces);
        const { cues, heardMs } = await played({
          timeline,
          speed,
          ...(breakMs === undefined ? {} : { breakMs }),
        });
        const said = pieces.flatMap((each) => (each.kind === 'say' ? [each.text] : []));
        expect(cues.map(([text]) => text)).toEqual(said.slice(0, cues.length));
        for (const [, atMs, clockMs] of cues) expect(clockMs * speed).toBeGreaterThanOrEqual(atMs - 1e-6);
        if (breakMs === undefined) {
          expect(cues).toHaveLength(said.length);
          expect(heardMs).toBe(durationMs(timeline));
        }
      },
    ),
    { numRuns: 60 },
  );
});
