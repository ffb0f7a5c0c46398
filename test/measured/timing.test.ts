import { performPart } from '../../lambda/guidance/perform';
import type { Part, Plan } from '../../lambda/guidance/plan';
import { isPlan, plan } from '../../lambda/guidance/planner';
import { PACES, type Pace } from '../../lambda/guidance/request';
import { speechMs } from '../../lambda/guidance/speechTime';
import type { Piece } from '../../lambda/guidance/timeline';
import { ROUTINE_IDS } from '../../lambda/knowledge/routineIds';
import { STRETCH_IDS } from '../../lambda/knowledge/stretchIds';
import { guidanceWords } from '../../lambda/words/en/guidance/guidanceWords';
import { partMs } from '../guidance/lengths';
import { request } from '../guidance/requests';
import { Voice } from './voice';

/** How far a measured time may be from its promise. */
const TOLERANCE = 0.05;
const SEEDS = [0, 1, 2];

const asked = [
  ...ROUTINE_IDS.flatMap((routine) => [
    request({ routine }),
    request({ routine, position: 'lying' }),
    request({ routine, steady: true }),
    request({ routine, steady: true, position: 'standing', side: 'right' }),
    request({ routine, conditions: ['pregnancy'] }),
    request({ routine, conditions: ['hip_replacement'] }),
    request({ routine, conditions: ['poor_balance', 'osteoporosis', 'knee_replacement', 'night'] }),
  ]),
  ...STRETCH_IDS.map((stretch) => request({ stretch, steady: true })),
];

let voice: Voice;
beforeAll(() => {
  voice = new Voice();
});
afterAll(() => voice?.close());

const measured = (piece: Piece, pace: Pace): number =>
  piece.kind === 'silence' ? piece.ms : voice.spokenMs(piece.text, pace);

/** Measured length of every hold of a part, in order. */
const heldMs = (pieces: readonly Piece[], pace: Pace): readonly number[] => {
  const lengths: number[] = [];
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (piece.mark?.phase === 'hold') {
      const goesOn =
        before?.mark?.phase === 'hold' &&
        before.mark.step === piece.mark.step &&
        before.mark.side === piece.mark.side &&
        before.mark.repetition === piece.mark.repetition;
      if (goesOn) lengths.push((lengths.pop() ?? 0) + measured(piece, pace));
      else lengths.push(measured(piece, pace));
    }
    before = piece;
  }
  return lengths;
};

interface Finding {
  readonly what: string;
  readonly promised: number;
  readonly measured: number;
}

const off = ({ promised, measured: spoken }: Finding): number => Math.abs(spoken - promised) / promised;

const findingsOf = (made: Plan, part: Part, index: number, pace: Pace, quiet: boolean) => {
  const { pieces } = performPart(made, index, guidanceWords, { manner: { pace, quiet } });
  const name = `${made.subject} ${JSON.stringify(made.request.conditions)} part ${index + 1} ${pace}`;
  const spoken = heldMs(pieces, pace);
  const promised = part.steps.flatMap((step) => step.holds.map((hold) => hold.ms));
  expect(spoken).toHaveLength(promised.length);
  return {
    holds: promised.map((ms, at) => ({
      what: `${name} hold ${at + 1}`,
      promised: ms,
      measured: spoken[at] ?? 0,
    })),
    total: {
      what: name,
      promised: partMs(part),
      measured: pieces.reduce((sum, piece) => sum + measured(piece, pace), 0),
    },
  };
};

const summary = (title: string, findings: readonly Finding[]): string => {
  const shares = findings.map(off);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return `${title}: ${findings.length}, off by ${percent(mean)} on average, ${percent(Math.max(...shares))} at most`;
};

/** What `speechMs` says of itself. */
const STATED = { meanMs: 150, ninetyFifthMs: 400 };

describe('the estimate of speech', () => {
  it('is as near to espeak-ng as it says, over every cue', () => {
    const cues = [
      ...Object.values(guidanceWords.cues),
      ...Object.values(guidanceWords.stretches).map(({ setup }) => setup),
    ];
    const texts = new Set(
      cues.flatMap((cue) => (typeof cue === 'string' ? [cue] : (['left', 'right', null] as const).map(cue))),
    );
    const errors = [...texts]
      .map((text) =>
        Math.abs(speechMs(text, 'normal', guidanceWords.speechRate) - voice.spokenMs(text, 'normal')),
      )
      .sort((a, b) => a - b);
    const mean = errors.reduce((sum, ms) => sum + ms, 0) / errors.length;
    const ninetyFifth = errors[Math.floor(errors.length * 0.95)] ?? 0;
    process.stdout.write(
      `estimate: ${errors.length} cues, off by ${mean.toFixed(0)} ms on average, ` +
        `${ninetyFifth.toFixed(0)} ms at most in 95 of 100, ${(errors.at(-1) ?? 0).toFixed(0)} ms at worst\n`,
    );
    expect(mean).toBeLessThan(STATED.meanMs);
    expect(ninetyFifth).toBeLessThan(STATED.ninetyFifthMs);
  }, 60_000);
});

describe.each(PACES)('measured with espeak-ng at %s pace', (pace) => {
  const everything = () =>
    SEEDS.flatMap((seed) =>
      asked.flatMap((about) => {
        const made = plan({ ...about, pace, seed });
        if (!isPlan(made)) return [];
        return made.parts.flatMap((part, index) =>
          part.steps.length === 0 ? [] : [findingsOf(made, part, index, pace, seed === 2)],
        );
      }),
    );

  it('keeps every hold and every part within 5 % of its promise', () => {
    const findings = everything();
    const holds = findings.flatMap((finding) => finding.holds);
    const totals = findings.map((finding) => finding.total);
    const late = (all: readonly Finding[]) => [
      ...new Set(
        all
          .filter((one) => off(one) > TOLERANCE)
          .map((one) => `${one.what}: ${Math.round(one.measured)} ms for ${Math.round(one.promised)} ms`),
      ),
    ];
    process.stdout.write(`${pace}: ${summary('holds', holds)}; ${summary('parts', totals)}\n`);
    expect({ holds: late(holds), parts: late(totals) }).toEqual({ holds: [], parts: [] });
  }, 120_000);
});
