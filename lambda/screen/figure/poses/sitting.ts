import type { Pose, Prop } from '../pose';

const CHAIR: Prop = { kind: 'chair', seat: [140, 236], from: 'side' };
const CHAIR_FRONT: Prop = { kind: 'chair', seat: [200, 222], from: 'front' };
const FLOOR: Prop = { kind: 'floor' };

/** On a chair, seen from the side; from the front where one ankle rests on the other knee. */
export const SITTING = {
  calf_seated: {
    view: 'side',
    hip: [140, 222],
    lean: 0,
    legs: [
      { ankle: [272, 293], foot: -85 },
      { ankle: [214, 297], foot: 0 },
    ],
    arms: [{ hand: [196, 212] }, { hand: [200, 212] }],
    lit: ['calf'],
    props: [FLOOR, CHAIR],
    arrows: [
      [
        [316, 262],
        [314, 224],
        [276, 226],
      ],
    ],
  },
  hamstring_seated: {
    view: 'side',
    hip: [130, 222],
    lean: 38,
    legs: [
      { ankle: [262, 293], foot: -70 },
      { ankle: [204, 297], foot: 0 },
    ],
    arms: [{ hand: [198, 210] }, { hand: [202, 210] }],
    lit: ['hamstring'],
    props: [FLOOR, { ...CHAIR, seat: [130, 236] }],
    arrows: [
      [
        [160, 92],
        [204, 82],
        [234, 114],
      ],
    ],
  },
  foot_press: {
    view: 'side',
    hip: [140, 222],
    lean: 4,
    legs: [
      { ankle: [186, 297], foot: 0 },
      { ankle: [226, 297], foot: 0 },
    ],
    arms: [{ hand: [200, 206] }, { hand: [200, 212] }],
    lit: ['arch', 'calf'],
    props: [FLOOR, CHAIR],
    arrows: [
      [
        [262, 200],
        [262, 230],
        [262, 270],
      ],
    ],
  },
  foot_toe_pull: {
    view: 'front',
    hip: [200, 190],
    lean: 0,
    legs: [
      { knee: [140, 254], ankle: [212, 240], foot: -118 },
      { knee: [228, 254], ankle: [228, 298], foot: 90, footSeen: 0.4 },
    ],
    arms: [{ hand: [148, 218] }, { hand: [204, 210] }],
    lit: ['arch'],
    props: [FLOOR, CHAIR_FRONT],
    arrows: [
      [
        [250, 200],
        [244, 166],
        [206, 170],
      ],
    ],
  },
  shin_seated: {
    view: 'front',
    hip: [200, 190],
    lean: 15,
    nod: -15,
    legs: [
      { knee: [140, 254], ankle: [210, 236], foot: 28 },
      { knee: [228, 254], ankle: [228, 298], foot: 90, footSeen: 0.4 },
    ],
    arms: [{ hand: [172, 214] }, { hand: [236, 228] }],
    lit: ['shin'],
    props: [FLOOR, CHAIR_FRONT],
    arrows: [
      [
        [262, 192],
        [282, 216],
        [268, 254],
      ],
    ],
  },
  glute_figure4_seated: {
    view: 'front',
    hip: [200, 190],
    lean: 0,
    back: 0.75,
    legs: [
      { knee: [140, 254], ankle: [212, 240], foot: -82 },
      { knee: [228, 254], ankle: [228, 298], foot: 90, footSeen: 0.4 },
    ],
    arms: [{ hand: [146, 236] }, { hand: [204, 232] }],
    lit: ['buttock'],
    props: [FLOOR, CHAIR_FRONT],
    arrows: [
      [
        [286, 96],
        [304, 126],
        [288, 160],
      ],
    ],
  },
  ankle_pumps: {
    view: 'side',
    hip: [140, 222],
    lean: -2,
    legs: [
      { ankle: [262, 292], foot: -70 },
      { ankle: [254, 294], foot: -70 },
    ],
    both: true,
    arms: [{ hand: [190, 212] }, { hand: [196, 212] }],
    lit: ['calf', 'shin'],
    props: [FLOOR, CHAIR],
    arrows: [
      [
        [318, 254],
        [300, 226],
        [266, 232],
      ],
      [
        [266, 232],
        [300, 226],
        [318, 258],
      ],
    ],
  },
  adductor_butterfly: {
    view: 'front',
    hip: [200, 210],
    lean: 0,
    back: 0.95,
    legs: [
      { knee: [124, 234], ankle: [189, 250], foot: 95, footSeen: 0.7 },
      { knee: [276, 234], ankle: [211, 250], foot: 85, footSeen: 0.7 },
    ],
    both: true,
    arms: [{ hand: [184, 236] }, { hand: [216, 236] }],
    lit: ['inner_thigh'],
    props: [
      { kind: 'pillow', at: [140, 120], size: [120, 100] },
      { kind: 'bed', top: 262, from: 'side' },
    ],
    arrows: [
      [
        [96, 180],
        [76, 196],
        [84, 224],
      ],
      [
        [304, 180],
        [324, 196],
        [316, 224],
      ],
    ],
  },
} as const satisfies Record<string, Pose>;
