import type { Point } from './geometry';

/** Muscles that can be lit, each a strip beside a bone of a working leg. */
export type Strip =
  | 'calf'
  | 'soleus'
  | 'shin'
  | 'arch'
  | 'hamstring'
  | 'front_thigh'
  | 'inner_thigh'
  | 'hip_front'
  | 'buttock';

export interface LegPose {
  readonly ankle: Point;
  /** Where the toes point, in degrees: 0 right, -90 up, 90 down. */
  readonly foot: number;
  /** How much of the foot's length is seen, 1 all; less where the toes point at the onlooker. */
  readonly footSeen?: number;
  /** Only where the thigh points at or away from the onlooker and so looks shorter; else it follows. */
  readonly knee?: Point;
}

export interface ArmPose {
  readonly hand: Point;
  /** Only where the elbow must not be where an elbow falls by itself. */
  readonly elbow?: Point;
}

/** Things around a person; each is drawn by its name in `props.ts`. */
export type Prop =
  | { readonly kind: 'chair'; readonly seat: Point; readonly from: 'side' | 'front' }
  | { readonly kind: 'bed'; readonly top: number; readonly from: 'side' | 'above'; readonly left?: number }
  | { readonly kind: 'pillow'; readonly at: Point; readonly size: Point }
  | { readonly kind: 'wall'; readonly x: number }
  | { readonly kind: 'step'; readonly x: number; readonly top: number }
  | { readonly kind: 'rail'; readonly x: number; readonly top: number }
  | { readonly kind: 'desk'; readonly x: number; readonly top: number }
  | { readonly kind: 'lamp'; readonly at: Point }
  | { readonly kind: 'floor' };

/**
 * One drawn moment of a stretch. Bones have one length each, so a pose says only where the ends are: the hip,
 * the lean, each ankle and each hand; knees and elbows follow, and bend the way people's do.
 *
 * From the side the person looks to the right, so the leg nearer to the onlooker is the right one; mirrored, the
 * left one. From the front the person's right leg is on the left of the sheet. The first leg is the one that works.
 */
export interface Pose {
  readonly view: 'side' | 'front';
  readonly hip: Point;
  /** Of the back, in degrees from upright; positive to the right, -90 lies with the head to the left. */
  readonly lean: number;
  /** Of the head against the back, in degrees; positive nods to the right. */
  readonly nod?: number;
  /** How much of the back is seen, 1 all; less where it leans towards the onlooker. */
  readonly back?: number;
  readonly legs: readonly [working: LegPose, other: LegPose];
  /** Both legs work alike. */
  readonly both?: true;
  readonly arms: readonly [near: ArmPose, far: ArmPose];
  readonly lit: readonly Strip[];
  readonly props: readonly Prop[];
  /** Towels and belts: a line through these points. */
  readonly towel?: readonly Point[];
  /** Which way to move: a curve through three points, with its head at the last. */
  readonly arrows: readonly (readonly [from: Point, over: Point, to: Point])[];
}
