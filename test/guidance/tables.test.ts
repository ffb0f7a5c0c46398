import { performPart } from '../../lambda/guidance/perform';
import { findStep, isPlan, plan } from '../../lambda/guidance/planner';
import type { PlanRequest } from '../../lambda/guidance/request';
import { guidanceWords } from '../../lambda/words/en/guidance/guidanceWords';
import { partMs, planMs } from './lengths';
import { request } from './requests';

const planned = (about: Partial<PlanRequest>) => {
  const made = plan(request(about));
  if (!isPlan(made)) throw new Error(`no plan: ${made.none}`);
  return made;
};

const upright = { position: 'standing', steady: true } as const;

// Totals, seconds before each question, and questions of content 3.2.
const TABLES: readonly [string, Partial<PlanRequest>, number, number[], string[]][] = [
  ['calf_now', { routine: 'calf_now' }, 163, [65, 68], ['eased', 'easedNow']],
  ['foot_now', { routine: 'foot_now' }, 163, [67, 66], ['eased', 'easedNow']],
  ['hamstring_now', { routine: 'hamstring_now' }, 161, [65, 67], ['eased', 'easedNow']],
  ['thigh_now', { routine: 'thigh_now' }, 167, [71, 67], ['eased', 'easedNow']],
  ['shin_now', { routine: 'shin_now' }, 159, [71, 58], ['eased', 'easedNow']],
  ['inner_thigh_now', { routine: 'inner_thigh_now' }, 161, [65, 67], ['eased', 'easedNow']],
  ['bedtime sitting', { routine: 'bedtime' }, 213, [213], ['helped']],
  ['bedtime lying', { routine: 'bedtime', position: 'lying' }, 213, [213], ['helped']],
  ['bedtime standing', { routine: 'bedtime', ...upright }, 264, [130, 122], ['ready', 'helped']],
  ['warmup', { routine: 'warmup', ...upright }, 392, [199, 182], ['feelingWell', 'helped']],
  ['cooldown', { routine: 'cooldown', ...upright }, 380, [183, 185], ['ready', 'helped']],
  ['desk', { routine: 'desk', steady: true }, 214, [214], ['helped']],
  ['desk, unsteady', { routine: 'desk' }, 158, [158], ['helped']],
  ['desk in pregnancy', { routine: 'desk', steady: true, conditions: ['pregnancy'] }, 158, [158], ['helped']],
  [
    'pregnancy_bedtime',
    { routine: 'pregnancy_bedtime', steady: true },
    322,
    [0, 136, 156],
    ['pregnancyCheck', 'steady', 'helped'],
  ],
  [
    'pregnancy_bedtime, not steady',
    { routine: 'pregnancy_bedtime' },
    221,
    [0, 136, 55],
    ['pregnancyCheck', 'steady', 'helped'],
  ],
];

