import fc from 'fast-check';
import { durationMs, locate } from '../../lambda/guidance/locate';
import { performPart } from '../../lambda/guidance/perform';
import type { Plan } from '../../lambda/guidance/plan';
import { gentleRound, isPlan, plan } from '../../lambda/guidance/planner';
import { PACES } from '../../lambda/guidance/request';
import type { Mark, Piece, Timeline } from '../../lambda/guidance/timeline';
import { HABIT_IDS, RELIEF_IDS, ROUTINE_IDS } from '../../lambda/knowledge/routineIds';
import { guidanceWords } from '../../lambda/words/en/guidance/guidanceWords';
import { Breaches, someRequests } from './everything';
import { partMs } from './lengths';
import { request } from './requests';

const performances = function* (): Generator<{ made: Plan; index: number; timeline: Timeline }> {
  for (const one of someRequests()) {
    const made = plan(one);
    if (!isPlan(made)) continue;
    for (const index of made.parts.keys()) {
      const manner = { pace: one.pace, quiet: one.seed === 7 };
      yield { made, index, timeline: performPart(made, index, guidanceWords, { manner }) };
    }
  }
};

const phaseOf = (mark: Mark | null) => mark && `${mark.step} ${mark.side} ${mark.repetition} ${mark.phase}`;

/** Pieces that follow each other in one phase of one hold. */
const holdsIn = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const groups: Piece[][] = [];
  let before: string | null = null;
  for (const piece of pieces) {
    const phase = phaseOf(piece.mark);
    if (piece.mark?.phase === 'hold') {
      if (phase === before) groups.at(-1)?.push(piece);
      else groups.push([piece]);
    }
    before = phase;
  }
  return groups;
};

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, piece) => sum + piece.ms, 0);
const texts = (pieces: readonly Piece[]) =>
  pieces.flatMap((piece) => (piece.kind === 'say' ? [piece.text] : []));

/** The longest unbroken silence, ms. */
const longestSilence = (pieces: readonly Piece[]): number => {
  let longest = 0;
  let current = 0;
  for (const piece of pieces) {
    current = piece.kind === 'silence' ? current + piece.ms : 0;
    longest = Math.max(longest, current);
  }
  return longest;
};

/** Characters of the part as speech markup: its words, and a break of at most 10 s for each stretch of silence. */
const markupLength = (pieces: readonly Piece[]): number =>
  pieces.reduce(
    (sum, piece) =>
      sum +
      (piece.kind === 'say'
        ? piece.text.length
        : Math.ceil(piece.ms / 10_000) * '<break time="10000ms"/>'.length),
    0,
  );

describe('every timeline that can be made', () => {
  const rules: Readonly<Record<string, (made: Plan, index: number, timeline: Timeline) => boolean>> = {
    'holds exactly as long as the plan says': (made, index, { pieces }) => {
      const promised = made.parts[index]?.steps.flatMap((step) => step.holds.map((hold) => hold.ms)) ?? [];
      const held = holdsIn(pieces).map(lengthOf);
      return (
        held.length === promised.length && held.every((ms, at) => Math.abs(ms - (promised[at] ?? 0)) <= 2)
      );
    },
    'takes the seconds of the plan, give or take 5 %': (made, index, timeline) => {
      const part = made.parts[index];
      return !!part && Math.abs(durationMs(timeline) - partMs(part)) <= partMs(part) * 0.05;
    },
    'is never silent longer than 15 s': (_, __, { pieces }) => longestSilence(pieces) <= 15_000,
    'leaves the words around it room, of 240 s and of 8,000 characters': (_, __, timeline) =>
      durationMs(timeline) <= 217_000 && markupLength(timeline.pieces) < 7000,
    'has a stretch in it after a question': (made, index) =>
      index === 0 || (made.parts[index]?.steps.some((step) => step.holds.length > 0) ?? false),
    'lets go in a piece of its own': (made, index, { pieces }) =>
      made.parts[index]?.steps.every((step) => {
        const said = texts(
          pieces.filter((piece) => piece.mark?.step === step.number && piece.mark.phase === 'release'),
        );
        const counted = step.holds.filter((hold) => hold.manner === 'hold');
        return step.continues ? said.length === 0 : counted.length === 0 || said.length === step.holds.length;
      }) ?? false,
    'begins with the words, at once': (made, index, { pieces }) =>
      made.parts[index]?.steps.length === 0 || pieces[0]?.kind === 'say',
    'has no empty or negative piece and no markup': (_, __, { pieces }) =>
      pieces.every((piece) => piece.ms > 0 && Number.isInteger(piece.ms)) &&
      texts(pieces).every((text) => text.trim() === text && text !== '' && !/[<>&]/.test(text)),
    'praises at most once': (_, __, { pieces }) =>
      texts(pieces).filter((text) => /well done/i.test(text)).length <= 1,
  };
  const broken = new Map(Object.keys(rules).map((rule) => [rule, new Breaches()]));

  beforeAll(() => {
    for (const { made, index, timeline } of performances()) {
      for (const [rule, holds] of Object.entries(rules)) {
        if (!holds(made, index, timeline)) broken.get(rule)?.add(`${made.subject} part ${index + 1}`, made);
      }
    }
  }, 60_000);

  it.each(Object.keys(rules))('%s', (rule) => expect(broken.get(rule)?.list).toEqual([]));
});

