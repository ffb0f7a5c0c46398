import fc from 'fast-check';
import { dosesOf } from '../../lambda/guidance/dosage';
import { performPart } from '../../lambda/guidance/perform';
import type { Plan } from '../../lambda/guidance/plan';
import { isPlan, plan } from '../../lambda/guidance/planner';
import { HOLD_LENGTHS, PACES, type PlanRequest } from '../../lambda/guidance/request';
import { CONDITIONS, POSITIONS, SIDES } from '../../lambda/knowledge/conditions';
import { MUSCLES } from '../../lambda/knowledge/muscles';
import { HABIT_IDS, ROUTINE_IDS } from '../../lambda/knowledge/routineIds';
import { STRETCHES } from '../../lambda/knowledge/stretches';
import { STRETCH_IDS } from '../../lambda/knowledge/stretchIds';
import { guidanceWords } from '../../lambda/words/en/guidance/guidanceWords';
import { Breaches, everyPlan, someRequests, stepsOf } from './everything';
import { planMs } from './lengths';
import { request } from './requests';

const planned = (about: Partial<PlanRequest>): Plan => {
  const made = plan(request(about));
  if (!isPlan(made)) throw new Error(`no plan: ${made.none}`);
  return made;
};

const holdsOf = (made: Plan) => stepsOf(made).flatMap((step) => step.holds);

/** The steps with something to do. */
const workOf = (made: Plan) => stepsOf(made).filter((step) => step.holds.length > 0);

/** How often each stretch is held on a side. */
const repetitionsOf = (made: Plan) =>
  workOf(made).map((step) => Math.max(...step.holds.map((hold) => hold.repetition)));

const movementMs = (made: Plan) =>
  holdsOf(made).reduce((sum, hold) => (hold.manner === 'move' ? sum + hold.ms : sum), 0);

const anyRequest: fc.Arbitrary<PlanRequest> = fc.record({
  routine: fc.option(fc.constantFrom(...ROUTINE_IDS)),
  stretch: fc.option(fc.constantFrom(...STRETCH_IDS)),
  muscle: fc.option(fc.constantFrom(...MUSCLES)),
  position: fc.option(fc.constantFrom(...POSITIONS)),
  conditions: fc.array(fc.constantFrom(...CONDITIONS), { maxLength: 9 }),
  steady: fc.boolean(),
  side: fc.option(fc.constantFrom(...SIDES)),
  seconds: fc.option(fc.oneof(fc.integer({ min: 1, max: 900 }), fc.double())),
  holds: fc.constantFrom(...HOLD_LENGTHS),
  pace: fc.constantFrom(...PACES),
  seed: fc.oneof(fc.nat(), fc.double()),
});

