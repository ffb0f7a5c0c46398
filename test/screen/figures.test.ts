import { STRETCH_IDS, type StretchId } from '../../lambda/knowledge/stretchIds';
import { drawPose } from '../../lambda/screen/figure/drawing';
import { FIGURES } from '../../lambda/screen/figure/figures';
import { along, distance, type Point, SHEET, towards } from '../../lambda/screen/figure/geometry';
import type { Pose } from '../../lambda/screen/figure/pose';
import { BONES, type LegJoints, skeletonOf } from '../../lambda/screen/figure/skeleton';

type Knee = 'straight' | 'soft' | 'bent';
type Ankle = 'up' | 'between' | 'relaxed';

/** What the steps of content 3.1 say of the working leg; `between` is a foot that they leave as it is. */
const SHOWN: Readonly<Record<StretchId, readonly [Knee, Ankle]>> = {
  calf_flex_bed: ['straight', 'up'],
  calf_towel_bed: ['straight', 'up'],
  calf_seated: ['straight', 'up'],
  calf_wall: ['straight', 'up'],
  soleus_wall: ['bent', 'up'],
  heel_drop: ['straight', 'up'],
  foot_toe_pull: ['bent', 'up'],
  foot_press: ['bent', 'up'],
  hamstring_bed_towel: ['straight', 'between'],
  hamstring_seated: ['straight', 'between'],
  hamstring_stand: ['straight', 'up'],
  quad_stand: ['bent', 'relaxed'],
  quad_side_bed: ['bent', 'relaxed'],
  adductor_butterfly: ['bent', 'between'],
  adductor_stand: ['straight', 'relaxed'],
  shin_seated: ['bent', 'relaxed'],
  shin_toe_drag: ['soft', 'relaxed'],
  hip_flexor_stand: ['soft', 'between'],
  glute_figure4_seated: ['bent', 'between'],
  ankle_pumps: ['soft', 'up'],
  march_warm: ['bent', 'between'],
  heel_walk: ['straight', 'up'],
};

const KNEE: Readonly<Record<Knee, readonly [from: number, to: number]>> = {
  straight: [165, 180],
  soft: [120, 165],
  bent: [0, 120],
};
const ANKLE: Readonly<Record<Ankle, readonly [from: number, to: number]>> = {
  up: [0, 89],
  between: [75, 115],
  relaxed: [110, 180],
};

const figures = Object.entries(FIGURES) as [string, Pose][];

/** The angle at `joint` between the lines to `a` and `b`, 0 to 180 degrees. */
function angleAt(joint: Point, a: Point, b: Point): number {
  const [ax, ay] = towards(joint, a);
  const [bx, by] = towards(joint, b);
  return Math.acos(Math.min(1, Math.max(-1, ax * bx + ay * by))) * (180 / Math.PI);
}

const kneeOf = ({ hip, knee, ankle }: LegJoints): number => angleAt(knee, hip, ankle);
const ankleOf = ({ knee, ankle, heel, toe }: LegJoints): number =>
  angleAt(ankle, knee, along(ankle, towards(heel, toe), 1));

describe('what a figure shows', () => {
  it.each(STRETCH_IDS)('%s shows the knee and the toes as its steps say', (stretch) => {
    const [knee, ankle] = SHOWN[stretch];
    const [working] = skeletonOf(FIGURES[stretch]).legs;
    expect(kneeOf(working)).toBeGreaterThanOrEqual(KNEE[knee][0]);
    expect(kneeOf(working)).toBeLessThanOrEqual(KNEE[knee][1]);
    expect(ankleOf(working)).toBeGreaterThanOrEqual(ANKLE[ankle][0]);
    expect(ankleOf(working)).toBeLessThanOrEqual(ANKLE[ankle][1]);
  });

  it('never shows a shin cramp the toes pulled up', () => {
    for (const move of ['shin_seated', 'shin_toe_drag', 'foot_hang'] as const) {
      expect(ankleOf(skeletonOf(FIGURES[move]).legs[0])).toBeGreaterThan(110);
    }
  });

  it('shows the opening moves against the pull of the cramp', () => {
    const knee = (move: keyof typeof FIGURES): number => kneeOf(skeletonOf(FIGURES[move]).legs[0]);
    expect(knee('knee_straight')).toBeGreaterThan(165);
    expect(knee('hip_straight')).toBeGreaterThan(165);
    expect(knee('knee_bent')).toBeLessThan(120);
    expect(knee('foot_back')).toBeLessThan(120);
  });
});

describe.each(figures)('the drawing of %s', (_, pose) => {
  const skeleton = skeletonOf(pose);

  it('has bones of a person: none longer than they are, and seen from the side none shorter', () => {
    for (const { hip, knee, ankle } of skeleton.legs) {
      const thigh = distance(hip, knee) / BONES.thigh;
      const shin = distance(knee, ankle) / BONES.shin;
      expect(Math.max(thigh, shin)).toBeLessThan(1.08);
      if (pose.view === 'side') expect(Math.min(thigh, shin)).toBeGreaterThan(0.98);
    }
  });

  it('reaches the places that the pose names', () => {
    for (const [index, leg] of skeleton.legs.entries()) {
      expect(distance(leg.ankle, pose.legs[index]?.ankle ?? [0, 0])).toBeLessThan(3);
    }
    for (const [index, arm] of skeleton.arms.entries()) {
      expect(distance(arm.hand, pose.arms[index]?.hand ?? [0, 0])).toBeLessThan(7);
    }
  });

  it('lies on its sheet', () => {
    const { head, legs, arms } = skeleton;
    const points = [head, ...legs.flatMap(Object.values), ...arms.flatMap(Object.values)];
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(8);
      expect(x).toBeLessThan(SHEET.width - 8);
      expect(y).toBeGreaterThan(8);
      expect(y).toBeLessThan(SHEET.height - 6);
    }
  });

  it('lights the working muscle and sets the working leg apart', () => {
    const colours = drawPose(pose).map(({ colour }) => colour);
    expect(colours).toContain('working');
    expect(colours.filter((colour) => colour === 'muscle')).toHaveLength(
      pose.lit.length * (pose.both ? 2 : 1),
    );
    if (!pose.both) expect(colours).toContain('other');
  });

  it('has paths short enough for a response of 24 KB', () => {
    expect(JSON.stringify(drawPose(pose)).length).toBeLessThan(2000);
  });
});