describe('counting', () => {
  const piecesOf = (about: Parameters<typeof request>[0], quiet = false, part = 0): readonly Piece[] => {
    const made = plan(request(about));
    return isPlan(made)
      ? performPart(made, part, guidanceWords, { manner: { pace: 'normal', quiet } }).pieces
      : [];
  };

  it('counts three, two, one on whole seconds before the release', () => {
    for (const hold of holdsIn(piecesOf({ routine: 'bedtime' }))) {
      let at = 0;
      const starts = hold.flatMap((piece) => {
        const start = at;
        at += piece.ms;
        return piece.kind === 'say' && /^(Three|Two|One)\.$/.test(piece.text) ? [start - lengthOf(hold)] : [];
      });
      expect(starts).toEqual([-3000, -2000, -1000]);
    }
  });

  it('says halfway in the middle of long holds only', () => {
    const halves = (pieces: readonly Piece[]) => texts(pieces).filter((text) => /half/i.test(text)).length;
    expect(halves(piecesOf({ stretch: 'calf_towel_bed' }))).toBe(4);
    expect(halves(piecesOf({ routine: 'bedtime' }))).toBe(0);
  });

  it('keeps a relief stretch on between its two blocks', () => {
    const said = texts(piecesOf({ routine: 'calf_now' }));
    const stays = said.findIndex((text) => text.startsWith('Keep holding.'));
    expect(said.slice(0, stays).some((text) => /release|three|let go/i.test(text))).toBe(false);
  });

  it('names the leg that comes next, with time to move', () => {
    const pieces = piecesOf({ routine: 'bedtime' });
    const turns = pieces.filter((piece) => piece.kind === 'say' && /\b(right|left) leg\.$/.test(piece.text));
    expect(turns).toHaveLength(10);
  });

  it('says less when it is quiet, and takes as long', () => {
    const loud = piecesOf({ routine: 'bedtime' });
    const quiet = piecesOf({ routine: 'bedtime' }, true);
    expect(texts(quiet).join(' ').length).toBeLessThan(texts(loud).join(' ').length);
    expect(lengthOf(quiet)).toBe(lengthOf(loud));
  });

  it('says the same for a seed, and other words for another', () => {
    const said = (seed: number) => texts(piecesOf({ routine: 'bedtime', seed }));
    expect(said(5)).toEqual(said(5));
    expect(said(5)).not.toEqual(said(6));
  });

  it('says of a step what it said before when it is played again by itself', () => {
    const made = plan(request({ routine: 'bedtime' }));
    if (!isPlan(made)) throw new Error('no plan');
    const manner = { pace: 'normal', quiet: false } as const;
    const whole = performPart(made, 0, guidanceWords, { manner }).pieces;
    const again = performPart(made, 0, guidanceWords, { manner, fromStep: 3 }).pieces;
    expect(texts(again)).toEqual(texts(whole.filter((piece) => (piece.mark?.step ?? 0) >= 3)));
  });

  it('plays nothing for a part that the plan does not have', () => {
    expect(piecesOf({ routine: 'bedtime' }, false, 9)).toEqual([]);
    expect(piecesOf({ routine: 'bedtime' }, false, -1)).toEqual([]);
  });
});

