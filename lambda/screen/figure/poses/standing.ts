import type { Pose, Prop } from '../pose';

const FLOOR: Prop = { kind: 'floor' };

/** On the feet, with something firm to hold. */
export const STANDING = {
  calf_wall: {
    view: 'side',
    hip: [198, 172],
    lean: 24,
    legs: [
      { ankle: [115, 297], foot: 0 },
      { ankle: [242, 297], foot: 0 },
    ],
    arms: [{ hand: [322, 124] }, { hand: [322, 112] }],
    lit: ['calf'],
    props: [FLOOR, { kind: 'wall', x: 329 }],
    arrows: [
      [
        [80, 246],
        [78, 268],
        [80, 298],
      ],
    ],
  },
  soleus_wall: {
    view: 'side',
    hip: [182, 173],
    lean: 14,
    legs: [
      { ankle: [150, 297], foot: 0 },
      { ankle: [224, 297], foot: 0 },
    ],
    arms: [{ hand: [288, 128] }, { hand: [288, 116] }],
    lit: ['soleus'],
    props: [FLOOR, { kind: 'wall', x: 295 }],
    arrows: [
      [
        [124, 150],
        [120, 176],
        [124, 206],
      ],
    ],
  },
  heel_drop: {
    view: 'side',
    hip: [218, 128],
    lean: 0,
    legs: [
      { ankle: [213, 277], foot: -28 },
      { ankle: [220, 274], foot: -28 },
    ],
    both: true,
    arms: [{ hand: [292, 118] }, { hand: [292, 118] }],
    lit: ['calf'],
    props: [FLOOR, { kind: 'step', x: 226, top: 277 }, { kind: 'rail', x: 294, top: 114 }],
    arrows: [
      [
        [182, 246],
        [180, 266],
        [182, 300],
      ],
    ],
  },
  hamstring_stand: {
    view: 'side',
    hip: [165, 168],
    lean: 35,
    legs: [
      { ankle: [246, 294], foot: -60 },
      { ankle: [182, 297], foot: 0 },
    ],
    arms: [{ hand: [298, 148] }, { hand: [298, 138] }],
    lit: ['hamstring'],
    props: [FLOOR, { kind: 'wall', x: 305 }],
    arrows: [
      [
        [150, 130],
        [124, 136],
        [108, 156],
      ],
    ],
  },
  quad_stand: {
    view: 'side',
    hip: [190, 147],
    lean: 0,
    legs: [
      { ankle: [148, 162], foot: 170 },
      { ankle: [192, 297], foot: 0 },
    ],
    arms: [{ hand: [146, 160] }, { hand: [284, 104] }],
    lit: ['front_thigh'],
    props: [FLOOR, { kind: 'wall', x: 291 }],
    arrows: [
      [
        [110, 226],
        [96, 200],
        [112, 172],
      ],
    ],
  },
  adductor_stand: {
    view: 'front',
    hip: [218, 190],
    lean: 10,
    legs: [
      { ankle: [99, 297], foot: 150, footSeen: 0.7 },
      { knee: [286, 234], ankle: [282, 297], foot: 25, footSeen: 0.7 },
    ],
    arms: [{ hand: [196, 184] }, { hand: [338, 172] }],
    lit: ['inner_thigh'],
    props: [FLOOR, { kind: 'rail', x: 342, top: 168 }],
    arrows: [
      [
        [190, 60],
        [230, 40],
        [276, 58],
      ],
    ],
  },
  shin_toe_drag: {
    view: 'side',
    hip: [200, 162],
    lean: 4,
    legs: [
      { ankle: [142, 279], foot: 132 },
      { ankle: [226, 297], foot: 0 },
    ],
    arms: [{ hand: [292, 138] }, { hand: [292, 126] }],
    lit: ['shin'],
    props: [FLOOR, { kind: 'wall', x: 299 }],
    arrows: [],
  },
  hip_flexor_stand: {
    view: 'side',
    hip: [195, 168],
    lean: -3,
    legs: [
      { ankle: [118, 282], foot: 50 },
      { ankle: [250, 297], foot: 0 },
    ],
    arms: [{ hand: [286, 120] }, { hand: [286, 108] }],
    lit: ['hip_front'],
    props: [FLOOR, { kind: 'wall', x: 293 }],
    arrows: [
      [
        [146, 166],
        [140, 196],
        [170, 206],
      ],
    ],
  },
  march_warm: {
    view: 'side',
    hip: [200, 147],
    lean: 0,
    legs: [
      { ankle: [262, 226], foot: 5 },
      { ankle: [198, 297], foot: 0 },
    ],
    both: true,
    arms: [{ hand: [168, 148] }, { hand: [262, 104] }],
    lit: ['front_thigh', 'calf'],
    props: [FLOOR],
    arrows: [
      [
        [318, 200],
        [322, 170],
        [318, 130],
      ],
    ],
  },
  heel_walk: {
    view: 'side',
    hip: [195, 150],
    lean: 2,
    legs: [
      { ankle: [250, 290], foot: -32 },
      { ankle: [152, 290], foot: 22 },
    ],
    both: true,
    arms: [{ hand: [158, 156] }, { hand: [246, 146] }],
    lit: ['calf'],
    props: [FLOOR, { kind: 'lamp', at: [330, 40] }],
    arrows: [
      [
        [284, 200],
        [312, 200],
        [344, 200],
      ],
    ],
  },
} as const satisfies Record<string, Pose>;
