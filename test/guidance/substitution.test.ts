import { isPlan, plan } from '../../lambda/guidance/planner';
import type { PlanRequest } from '../../lambda/guidance/request';
import { allow } from '../../lambda/guidance/substitution';
import { COLUMNS, type Condition, POSITIONS } from '../../lambda/knowledge/conditions';
import { MOVE_IDS, type MoveId } from '../../lambda/knowledge/moves';
import { isStanding, isStretch, STRETCHES } from '../../lambda/knowledge/stretches';
import { STRETCH_IDS, type StretchId } from '../../lambda/knowledge/stretchIds';
import { BY_POSITION } from '../../lambda/knowledge/substitutions';
import { CONDITION_SETS, stepsOf } from './everything';
import { partMs } from './lengths';
import { request } from './requests';

// Table 3.3 for one condition at a time: what takes the place, for a person who may stand. `=` keeps, `-` skips.
// Columns: pregnancy, hip, knee, balance, osteoporosis, night, outdoors.
const TABLE: Readonly<Record<StretchId, readonly (MoveId | '=' | '-')[]>> = {
  calf_flex_bed: ['=', '=', '=', '=', '=', '=', '='],
  calf_towel_bed: ['=', 'calf_flex_bed', '=', '=', '=', '=', 'calf_wall'],
  calf_seated: ['=', '=', '=', '=', '=', '=', '='],
  calf_wall: ['=', 'calf_flex_bed', '=', 'calf_seated', '=', '=', '='],
  soleus_wall: ['calf_wall', 'calf_flex_bed', 'calf_seated', 'calf_seated', '=', 'calf_seated', '='],
  heel_drop: ['calf_wall', 'calf_flex_bed', 'calf_seated', 'calf_seated', 'calf_wall', 'calf_flex_bed', '='],
  foot_toe_pull: ['=', 'foot_press', '=', '=', '=', '=', '='],
  foot_press: ['=', '=', '=', '=', '=', '=', '='],
  hamstring_bed_towel: ['hamstring_seated', 'knee_straight', '=', '=', '=', '=', 'hamstring_stand'],
  hamstring_seated: ['=', 'knee_straight', '=', '=', '=', '=', '='],
  hamstring_stand: ['hamstring_seated', 'knee_straight', '=', 'hamstring_seated', '=', '=', '='],
  quad_stand: ['foot_back', 'foot_back', 'foot_back', 'quad_side_bed', 'quad_side_bed', 'quad_side_bed', '='],
  quad_side_bed: ['=', 'foot_back', 'foot_back', '=', '=', '=', 'quad_stand'],
  adductor_butterfly: ['=', 'leg_out_small', 'leg_out', '=', '=', '=', 'adductor_stand'],
  adductor_stand: [
    'adductor_butterfly',
    'leg_out_small',
    'leg_out',
    'adductor_butterfly',
    '=',
    'leg_out',
    '=',
  ],
  shin_seated: ['=', 'foot_hang', 'foot_hang', '=', '=', '=', '='],
  shin_toe_drag: ['foot_hang', 'foot_hang', 'foot_hang', 'shin_seated', 'shin_seated', 'shin_seated', '='],
  hip_flexor_stand: ['-', '-', '=', 'hip_straight', '=', 'hip_straight', '='],
  glute_figure4_seated: ['-', '-', '-', '=', '=', '=', '='],
  ankle_pumps: ['=', '=', '=', '=', '=', '=', '='],
  march_warm: ['=', 'ankle_pumps', '=', '=', '=', 'ankle_pumps', '='],
  heel_walk: ['=', '=', '=', 'ankle_pumps', '=', '=', '='],
};

const becomes = (move: MoveId, conditions: readonly Condition[], standing = true) =>
  allow(move, { conditions, standing })?.move ?? '-';

describe('substitution', () => {
  it.each(STRETCH_IDS)('%s is exchanged as the table says', (stretch) => {
    const row = COLUMNS.map((condition) => becomes(stretch, [condition]));
    expect(row).toEqual(TABLE[stretch].map((cell) => (cell === '=' ? stretch : cell)));
  });

  it('leaves a leg that was operated on lately nothing but rest', () => {
    expect(MOVE_IDS.filter((move) => becomes(move, ['recent_surgery']) !== '-')).toEqual(['rest_still']);
  });

  it('seats whoever may not stand', () => {
    for (const stretch of STRETCH_IDS) {
      const allowed = allow(stretch, { conditions: [], standing: false });
      expect(allowed && isStanding(allowed.move) && !allowed.notes.includes('seated')).not.toBe(true);
    }
  });

  it.each<[MoveId, Condition[], MoveId | '-']>([
    ['heel_drop', ['pregnancy', 'poor_balance'], 'calf_seated'],
    ['heel_drop', ['pregnancy', 'hip_replacement'], 'calf_flex_bed'],
    ['hamstring_stand', ['pregnancy', 'hip_replacement'], 'knee_straight'],
    ['adductor_stand', ['knee_replacement', 'hip_replacement'], 'leg_out_small'],
    ['hip_flexor_stand', ['poor_balance', 'pregnancy'], '-'],
    ['quad_side_bed', ['outdoors', 'poor_balance'], 'foot_back'],
    ['adductor_butterfly', ['outdoors', 'poor_balance'], 'leg_out'],
    ['calf_towel_bed', ['outdoors', 'hip_replacement'], 'calf_flex_bed'],
    ['hip_straight', ['pregnancy'], 'hip_straight_side'],
  ])('%s with %j takes the strictest cell: %s', (move, conditions, expected) => {
    expect(becomes(move, conditions)).toBe(expected);
    expect(becomes(move, conditions.toReversed())).toBe(expected);
  });

  it('ends for every stretch and every set of conditions, in something that is itself allowed', () => {
    for (const stretch of STRETCH_IDS) {
      for (const conditions of CONDITION_SETS) {
        for (const standing of [false, true]) {
          const allowed = allow(stretch, { conditions, standing });
          if (allowed) expect(allow(allowed.move, { conditions, standing })?.move).toBe(allowed.move);
        }
      }
    }
  });
});

