import { cueText } from '../../lambda/guidance/holdCues';
import type { Plan, Step } from '../../lambda/guidance/plan';
import { isPlan, plan } from '../../lambda/guidance/planner';
import type { Direction } from '../../lambda/knowledge/moves';
import type { Muscle } from '../../lambda/knowledge/muscles';
import { RELIEF_IDS, type ReliefId } from '../../lambda/knowledge/routineIds';
import { RELIEF_TABLES } from '../../lambda/knowledge/routines';
import { directionOf, isStanding } from '../../lambda/knowledge/stretches';
import { guidanceWords } from '../../lambda/words/en/guidance/guidanceWords';
import { Breaches, everyPlan, stepsOf } from './everything';
import { partMs } from './lengths';
import { request } from './requests';

/** Content section 0, rule 3. Resting (`still`) goes no way at all and is always allowed. */
const DIRECTIONS: Readonly<Record<Muscle, readonly Direction[]>> = {
  calf: ['toesUp'],
  foot: ['toesUp'],
  toes: ['toesUp'],
  hamstring: ['kneeStraight'],
  thigh_front: ['kneeBend'],
  shin: ['footDown'],
  inner_thigh: ['legOut'],
  hip: ['hipStraight'],
  buttock: ['figureFour'],
  thigh: [],
  leg: ['move'],
};

/** The relief routine that a plan is; a single stretch may bear a relief routine's name for feedback only. */
const reliefOf = (made: Plan): ReliefId | null =>
  RELIEF_IDS.find((id) => id === made.request.routine) ?? null;
const has = (made: Plan, condition: Plan['request']['conditions'][number]) =>
  made.request.conditions.includes(condition);
const stands = (step: Step) => step.move !== null && isStanding(step.move) && !step.notes.includes('seated');
const said = (made: Plan) => stepsOf(made).map((step) => cueText(step, guidanceWords));

/** Every plan that can be made is held against every rule in one walk; each rule tells what broke it. */
const RULES: Readonly<Record<string, (made: Plan) => boolean>> = {
  'a stretch goes against the pull of its muscle': (made) => {
    const relief = reliefOf(made);
    const muscle = relief
      ? RELIEF_TABLES[relief].muscle
      : made.request.stretch === null && made.request.routine === null
        ? made.request.muscle
        : null;
    if (muscle === null) return true;
    return stepsOf(made).every(
      ({ move }) => move === null || [...DIRECTIONS[muscle], 'still'].includes(directionOf(move)),
    );
  },
  'nobody stands who did not say that they are steady, or ask for it by day': ({ request: asked, ...made }) =>
    asked.steady || asked.position === 'standing' || !stepsOf({ ...made, request: asked }).some(stands),
  'nobody stands at night unless steady and asking for it, or asked at the pregnancy checkpoint': (made) =>
    !has(made, 'night') ||
    !stepsOf(made).some(stands) ||
    (made.request.steady && (made.request.position === 'standing' || made.subject === 'pregnancy_bedtime')),
  'somebody unsteady never stands': (made) => !has(made, 'poor_balance') || !stepsOf(made).some(stands),
  'somebody who lies or sits is not made to stand': (made) =>
    made.request.position === null || made.request.position === 'standing' || !stepsOf(made).some(stands),
  'relief standing takes saying so': (made) =>
    !reliefOf(made) || made.request.steady || !stepsOf(made).some(stands),
  'the heel drop is for a steady person who asks for it by name': (made) =>
    !stepsOf(made).some(({ move }) => move === 'heel_drop') ||
    (made.request.stretch === 'heel_drop' &&
      made.request.conditions.every((condition) => ['outdoors', 'cannot_reach'].includes(condition))),
  'pregnancy is never flat on the back, on one leg, or bent over': (made) =>
    !has(made, 'pregnancy') ||
    !stepsOf(made).some(({ move }) =>
      [
        'hamstring_bed_towel',
        'hip_straight',
        'quad_stand',
        'heel_drop',
        'soleus_wall',
        'hamstring_stand',
      ].includes(move ?? ''),
    ),
  'pregnancy lies on the side': (made) =>
    !has(made, 'pregnancy') ||
    said(made).every((text) => !/\b(lie|lying)\b/i.test(text) || /on your (\w+ )?side/i.test(text)),
  'pregnancy gets no rub': (made) =>
    !has(made, 'pregnancy') || !said(made).some((text) => /\brub\b/i.test(text)),
  'the pregnancy routine never leans forward': (made) =>
    !has(made, 'pregnancy') ||
    made.subject !== 'pregnancy_bedtime' ||
    !said(made).some((t) => /tip forward/i.test(t)),
  'pregnancy has its own bedtime': (made) => !(has(made, 'pregnancy') && made.subject === 'bedtime'),
  'a new hip does not cross, lean, or reach': (made) =>
    !has(made, 'hip_replacement') ||
    (!stepsOf(made).some(({ move }) =>
      [
        'calf_towel_bed',
        'calf_wall',
        'foot_toe_pull',
        'hamstring_seated',
        'hamstring_bed_towel',
        'quad_stand',
        'quad_side_bed',
        'adductor_butterfly',
        'shin_seated',
        'glute_figure4_seated',
        'leg_out',
        'march_warm',
      ].includes(move ?? ''),
    ) &&
      !said(made).some((text) =>
        /tip forward|lean forward|rub the (calf|arch)|on your other knee/i.test(text),
      )),
  'a painful knee is not bent hard or crossed': (made) =>
    !has(made, 'knee_replacement') ||
    !stepsOf(made).some(({ move }) =>
      [
        'soleus_wall',
        'quad_stand',
        'quad_side_bed',
        'adductor_stand',
        'shin_seated',
        'glute_figure4_seated',
      ].includes(move ?? ''),
    ),
  'thin bones do not lean deep': (made) =>
    !has(made, 'osteoporosis') || !said(made).some((text) => /lean forward a little/i.test(text)),
  'the stop rule comes before the first rub': (made) => {
    if (!reliefOf(made)) return true;
    const words = said(made).join(' ');
    const stop = words.search(/swollen, hot, cold or numb/);
    const rub = words.search(/\brub\b/i);
    return stop >= 0 && (rub < 0 || stop < rub);
  },
  'toes are never pointed, and nobody walks on tiptoe': (made) =>
    !said(made).some((text) => /point your toes|tiptoe|(?<!from )pointing down/i.test(text)),
  'a relief part is over in 60 to 80 s': (made) => {
    const [first] = made.parts;
    return (
      !reliefOf(made) ||
      made.request.pace !== 'normal' ||
      !first ||
      (partMs(first) >= 60_000 && partMs(first) <= 80_000)
    );
  },
  'a plan ends in a question': (made) => made.parts.length > 0 && made.parts.at(-1) !== undefined,
  'somebody does something in every plan': (made) => stepsOf(made).some((step) => step.holds.length > 0),
  'a plan that asks "steady?" has something to ask it for': (made) =>
    !made.parts.some((part) => part.question === 'steady') || !has(made, 'poor_balance'),
};