describe('the routine tables', () => {
  it.each(TABLES)('%s takes the seconds of its table', (_, about, total, parts, questions) => {
    const made = planned(about);
    expect(planMs(made)).toBe(total * 1000);
    expect(made.parts.map(partMs)).toEqual(parts.map((seconds) => seconds * 1000));
    expect(made.parts.map((part) => part.question)).toEqual(questions);
  });

  it('has relief eased at the first question in the seconds of the summary', () => {
    const eased = {
      calf_now: 84,
      foot_now: 86,
      hamstring_now: 83,
      thigh_now: 89,
      shin_now: 90,
      inner_thigh_now: 83,
    };
    for (const [routine, seconds] of Object.entries(eased)) {
      const made = planned({ routine: routine as keyof typeof eased });
      const [first] = made.parts;
      const ms = (first ? partMs(first) + first.askMs : 0) + (made.close?.ms ?? 0);
      expect([routine, ms]).toEqual([routine, seconds * 1000]);
    }
  });

  it.each(['buttock_now', 'hip_now'] as const)(
    '%s runs on the seconds of hamstring_now to its question',
    (routine) => {
      const [first] = planned({ routine }).parts;
      const [borrowed] = planned({ routine: 'hamstring_now' }).parts;
      expect(first && partMs(first)).toBe(borrowed && partMs(borrowed));
    },
  );

  it('announces a seated warm-up to somebody unsteady, whatever else they say', () => {
    const made = planned({ routine: 'warmup', steady: true, conditions: ['poor_balance'] });
    expect(made.parts[0]?.steps[0]?.cue).toBe('warmupSetUpSeated');
  });

  it('numbers steps through the whole plan, so that "step three" means one thing', () => {
    const made = planned({ routine: 'cooldown', ...upright });
    expect(made.parts.flatMap((part) => part.steps.map((step) => step.number))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8,
    ]);
    expect(findStep(made, 5)).toMatchObject({ partIndex: 1, step: { number: 5, move: 'quad_stand' } });
    expect([findStep(made, 0), findStep(made, 9)]).toEqual([null, null]);
  });

  it('takes turns with the named leg first in a habit, and keeps to one leg in a single stretch', () => {
    const sides = (about: Partial<PlanRequest>) =>
      planned(about).parts.flatMap((part) =>
        part.steps.flatMap((step) => step.holds.map((hold) => hold.side)),
      );
    expect(sides({ routine: 'bedtime' }).slice(0, 4)).toEqual(['left', 'right', 'left', 'right']);
    expect(sides({ routine: 'bedtime', side: 'right' }).slice(0, 2)).toEqual(['right', 'left']);
    expect(new Set(sides({ stretch: 'calf_seated', side: 'right' }))).toEqual(new Set(['right']));
    expect(new Set(sides({ routine: 'calf_now', side: 'both' }))).toEqual(new Set(['both']));
  });
});

const FIRST_SENTENCES: readonly [Partial<PlanRequest>, string][] = [
  [{ routine: 'calf_now' }, 'Straighten that leg and pull your toes up toward your nose.'],
  [{ routine: 'foot_now' }, 'Sit up and gently pull your toes back toward your shin.'],
  [{ routine: 'hamstring_now' }, 'Straighten that knee slowly, as far as it comfortably goes.'],
  [{ routine: 'thigh_now' }, 'Bend that knee slowly and bring your heel toward your bottom.'],
  [{ routine: 'shin_now' }, 'Relax that foot and let it drop, away from your shin.'],
  [{ routine: 'inner_thigh_now' }, 'Slide that leg gently out to the side, away from the other.'],
  [{ routine: 'buttock_now' }, 'Sit and rest that ankle on your other knee, back straight.'],
  [
    { routine: 'buttock_now', conditions: ['hip_replacement'] },
    'Sit or lie where it hurts least, and breathe out slowly.',
  ],
  [{ routine: 'hip_now' }, 'Lie back and let that leg straighten slowly, all the way down.'],
  [
    { routine: 'hip_now', conditions: ['pregnancy'] },
    'Lie on your other side and let that leg straighten slowly.',
  ],
  [
    { routine: 'foot_now', conditions: ['hip_replacement'] },
    'Sit and press that whole foot flat on the floor, toes spread.',
  ],
  [{ routine: 'calf_now', ...upright }, 'Hold something firm, step that leg back, and press its heel down.'],
  [{ routine: 'foot_now', ...upright }, 'Hold something firm and press that whole foot flat on the ground.'],
  [
    { routine: 'hamstring_now', ...upright },
    'Hold something firm, heel forward, and straighten that knee slowly.',
  ],
  [{ routine: 'thigh_now', ...upright }, 'Hold something firm, bend that knee, and take hold of your ankle.'],
  [{ routine: 'shin_now', ...upright }, 'Sit down and let that foot hang loose.'],
  [
    { routine: 'inner_thigh_now', ...upright },
    'Hold something firm, feet wide, and lean away from the sore leg.',
  ],
];

describe('relief begins with the move', () => {
  it.each(FIRST_SENTENCES)('%j: %s', (about, sentence) => {
    const [piece] = performPart(planned(about), 0, guidanceWords, {
      manner: { pace: 'normal', quiet: false },
    }).pieces;
    const text = piece?.kind === 'say' ? piece.text : '';
    expect(text.startsWith(sentence)).toBe(true);
    expect(sentence.split(' ').length).toBeLessThanOrEqual(12);
  });
});