describe('a plan for the time there is', () => {
  it('drops repetitions before stretches', () => {
    const whole = planned({ routine: 'bedtime' });
    expect(repetitionsOf(whole)).toEqual([3, 3]);
    const three = planned({ routine: 'bedtime', seconds: 180 });
    expect([three.fitted?.fits, repetitionsOf(three)]).toEqual([true, [2, 2]]);
    const one = planned({ routine: 'bedtime', seconds: 60 });
    expect([one.fitted?.fits, repetitionsOf(one)]).toEqual([true, [1]]);
    expect(holdsOf(one)).toHaveLength(2);
  });

  it('makes movement shorter before it drops it', () => {
    const whole = planned({ routine: 'warmup', steady: true });
    const made = planned({ routine: 'warmup', steady: true, seconds: 240 });
    expect(made.fitted?.fits).toBe(true);
    expect(workOf(made).map(({ move }) => move)).toEqual(workOf(whole).map(({ move }) => move));
    expect(movementMs(made)).toBeLessThan(movementMs(whole));
  });

  it('says when even the shortest form is too long, and keeps a hold on each side', () => {
    const made = planned({ routine: 'bedtime', seconds: 10 });
    expect(made.fitted?.fits).toBe(false);
    expect(holdsOf(made).map((hold) => hold.side)).toEqual(['left', 'right']);
  });

  it('announces no time that is no longer true', () => {
    for (const routine of ['warmup', 'desk'] as const) {
      const [first] = performPart(planned({ routine, steady: true, seconds: 90 }), 0, guidanceWords, {
        manner: { pace: 'normal', quiet: false },
      }).pieces;
      expect(first?.kind === 'say' && first.text).not.toMatch(/minutes/);
    }
  });

  it('never cuts relief, which lasts until it eases', () => {
    expect(planned({ routine: 'calf_now', seconds: 20 })).toMatchObject({ fitted: null });
  });

  it('keeps the pregnancy check, and the steady question before standing', () => {
    const questions = (seconds: number) =>
      planned({ routine: 'pregnancy_bedtime', steady: true, seconds }).parts.map((part) => part.question);
    expect(questions(30)[0]).toBe('pregnancyCheck');
    for (const seconds of [60, 150, 200, 250, 300]) {
      const made = planned({ routine: 'pregnancy_bedtime', steady: true, seconds });
      const stands = stepsOf(made).some((step) => step.move === 'calf_wall');
      expect(made.parts.some((part) => part.question === 'steady')).toBe(stands);
    }
  });

  it('is never longer than asked for unless it says so, and never without a whole hold', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...HABIT_IDS),
        fc.integer({ min: 1, max: 600 }),
        fc.boolean(),
        (routine, seconds, steady) => {
          const whole = planned({ routine, steady });
          const made = planned({ routine, steady, seconds });
          expect(planMs(made) <= seconds * 1000 || made.fitted?.fits === false).toBe(true);
          expect(made.fitted === null || made.fitted.seconds === Math.round(planMs(made) / 1000)).toBe(true);
          const lengths = new Set(
            holdsOf(whole)
              .filter((h) => h.manner === 'hold')
              .map((h) => h.ms),
          );
          expect(holdsOf(made).length).toBeGreaterThan(0);
          for (const hold of holdsOf(made)) expect(hold.manner === 'move' || lengths.has(hold.ms)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('dosage', () => {
  const dosed = (made: Plan): readonly string[] =>
    stepsOf(made).flatMap((step) => {
      if (!step.move || step.move === 'rest_still') return [];
      const relief = step.stretch ? STRETCHES[step.stretch].relief : null;
      const asRelief = made.request.routine?.endsWith('_now') ?? false;
      const repetitions = Math.max(...step.holds.map((hold) => hold.repetition));
      const wrong = step.holds.filter((hold) => {
        if (asRelief) return hold.ms !== 20_000 || (step.stretch !== null && relief === null);
        return !dosesOf(step.move ?? 'rest_still').some(
          ({ holdSeconds: [least, most], repetitions: [, times] }) =>
            hold.ms >= least * 1000 && hold.ms <= most * 1000 && repetitions <= times,
        );
      });
      return wrong.map((hold) => `${step.move} ${repetitions} times ${hold.ms} ms`);
    });

  it('stays within the ranges of the library, for everybody', () => {
    const breaches = new Breaches();
    for (const made of everyPlan()) for (const wrong of dosed(made)) breaches.add(wrong, made);
    for (const one of someRequests()) {
      const made = plan(one);
      if (isPlan(made)) for (const wrong of dosed(made)) breaches.add(wrong, made);
    }
    expect(breaches.list).toEqual([]);
  });

  it('makes holds longer and shorter, never past the range', () => {
    const held = (holds: PlanRequest['holds']) =>
      Math.max(...holdsOf(planned({ stretch: 'calf_wall', steady: true, holds })).map((hold) => hold.ms));
    expect([held('shorter'), held('normal'), held('longer')]).toEqual([10_000, 20_000, 30_000]);
  });

  it('leaves relief and movement at their length', () => {
    for (const holds of HOLD_LENGTHS) {
      expect(new Set(holdsOf(planned({ routine: 'calf_now', holds })).map((hold) => hold.ms))).toEqual(
        new Set([20_000]),
      );
    }
  });
});

describe('any request', () => {
  it('gets a plan or a reason, never an error, and the same one each time', () => {
    fc.assert(
      fc.property(anyRequest, (about) => {
        const made = plan(about);
        expect(plan(about)).toEqual(made);
        if (!isPlan(made)) return;
        for (const index of made.parts.keys()) {
          const manner = { pace: about.pace, quiet: about.steady };
          const timeline = performPart(made, index, guidanceWords, { manner });
          expect(timeline).toEqual(performPart(made, index, guidanceWords, { manner }));
          expect(timeline.pieces.every((piece) => Number.isFinite(piece.ms) && piece.ms > 0)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