describe('the safety rules, over every plan that can be made', () => {
  const broken = new Map(Object.keys(RULES).map((rule) => [rule, new Breaches()]));
  let plans = 0;
  beforeAll(() => {
    for (const made of everyPlan()) {
      plans += 1;
      for (const [rule, holds] of Object.entries(RULES)) {
        if (!holds(made)) broken.get(rule)?.add(String(made.subject), made);
      }
    }
  }, 60_000);

  it('walks tens of thousands of plans', () => expect(plans).toBeGreaterThan(30_000));

  it.each(Object.keys(RULES))('%s', (rule) => {
    expect(broken.get(rule)?.list).toEqual([]);
  });
});

describe('what is not answered with a stretch', () => {
  it.each(['thigh', 'leg'] as const)('"%s" alone says no direction for relief', (muscle) => {
    expect(RELIEF_IDS.filter((id) => RELIEF_TABLES[id].muscle === muscle)).toEqual([]);
  });

  it('asks about a thigh, and knows nothing to do for nothing', () => {
    expect(plan(request({ muscle: 'thigh' }))).toEqual({ none: 'unknown' });
    expect(plan(request())).toEqual({ none: 'unknown' });
  });

  it('says so when table 3.3 leaves nothing', () => {
    expect(plan(request({ muscle: 'buttock', conditions: ['hip_replacement'] }))).toEqual({
      none: 'nothingSafe',
    });
    expect(plan(request({ stretch: 'hip_flexor_stand', conditions: ['pregnancy'] }))).toEqual({
      none: 'nothingSafe',
    });
  });

  it('still helps a cramp there, by resting', () => {
    const made = plan(request({ routine: 'buttock_now', conditions: ['knee_replacement'] }));
    expect(isPlan(made) && stepsOf(made).map(({ move }) => move)).toEqual([
      'rest_still',
      'rest_still',
      'rest_still',
    ]);
  });
});