describe('the position table', () => {
  const rows = Object.entries(BY_POSITION).flatMap(([muscle, places]) =>
    POSITIONS.map((position) => [muscle, position, places[position]] as const),
  );

  it.each(rows)('has for %s %s only what can be done so', (_, position, moves) => {
    for (const move of moves)
      expect(!isStretch(move) || STRETCHES[move].positions.includes(position)).toBe(true);
  });
});

describe('a routine for this person', () => {
  const moves = (about: Partial<PlanRequest>) => {
    const made = plan(request(about));
    return isPlan(made) ? stepsOf(made).map(({ move }) => move) : [];
  };

  it('keeps the seconds of every stretch that it exchanges', () => {
    const standing = plan(request({ routine: 'cooldown', steady: true }));
    for (const conditions of [
      ['pregnancy'],
      ['hip_replacement'],
      ['poor_balance'],
      ['osteoporosis'],
    ] as const) {
      const made = plan(request({ routine: 'cooldown', steady: true, conditions }));
      if (!isPlan(made) || !isPlan(standing)) throw new Error('no plan');
      expect(made.parts.map(partMs)).toEqual(standing.parts.map(partMs));
    }
  });

  it('rests for what table 3.3 skips', () => {
    expect(moves({ routine: 'cooldown', steady: true, conditions: ['knee_replacement'] })).toContain(
      'rest_still',
    );
    expect(moves({ routine: 'warmup', steady: true, conditions: ['knee_replacement'] })).toEqual([
      null,
      'march_warm',
      'march_warm',
      'march_warm',
      'rest_still',
      'march_warm',
      null,
    ]);
  });

  it('gives a new hip what the table leaves of each relief routine', () => {
    const conditions = ['hip_replacement'] as const;
    expect(new Set(moves({ routine: 'foot_now', conditions }))).toEqual(new Set(['foot_press']));
    expect(new Set(moves({ routine: 'hamstring_now', conditions }))).toEqual(new Set(['knee_straight']));
    expect(new Set(moves({ routine: 'thigh_now', conditions }))).toEqual(new Set(['foot_back']));
    expect(new Set(moves({ routine: 'shin_now', conditions }))).toEqual(new Set(['foot_hang']));
    expect(new Set(moves({ routine: 'inner_thigh_now', conditions }))).toEqual(new Set(['leg_out_small']));
  });

  it('does ankle pumps once where they stand for all the marching', () => {
    expect(moves({ routine: 'warmup', steady: true, conditions: ['hip_replacement'] })).toEqual([
      null,
      'ankle_pumps',
      null,
    ]);
  });

  it('leaves the standing stretch of the desk break out for whoever is not steady', () => {
    expect(moves({ routine: 'desk' })).not.toContain('hip_flexor_stand');
    expect(moves({ routine: 'desk', steady: true })).toContain('hip_flexor_stand');
  });

  it('follows the position that is asked for', () => {
    expect(moves({ muscle: 'calf', position: 'lying' })[0]).toBe('calf_flex_bed');
    expect(moves({ muscle: 'calf', position: 'sitting' })[0]).toBe('calf_seated');
    expect(moves({ muscle: 'calf', position: 'standing', steady: true })[0]).toBe('calf_wall');
    expect(moves({ muscle: 'hamstring', position: 'lying' })[0]).toBe('hamstring_bed_towel');
    expect(moves({ routine: 'hamstring_now', position: 'lying' })).toContain('hamstring_bed_towel');
    expect(moves({ routine: 'thigh_now', position: 'sitting' })).not.toContain('quad_side_bed');
  });

  it('lies down first at night and sits first by day', () => {
    expect(moves({ muscle: 'calf' })[0]).toBe('calf_seated');
    expect(moves({ muscle: 'calf', conditions: ['night'] })[0]).toBe('calf_flex_bed');
  });
});