describe('one more gentle round', () => {
  it.each(RELIEF_IDS)('%s has one block of 20 s of its opening move, and asks again', (routine) => {
    const usual = plan(request({ routine }));
    const round = gentleRound(request({ routine }));
    if (!isPlan(usual) || !isPlan(round)) throw new Error('no plan');
    const [part] = round.parts;
    expect(round.parts).toHaveLength(1);
    expect(part?.question).toBe('easedNow');
    expect(part?.steps.flatMap((step) => step.holds.map((hold) => hold.ms))).toEqual([20_000]);
    expect(part?.steps[0]?.move).toBe(usual.parts[0]?.steps[0]?.move);
  });

  it.each(HABIT_IDS)('%s has none', (routine) => {
    expect(gentleRound(request({ routine }))).toEqual({ none: 'unknown' });
  });
});

describe('the place that is heard', () => {
  const cases = ROUTINE_IDS.flatMap((routine) =>
    PACES.flatMap((pace) =>
      [false, true].flatMap((steady) => {
        const made = plan(request({ routine, pace, steady, ...(steady ? { position: 'standing' } : {}) }));
        if (!isPlan(made)) return [];
        return [...made.parts.keys()].map((index) =>
          performPart(made, index, guidanceWords, { manner: { pace, quiet: false } }),
        );
      }),
    ),
  ).filter((timeline) => timeline.pieces.length > 0);

  it('is the step being spoken, for every routine, pace and millisecond', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (timeline, share) => {
          const at = Math.min(Math.floor(share * durationMs(timeline)), durationMs(timeline) - 1);
          let start = 0;
          const spoken = timeline.pieces.find((piece) => {
            const here = at >= start && at < start + piece.ms;
            start += piece.ms;
            return here;
          });
          const heard = locate(timeline, at);
          expect(heard.mark).toEqual(spoken?.mark);
          expect(heard.leftMs).toBe(durationMs(timeline) - at);
          expect(heard.over).toBe(false);
          expect(heard.phaseLeftMs).toBeGreaterThan(0);
          expect(locate(timeline, at + heard.phaseLeftMs - 1).mark).toEqual(heard.mark);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('is the last step once the timeline is over', () => {
    for (const timeline of cases) {
      const heard = locate(timeline, durationMs(timeline) + 8000);
      expect(heard.over).toBe(true);
      expect(heard.leftMs).toBe(0);
      expect(heard.mark?.step).toBe(timeline.pieces.at(-1)?.mark?.step);
    }
  });

  it('falls back to the start of what was sent when the clock lies', () => {
    const lies = fc.oneof(
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e15),
      fc.integer({ max: -1 }),
      fc.integer({ min: 400_000 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...cases), lies, (timeline, at) => {
        expect(locate(timeline, at)).toEqual(locate(timeline, 0));
        expect(locate(timeline, at).leftMs).toBe(durationMs(timeline));
      }),
    );
  });

  it('has been heard to its end as long as Alexa may still listen, and no longer', () => {
    for (const timeline of cases) {
      expect(locate(timeline, durationMs(timeline) + 90_000).over).toBe(true);
      expect(locate(timeline, durationMs(timeline) + 90_001).over).toBe(false);
    }
  });

  it('has no mark before the first one, and none in a timeline of nothing', () => {
    const manner = { pace: 'normal', quiet: false } as const;
    expect(locate({ manner, pieces: [] }, 5).mark).toBeNull();
    const hello: Piece = { kind: 'say', text: 'Hello.', ms: 900, mark: null };
    const [timeline] = cases;
    expect(locate({ manner, pieces: [hello, ...(timeline?.pieces ?? [])] }, 899).mark).toBeNull();
    expect(locate({ manner, pieces: [hello, ...(timeline?.pieces ?? [])] }, 900).mark?.step).toBe(1);
  });
});
