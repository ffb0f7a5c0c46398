import { along, heading, middleJoint, type Point, towards, turned } from './geometry';
import type { ArmPose, LegPose, Pose } from './pose';

/** Lengths of a grown person's bones on the sheet; standing, they come to 284 of its 320. */
export const BONES = {
  thigh: 76,
  shin: 74,
  toe: 25,
  heel: 9,
  sole: 6,
  back: 78,
  neck: 30,
  head: 18,
  upperArm: 52,
  forearm: 52,
} as const;

/** Half the width of a person seen from the front. */
const FRONT = { hips: 14, shoulders: 24 } as const;

/** The joints of a leg on the sheet. */
export interface LegJoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
}

/** The joints of an arm on the sheet. */
export interface ArmJoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
}

/** Where every joint of a pose lies on the sheet. */
export interface Skeleton {
  readonly head: Point;
  /** The way the face looks. */
  readonly face: Point;
  readonly neck: Point;
  readonly pelvis: Point;
  readonly legs: readonly [working: LegJoints, other: LegJoints];
  readonly arms: readonly [near: ArmJoints, far: ArmJoints];
}

/** Finds every joint of a pose. */
export function skeletonOf(pose: Pose): Skeleton {
  const up = heading(pose.lean - 90);
  const across: Point = pose.view === 'front' ? [-up[1], up[0]] : [0, 0];
  const neck = along(pose.hip, up, BONES.back * (pose.back ?? 1));
  const gaze = heading(pose.lean + (pose.nod ?? 0) - 90);
  const side = (at: Point, half: number): Point => along(at, across, half);
  return {
    head: along(neck, gaze, BONES.neck),
    face: [-gaze[1], gaze[0]],
    neck,
    pelvis: pose.hip,
    legs: [
      legJoints(side(pose.hip, -FRONT.hips), pose.legs[0]),
      legJoints(side(pose.hip, FRONT.hips), pose.legs[1]),
    ],
    arms: [
      armJoints(side(neck, -FRONT.shoulders), pose.arms[0], 1),
      armJoints(side(neck, FRONT.shoulders), pose.arms[1], pose.view === 'front' ? -1 : 1),
    ],
  };
}

function legJoints(hip: Point, pose: LegPose): LegJoints {
  const solved = middleJoint(hip, pose.ankle, [BONES.thigh, BONES.shin], 1);
  const knee = pose.knee ?? solved.joint;
  const ankle = pose.knee ? pose.ankle : solved.end;
  const seen = pose.footSeen ?? 1;
  const toes = heading(pose.foot);
  const shin = towards(knee, ankle);
  const quarter = turned(toes);
  const sole: Point = quarter[0] * shin[0] + quarter[1] * shin[1] >= 0 ? quarter : [-quarter[0], -quarter[1]];
  const under = along(ankle, sole, BONES.sole * seen);
  return {
    hip,
    knee,
    ankle,
    heel: along(under, toes, -BONES.heel * seen),
    toe: along(under, toes, BONES.toe * seen),
  };
}

function armJoints(shoulder: Point, pose: ArmPose, bend: 1 | -1): ArmJoints {
  const solved = middleJoint(shoulder, pose.hand, [BONES.upperArm, BONES.forearm], bend === 1 ? -1 : 1);
  return { shoulder, elbow: pose.elbow ?? solved.joint, hand: pose.elbow ? pose.hand : solved.end };
}
