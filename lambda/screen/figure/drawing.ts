import type { FigureColours } from '../palette';
import { along, distance, type Point, towards, turned } from './geometry';
import type { Pose, Strip } from './pose';
import { propShapes } from './props';
import { at, circle, line, type Shape } from './shape';
import { type ArmJoints, BONES, type LegJoints, type Skeleton, skeletonOf } from './skeleton';

const WIDTH = {
  thigh: 27,
  shin: 21,
  foot: 13,
  back: 36,
  chest: 14,
  arm: 13,
  muscle: 10,
  towel: 6,
  arrow: 6,
} as const;

/** The shapes of a pose, from the back of the sheet to its front. */
export function drawPose(pose: Pose): readonly Shape[] {
  const joints = skeletonOf(pose);
  const [working, other] = joints.legs;
  const [near, far] = joints.arms;
  const front = pose.view === 'front';
  const trunk = [...torso(pose, joints), ...head(pose, joints)];
  const legs = [...leg(working, 'working'), ...strips(pose, working, joints)];
  return [
    ...pose.props.flatMap(propShapes),
    ...(front ? [] : [arm(far, 'other')]),
    ...leg(other, pose.both ? 'working' : 'other'),
    ...(pose.both ? strips(pose, other, joints) : []),
    ...(front ? [...legs, ...trunk] : [...trunk, ...legs]),
    ...(pose.towel ? [line(pose.towel, WIDTH.towel, 'towel')] : []),
    ...(front ? [arm(far, 'body')] : []),
    arm(near, 'body'),
    ...pose.arrows.flatMap(arrow),
  ];
}

function leg(joints: LegJoints, colour: keyof FigureColours): Shape[] {
  return [
    line([joints.hip, joints.knee], WIDTH.thigh, colour),
    line([joints.knee, joints.ankle], WIDTH.shin, colour),
    line([joints.heel, joints.toe], WIDTH.foot, colour),
  ];
}

function arm(joints: ArmJoints, colour: keyof FigureColours): Shape {
  return line([joints.shoulder, joints.elbow, joints.hand], WIDTH.arm, colour);
}

function torso(pose: Pose, joints: Skeleton): Shape[] {
  const spine = line([joints.pelvis, joints.neck], WIDTH.back, 'body');
  if (pose.view === 'side') return [spine];
  const [near, far] = joints.arms;
  const chest = [near.shoulder, far.shoulder, joints.legs[1].hip, joints.legs[0].hip, near.shoulder];
  return [{ ...line(chest, WIDTH.chest, 'body'), path: `${line(chest, WIDTH.chest, 'body').path}Z` }, spine];
}

function head(pose: Pose, joints: Skeleton): Shape[] {
  const skull: Shape = { path: circle(joints.head, BONES.head), colour: 'body' };
  if (pose.view === 'front') return [skull];
  const nose = along(joints.head, joints.face, BONES.head);
  return [line([joints.head, nose], 9, 'body'), skull];
}

/** Where each muscle lies: the bone it runs beside, from and to which part of it, and how far off to its front. */
const MUSCLE_BED: Readonly<
  Record<Strip, { bone: 'thigh' | 'shin' | 'foot' | 'hip'; from: number; to: number; off: number }>
> = {
  calf: { bone: 'shin', from: 0.12, to: 0.62, off: -7 },
  soleus: { bone: 'shin', from: 0.45, to: 0.85, off: -6 },
  shin: { bone: 'shin', from: 0.2, to: 0.8, off: 6 },
  arch: { bone: 'foot', from: 0.25, to: 0.8, off: 0 },
  hamstring: { bone: 'thigh', from: 0.3, to: 0.85, off: -8 },
  front_thigh: { bone: 'thigh', from: 0.25, to: 0.85, off: 8 },
  inner_thigh: { bone: 'thigh', from: 0.2, to: 0.8, off: 8 },
  hip_front: { bone: 'thigh', from: -0.12, to: 0.3, off: 11 },
  buttock: { bone: 'thigh', from: -0.05, to: 0.4, off: -10 },
};

function strips(pose: Pose, joints: LegJoints, body: Skeleton): Shape[] {
  return pose.lit.map((strip) => {
    const { bone, from, to, off } = MUSCLE_BED[strip];
    const [start, end] = {
      thigh: [joints.hip, joints.knee],
      shin: [joints.knee, joints.ankle],
      foot: [joints.heel, joints.toe],
      hip: [joints.hip, joints.knee],
    }[bone] as [Point, Point];
    const direction = towards(start, end);
    const facing = pose.view === 'front' && joints.hip[0] > body.pelvis[0] ? -1 : 1;
    const inward = pose.view === 'front' ? facing : 1;
    const beside = (part: number): Point =>
      along(along(start, direction, distance(start, end) * part), turned(direction), off * inward);
    return line([beside(from), beside(to)], WIDTH.muscle, 'muscle');
  });
}

function arrow([from, over, to]: Pose['arrows'][number]): Shape[] {
  const back = towards(to, over);
  const base = along(to, back, 13);
  const wing = turned(back);
  return [
    { path: `M${at(from)}Q${at(over)} ${at(base)}`, colour: 'arrow', width: WIDTH.arrow },
    {
      path: `M${at(along(to, back, -3))}L${at(along(base, wing, 10))} ${at(along(base, wing, -10))}Z`,
      colour: 'arrow',
    },
  ];
}
