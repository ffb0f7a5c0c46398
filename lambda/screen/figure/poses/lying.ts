import type { Pose } from '../pose';

/** On a bed, seen from the side or from above. */
export const LYING = {
  calf_flex_bed: {
    view: 'side',
    hip: [188, 246],
    lean: -84,
    nod: 12,
    legs: [
      { ankle: [338, 250], foot: -110 },
      { ankle: [292, 249], foot: 0 },
    ],
    arms: [{ hand: [196, 226] }, { hand: [200, 230] }],
    lit: ['calf'],
    props: [
      { kind: 'bed', top: 262, from: 'side' },
      { kind: 'pillow', at: [48, 242], size: [62, 20] },
    ],
    arrows: [
      [
        [368, 222],
        [366, 180],
        [326, 186],
      ],
    ],
  },
  calf_towel_bed: {
    view: 'side',
    hip: [130, 246],
    lean: 4,
    legs: [
      { ankle: [280, 250], foot: -105 },
      { ankle: [262, 249], foot: 0 },
    ],
    arms: [{ hand: [208, 202] }, { hand: [206, 208] }],
    lit: ['calf'],
    props: [{ kind: 'bed', top: 262, from: 'side' }],
    towel: [
      [208, 202],
      [278, 215],
      [290, 226],
      [288, 240],
    ],
    arrows: [
      [
        [286, 186],
        [258, 172],
        [226, 174],
      ],
    ],
  },
  hamstring_bed_towel: {
    view: 'side',
    hip: [200, 246],
    lean: -86,
    nod: 8,
    legs: [
      { ankle: [231, 100], foot: -165 },
      { ankle: [300, 249], foot: 0 },
    ],
    arms: [{ hand: [166, 186] }, { hand: [170, 194] }],
    lit: ['hamstring'],
    props: [
      { kind: 'bed', top: 262, from: 'side' },
      { kind: 'pillow', at: [58, 244], size: [62, 18] },
    ],
    towel: [
      [166, 186],
      [218, 188],
      [228, 196],
      [216, 204],
      [170, 194],
    ],
    arrows: [],
  },
  quad_side_bed: {
    view: 'side',
    hip: [215, 180],
    lean: -90,
    legs: [
      { ankle: [231, 223], foot: 175 },
      { ankle: [352, 150], foot: -70 },
    ],
    arms: [{ hand: [229, 222] }, { hand: [110, 110] }],
    lit: ['front_thigh'],
    props: [
      { kind: 'bed', top: 40, from: 'above' },
      { kind: 'pillow', at: [50, 110], size: [80, 130] },
    ],
    arrows: [
      [
        [270, 270],
        [240, 275],
        [212, 250],
      ],
    ],
  },
} as const satisfies Record<string, Pose>;
