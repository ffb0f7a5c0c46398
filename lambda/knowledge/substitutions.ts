import type { Column, Condition, Position } from './conditions';
import type { MoveId, Note, OpeningMoveId } from './moves';
import type { Muscle } from './muscles';
import type { StretchId } from './stretchIds';

/** One cell of the person-and-place table: what a stretch becomes for that person. */
export type Cell =
  | { readonly kind: 'keep'; readonly notes: readonly Note[] }
  /** Stays for somebody steady with a light on; else the other one. */
  | { readonly kind: 'ifSteady'; readonly otherwise: StretchId }
  | { readonly kind: 'use'; readonly move: MoveId }
  | { readonly kind: 'skip' };

const keep = (...notes: Note[]): Cell => ({ kind: 'keep', notes });
const ifSteady = (otherwise: StretchId): Cell => ({ kind: 'ifSteady', otherwise });
const use = (move: MoveId): Cell => ({ kind: 'use', move });
const skip: Cell = { kind: 'skip' };

/** The columns in the table's order, so that a row reads as it stands in content 3.3. */
const row = (
  pregnancy: Cell,
  hip_replacement: Cell,
  knee_replacement: Cell,
  poor_balance: Cell,
  osteoporosis: Cell,
  night: Cell,
  outdoors: Cell,
): Readonly<Record<Column, Cell>> => ({
  pregnancy,
  hip_replacement,
  knee_replacement,
  poor_balance,
  osteoporosis,
  night,
  outdoors,
});

const flex = use('calf_flex_bed');
const seatedCalf = use('calf_seated');
const wall = use('calf_wall');
const seatedHamstring = use('hamstring_seated');
const kneeStraight = use('knee_straight');
const footBack = use('foot_back');
const sideQuad = use('quad_side_bed');
const legOut = use('leg_out');
const legOutSmall = use('leg_out_small');
const hang = use('foot_hang');
const pumps = use('ankle_pumps');
const bench = keep('onBench');
const hold = keep('firmHold');

/**
 * Content 3.3, "by person and place". Where the table says "x, else y" for something the skill cannot see
 * (comfort, a bench), x stays and its note tells the person; every cell that forbids is taken as it stands.
 */
export const SUBSTITUTIONS: Readonly<Record<StretchId, Readonly<Record<Column, Cell>>>> = {
  calf_flex_bed: row(keep('onYourSide'), keep('noReach'), keep(), keep(), keep('noReach'), keep(), bench),
  calf_towel_bed: row(keep('backSupported'), flex, keep(), keep(), keep('sittingTall'), keep(), wall),
  calf_seated: row(
    keep('noLean'),
    keep('noLean'),
    keep(),
    keep('fixedChair'),
    keep('sittingTall'),
    keep(),
    bench,
  ),
  calf_wall: row(keep('bothHands'), flex, keep(), seatedCalf, hold, ifSteady('calf_seated'), keep()),
  soleus_wall: row(wall, flex, seatedCalf, seatedCalf, hold, seatedCalf, keep()),
  heel_drop: row(wall, flex, seatedCalf, seatedCalf, wall, flex, keep('stepWithRail')),
  foot_toe_pull: row(
    keep('withSheet'),
    use('foot_press'),
    keep('withSheet'),
    keep(),
    keep('withSheet'),
    keep(),
    bench,
  ),
  foot_press: row(
    keep('seated'),
    keep('seated'),
    keep('seated'),
    keep('seated'),
    keep('seated'),
    keep('seated'),
    hold,
  ),
  hamstring_bed_towel: row(
    seatedHamstring,
    kneeStraight,
    keep('kneeSoft'),
    keep(),
    keep(),
    keep(),
    use('hamstring_stand'),
  ),
  hamstring_seated: row(
    keep('smallLean'),
    kneeStraight,
    keep('kneeSoft'),
    keep(),
    keep('sittingTall'),
    keep(),
    bench,
  ),
  hamstring_stand: row(
    seatedHamstring,
    kneeStraight,
    keep('kneeSoft'),
    seatedHamstring,
    hold,
    ifSteady('hamstring_seated'),
    keep(),
  ),
  quad_stand: row(footBack, footBack, footBack, sideQuad, sideQuad, sideQuad, hold),
  quad_side_bed: row(keep(), footBack, footBack, keep(), keep(), keep(), use('quad_stand')),
  adductor_butterfly: row(
    keep('backSupported'),
    legOutSmall,
    legOut,
    keep('onTheBed'),
    keep('backSupported'),
    keep(),
    use('adductor_stand'),
  ),
  adductor_stand: row(
    use('adductor_butterfly'),
    legOutSmall,
    legOut,
    use('adductor_butterfly'),
    hold,
    legOut,
    hold,
  ),
  shin_seated: row(keep(), hang, hang, keep(), keep('sittingTall'), keep(), bench),
  shin_toe_drag: row(hang, hang, hang, use('shin_seated'), use('shin_seated'), use('shin_seated'), hold),
  hip_flexor_stand: row(skip, skip, keep(), use('hip_straight'), hold, use('hip_straight'), hold),
  glute_figure4_seated: row(skip, skip, skip, keep(), keep('noLean'), keep(), bench),
  ankle_pumps: row(keep(), keep(), keep(), keep(), keep(), keep(), bench),
  march_warm: row(hold, pumps, keep(), keep('seated'), hold, pumps, keep()),
  heel_walk: row(
    keep('lightOn'),
    keep('walkingAid'),
    keep('walkingAid'),
    pumps,
    keep('lightOn'),
    ifSteady('ankle_pumps'),
    keep(),
  ),
};

