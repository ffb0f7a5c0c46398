import * as fc from 'fast-check';
import type { Mark, Piece, Timeline } from '../../lambda/guidance/timeline';
import { holdScene, INSTRUCTION_LENGTH } from '../../lambda/screen/holdScene';
import { SAMPLE_TIMELINE, sampleHold } from '../../simulator/screen/samples';
import { SPOKEN_PARTS } from './routines';
import { segmentAt } from './segmentAt';

/** The piece that sounds at a moment, found the plain way. */
function pieceAt({ pieces }: Timeline, ms: number): Piece | undefined {
  let endMs = 0;
  return pieces.find((piece) => {
    endMs += piece.ms;
    return ms < endMs;
  });
}

const lengthOf = ({ pieces }: Timeline): number => pieces.reduce((sum, { ms }) => sum + ms, 0);

/** A step has one stretch, as in any plan. */
const STRETCH_OF = [null, 'calf_seated', 'quad_stand', 'calf_seated', null] as const;

const marks: fc.Arbitrary<Mark | null> = fc.option(
  fc
    .record({
      step: fc.integer({ min: 1, max: 4 }),
      side: fc.constantFrom('left', 'right', null),
      repetition: fc.integer({ min: 1, max: 2 }),
      phase: fc.constantFrom('setup', 'hold', 'release'),
    })
    .map((mark): Mark => ({ ...mark, stretch: STRETCH_OF[mark.step] ?? null })),
);
const pieces: fc.Arbitrary<Piece[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('say'),
      text: fc.lorem(),
      ms: fc.integer({ min: 1, max: 9000 }),
      mark: marks,
    }),
    fc.record({ kind: fc.constant('silence'), ms: fc.integer({ min: 1, max: 9000 }), mark: marks }),
  ),
  { minLength: 1, maxLength: 40 },
);

describe('the segments of a hold', () => {
  it('are at every millisecond where the voice is', () => {
    fc.assert(
      fc.property(pieces, fc.double({ min: 0, max: 0.999, noNaN: true }), (some, part) => {
        const timeline: Timeline = { manner: { pace: 'normal', quiet: false }, pieces: some };
        const ms = lengthOf(timeline) * part;
        const mark = pieceAt(timeline, ms)?.mark ?? null;
        const segment = segmentAt(sampleHold(timeline).segments, ms);
        if (mark?.stretch) {
          expect(segment).toMatchObject({ kind: mark.phase, move: mark.stretch, side: mark.side });
        } else {
          expect(['talk', 'ask']).toContain(segment?.kind);
        }
      }),
    );
  });

  it('follow each other without a gap from the first word to the last', () => {
    for (const { timeline, scene } of SPOKEN_PARTS) {
      let from = 0;
      for (const segment of scene.segments) {
        expect(segment.fromMs).toBe(from);
        from = segment.toMs;
      }
      expect(scene.totalMs).toBe(from);
      expect(scene.totalMs).toBe(lengthOf(timeline));
    }
  });

  it('say what to do, which leg, and what comes next', () => {
    const hold = segmentAt(sampleHold(SAMPLE_TIMELINE).segments, 15_000);
    expect(hold).toMatchObject({
      kind: 'hold',
      move: 'calf_seated',
      side: 'left',
      name: 'Seated calf and toe pull, left leg',
      text: 'Left leg out straight, heel down. Pull your toes up, and sit tall.',
      next: 'Standing front-thigh stretch, right leg',
    });
  });

  it('end in the question, where there is one', () => {
    const scene = sampleHold(SAMPLE_TIMELINE);
    expect(scene.segments.at(-1)).toMatchObject({ kind: 'ask', text: 'Has it eased?', next: null });
    expect(scene.segments[0]).toMatchObject({ kind: 'talk', next: 'Seated calf and toe pull, left leg' });
  });

  it('count every hold of every routine as long as the plan holds it', () => {
    for (const { scene } of SPOKEN_PARTS) {
      for (const { kind, fromMs, toMs } of scene.segments) {
        if (kind === 'hold') expect((toMs - fromMs) % 1000).toBe(0);
      }
    }
  });

  it('never tell one leg what was said of the other', () => {
    const legs = SPOKEN_PARTS.flatMap(({ scene }) => scene.segments);
    for (const { kind, side, text } of legs) {
      if (kind === 'talk' || kind === 'ask') continue;
      if (side === 'right') expect(text).not.toMatch(/\bleft (leg|foot|knee|heel|ankle)/i);
      if (side === 'left') expect(text).not.toMatch(/\bright (leg|foot|knee|heel|ankle)/i);
    }
  });

  it('keep what to do short enough to read', () => {
    for (const { text } of SPOKEN_PARTS.flatMap(({ scene }) => scene.segments)) {
      expect(text.length).toBeLessThanOrEqual(INSTRUCTION_LENGTH);
    }
  });

  it('are none where nothing is said', () => {
    const silent = holdScene(
      { manner: { pace: 'normal', quiet: false }, pieces: [] },
      { ...sampleHold(SAMPLE_TIMELINE), moveAt: () => null, nameOf: () => '' },
    );
    expect(silent).toMatchObject({ segments: [], totalMs: 0 });
    expect(segmentAt(silent.segments, 0)).toBeNull();
  });
});
