import fc from 'fast-check';
import { readSlots, type Slots } from '../../lambda/alexa/slots';
import { CONDITIONS, POSITIONS, SIDES } from '../../lambda/knowledge/conditions';
import { MUSCLES } from '../../lambda/knowledge/muscles';
import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import { STRETCH_IDS } from '../../lambda/knowledge/stretchIds';
import { envelopeOf, intentRequest, plain, resolved, unresolved } from './envelopes';
import { speechOf, testSkill } from './testSkill';

const read = (slots: object | undefined) => readSlots(slots as Slots);
const NOTHING = read(undefined);

describe('slots of ours', () => {
  it('give null for all that was not said', () => {
    expect(NOTHING).toEqual({
      muscle: null,
      side: null,
      position: null,
      conditions: [],
      routine: null,
      stretch: null,
      step: null,
      seconds: null,
      worse: null,
      again: null,
    });
  });

  it('give every id that there is', () => {
    for (const id of MUSCLES) expect(read({ muscle: resolved([id]) }).muscle).toBe(id);
    for (const id of SIDES) expect(read({ side: resolved([id]) }).side).toBe(id);
    for (const id of POSITIONS) expect(read({ position: resolved([id]) }).position).toBe(id);
    for (const id of HABIT_IDS) expect(read({ routine: resolved([id]) }).routine).toBe(id);
    for (const id of STRETCH_IDS) expect(read({ stretch: resolved([id]) }).stretch).toBe(id);
    for (const id of CONDITIONS) expect(read({ condition: resolved([id]) }).conditions).toEqual([id]);
  });

  it('take a desk for a seat, and the outdoors for a place to stand in', () => {
    expect(read({ position: resolved(['desk']) })).toMatchObject({ position: 'sitting', conditions: [] });
    expect(read({ position: resolved(['outdoors']), condition: resolved(['pregnancy']) })).toMatchObject({
      position: 'standing',
      conditions: ['pregnancy', 'outdoors'],
    });
  });

  it.each<[string, unknown]>([
    ['words of nobody', unresolved('elbow')],
    ['no match, with a list', { value: 'x', resolutions: { resolutionsPerAuthority: [{ values: [] }] } }],
    ['no authority', { value: 'calf', resolutions: { resolutionsPerAuthority: [] } }],
    ['no resolutions', plain('calf')],
    ['a word for two', resolved(['calf', 'foot'])],
    ['two authorities at odds', resolved(['calf'], ['foot'])],
    ['an id of another type', resolved(['left'])],
    ['an id that objects inherit', resolved(['constructor'])],
    ['an id with blanks', resolved([' calf '])],
    ['an empty slot', { name: 'muscle' }],
    ['a slot that is null', null],
  ])('give null for %s', (_, muscle) => {
    expect(read({ muscle })).toEqual(NOTHING);
    expect(read({ position: muscle, side: muscle === null ? null : unresolved() })).toEqual(NOTHING);
  });

  it('take two authorities that agree for one, and one that knows for both', () => {
    expect(read({ muscle: resolved(['calf'], ['calf']) }).muscle).toBe('calf');
    expect(read({ muscle: resolved([], ['calf']) }).muscle).toBe('calf');
  });

  it('tell a routine that is none of ours from one that was not named', () => {
    expect(read({ routine: unresolved('yoga') }).routine).toBe('unknown');
    expect(read({ routine: unresolved(' ') }).routine).toBeNull();
    expect(read({ routine: { name: 'routine' } }).routine).toBeNull();
  });
});

describe('numbers', () => {
  it.each<[string, number | null]>([
    ['5', 5],
    ['0', 0],
    [' 3 ', 3],
    ['999999', 999_999],
    ['1000000', null],
    ['?', null],
    ['', null],
    [' ', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['five', null],
    ['٣', null],
  ])('"%s" are step %s', (value, step) => {
    expect(read({ step: plain(value) }).step).toBe(step);
  });
});

describe('times', () => {
  it.each<[string, number | null]>([
    ['PT10M', 600],
    ['PT45S', 45],
    ['PT1M30S', 90],
    ['PT1H', 3_600],
    ['PT5H10M', 3_600],
    ['PT0.5S', 1],
    ['PT90S', 90],
    ['PT', null],
    ['PT0S', null],
    ['P', null],
    ['P3D', null],
    ['P8W', null],
    ['P2YT3H10M', null],
    ['pt5m', null],
    ['PT5', null],
    ['PT-5M', null],
    ['PT99999999999999999999H', 3_600],
    [`PT${'9'.repeat(400)}M`, 3_600],
    ['?', null],
  ])('of %s are %s seconds', (value, seconds) => {
    expect(read({ duration: plain(value) }).seconds).toBe(seconds);
  });

  it.each<[string, number | null]>([
    ['1', 60],
    ['0', null],
    ['500', 3_600],
    ['?', null],
  ])('of %s minutes are %s seconds', (value, seconds) => {
    expect(read({ minutes: plain(value) }).seconds).toBe(seconds);
  });

  it('are the minutes where both were heard', () => {
    expect(read({ minutes: plain('2'), duration: plain('PT9M') }).seconds).toBe(120);
    expect(read({ minutes: plain('?'), duration: plain('PT9M') }).seconds).toBe(540);
  });
});

describe('whatever is in a slot', () => {
  it('comes out as a known id, a number in range or null', () =>
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.oneof(
            fc.constantFrom('muscle', 'side', 'step', 'minutes', '__proto__', 'toString'),
            fc.string(),
          ),
          fc.oneof(
            fc.jsonValue(),
            fc.string().map(plain),
            fc.string().map(unresolved),
            fc.string().map((id) => resolved([id])),
          ),
        ),
        (slots) => {
          const { step, seconds, conditions, routine, worse, again, ...ids } = read(slots);
          const known: readonly unknown[] = [null, ...MUSCLES, ...SIDES, ...POSITIONS, ...STRETCH_IDS];
          for (const id of Object.values(ids)) expect(known).toContain(id);
          expect([null, 'unknown', ...HABIT_IDS]).toContain(routine);
          for (const said of [worse, again]) expect([null, true]).toContain(said);
          for (const condition of conditions) expect(CONDITIONS).toContain(condition);
          for (const number of [step ?? 0, seconds ?? 0]) {
            expect(number).toBeGreaterThanOrEqual(0);
            expect(number).toBeLessThan(1_000_000);
          }
        },
      ),
    ));

  const nasty = '& < > \' " </speak><audio src="x"/> &amp; ]]>';
  it.each([
    ['muscle', 'CrampNowIntent'],
    ['routine', 'StartRoutineIntent'],
    ['stretch', 'StartStretchIntent'],
    ['step', 'StartRoutineIntent'],
  ])('as markup in %s is never said, shown or kept', async (slot, intent) => {
    const skill = testSkill();
    const answer = await skill.invoke(
      envelopeOf(intentRequest(intent, { [slot]: { ...resolved([nasty]), value: nasty } }), { screen: true }),
    );
    expect(speechOf(answer)).toMatch(/\?$/);
    expect(JSON.stringify([answer, skill.lines])).not.toMatch(/<audio|]]>/);
  });
});
