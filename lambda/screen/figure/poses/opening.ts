import type { OpeningMoveId } from '../../../knowledge/moves';
import type { Pose, Prop } from '../pose';
import { LYING } from './lying';

const BED: Prop = { kind: 'bed', top: 262, from: 'side' };
const BED_ABOVE: Prop = { kind: 'bed', top: 4, from: 'above' };
const PILLOW: Prop = { kind: 'pillow', at: [48, 242], size: [62, 20] };

const LYING_STRAIGHT: Pose = {
  view: 'side',
  hip: [188, 246],
  lean: -84,
  nod: 12,
  legs: [
    { ankle: [338, 250], foot: -70 },
    { ankle: [292, 249], foot: 0 },
  ],
  arms: [{ hand: [196, 226] }, { hand: [200, 230] }],
  lit: ['hip_front'],
  props: [BED, PILLOW],
  arrows: [],
};

/** Seen from above, on the back, one leg out to the side. */
const LEG_OUT: Pose = {
  view: 'front',
  hip: [200, 140],
  lean: 0,
  legs: [
    { ankle: [100, 260], foot: 125, footSeen: 0.8 },
    { ankle: [222, 289], foot: 75, footSeen: 0.7 },
  ],
  arms: [{ hand: [150, 160] }, { hand: [250, 160] }],
  lit: ['inner_thigh'],
  props: [BED_ABOVE, { kind: 'pillow', at: [140, 10], size: [120, 50] }],
  arrows: [
    [
      [176, 296],
      [150, 304],
      [124, 300],
    ],
  ],
};

/** What relief opens with where it is no stretch of the library. */
export const OPENING = {
  knee_straight: {
    ...LYING_STRAIGHT,
    legs: [{ ankle: [338, 250], foot: -95 }, LYING_STRAIGHT.legs[1]],
    lit: ['hamstring'],
  },
  knee_bent: {
    ...LYING.quad_side_bed,
    legs: [{ ankle: [252, 244], foot: 165 }, LYING.quad_side_bed.legs[1]],
    arms: [{ hand: [214, 154] }, LYING.quad_side_bed.arms[1]],
    arrows: [
      [
        [316, 262],
        [288, 288],
        [244, 276],
      ],
    ],
  },
  foot_back: {
    view: 'side',
    hip: [140, 222],
    lean: 0,
    legs: [
      { ankle: [168, 290], foot: 32 },
      { ankle: [226, 297], foot: 0 },
    ],
    arms: [{ hand: [190, 208] }, { hand: [196, 210] }],
    lit: ['front_thigh'],
    props: [{ kind: 'floor' }, { kind: 'chair', seat: [140, 236], from: 'side' }],
    arrows: [
      [
        [276, 262],
        [264, 276],
        [236, 278],
      ],
    ],
  },
  leg_out: LEG_OUT,
  leg_out_small: {
    ...LEG_OUT,
    legs: [{ ankle: [136, 277], foot: 112, footSeen: 0.8 }, LEG_OUT.legs[1]],
    arrows: [
      [
        [192, 250],
        [182, 262],
        [168, 268],
      ],
    ],
  },
  foot_hang: {
    view: 'side',
    hip: [140, 222],
    lean: 0,
    legs: [
      { ankle: [246, 258], foot: 38 },
      { ankle: [206, 297], foot: 0 },
    ],
    arms: [{ hand: [188, 200] }, { hand: [194, 206] }],
    lit: ['shin'],
    props: [{ kind: 'floor' }, { kind: 'chair', seat: [140, 236], from: 'side' }],
    arrows: [
      [
        [292, 226],
        [312, 248],
        [300, 284],
      ],
    ],
  },
  hip_straight: LYING_STRAIGHT,
  hip_straight_side: {
    ...LYING.quad_side_bed,
    legs: [{ ankle: [363, 196], foot: -75 }, LYING.quad_side_bed.legs[1]],
    arms: [{ hand: [214, 154] }, LYING.quad_side_bed.arms[1]],
    lit: ['hip_front'],
    arrows: [
      [
        [292, 236],
        [320, 240],
        [350, 236],
      ],
    ],
  },
  rest_still: {
    ...LYING_STRAIGHT,
    legs: [
      { ankle: [326, 249], foot: -50 },
      { ankle: [320, 249], foot: -50 },
    ],
    both: true,
    lit: [],
  },
} as const satisfies Record<OpeningMoveId, Pose>;