/** Opening moves that pregnancy or a new hip changes in turn (content 3.2, "places with no routine", 3.3). */
export const OPENING_SUBSTITUTIONS: Partial<
  Readonly<Record<OpeningMoveId, Partial<Readonly<Record<Condition, OpeningMoveId>>>>>
> = {
  hip_straight: { pregnancy: 'hip_straight_side' },
  knee_bent: { hip_replacement: 'foot_back', knee_replacement: 'foot_back', outdoors: 'foot_back' },
  leg_out: { hip_replacement: 'leg_out_small' },
};

/** Opening moves done sitting or lying: in pregnancy lying means on the side (content section 0, rule 9). */
export const LYING_OPENINGS: readonly OpeningMoveId[] = [
  'knee_straight',
  'leg_out',
  'leg_out_small',
  'foot_hang',
  'rest_still',
];

/** Two moves that table 3.3 sends to each other end in the opening move (a bench instead of a bed). */
export const LAST_RESORT: Partial<Readonly<Record<Muscle, OpeningMoveId>>> = {
  hamstring: 'knee_straight',
  thigh_front: 'foot_back',
  inner_thigh: 'leg_out',
  shin: 'foot_hang',
  hip: 'hip_straight',
};

/** Content 3.3, "by position": what each place has, best first. Muscles that must be asked about have none. */
export const BY_POSITION: Partial<Readonly<Record<Muscle, Readonly<Record<Position, readonly MoveId[]>>>>> = {
  calf: {
    lying: ['calf_flex_bed', 'calf_towel_bed'],
    // `calf_flex_bed` works sitting too; the library's own seated stretch is the one to ask for on a chair.
    sitting: ['calf_seated', 'calf_flex_bed', 'foot_press'],
    standing: ['calf_wall', 'soleus_wall'],
  },
  foot: { lying: ['foot_toe_pull'], sitting: ['foot_toe_pull', 'foot_press'], standing: ['foot_press'] },
  toes: { lying: ['foot_toe_pull'], sitting: ['foot_toe_pull', 'foot_press'], standing: ['foot_press'] },
  shin: { lying: ['foot_hang'], sitting: ['shin_seated', 'foot_hang'], standing: ['shin_toe_drag'] },
  hamstring: {
    lying: ['hamstring_bed_towel', 'knee_straight'],
    sitting: ['hamstring_seated'],
    standing: ['hamstring_stand'],
  },
  thigh_front: { lying: ['quad_side_bed'], sitting: ['foot_back'], standing: ['quad_stand'] },
  inner_thigh: { lying: ['leg_out'], sitting: ['adductor_butterfly'], standing: ['adductor_stand'] },
  hip: { lying: ['hip_straight'], sitting: [], standing: ['hip_flexor_stand'] },
  buttock: { lying: [], sitting: ['glute_figure4_seated'], standing: [] },
  leg: { lying: ['ankle_pumps'], sitting: ['ankle_pumps'], standing: ['march_warm', 'heel_walk'] },
};
