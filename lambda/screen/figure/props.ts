import { SHEET } from './geometry';
import type { Prop } from './pose';
import { circle, line, type Shape } from './shape';

const box = (x: number, y: number, width: number, height: number): Shape => ({
  path: `M${x},${y}h${width}v${height}h${-width}Z`,
  colour: 'prop',
});

type Drawers = { readonly [K in Prop['kind']]: (prop: Extract<Prop, { kind: K }>) => Shape[] };

/** How each thing around a person is drawn. */
const DRAWERS: Drawers = {
  chair: ({ seat: [x, y], from }) =>
    from === 'side'
      ? [
          line(
            [
              [x - 44, y - 88],
              [x - 40, y + 5],
              [x + 34, y + 5],
            ],
            10,
            'prop',
          ),
          line(
            [
              [x - 40, y + 5],
              [x - 46, SHEET.floor],
            ],
            8,
            'prop',
          ),
          line(
            [
              [x + 30, y + 5],
              [x + 34, SHEET.floor],
            ],
            8,
            'prop',
          ),
        ]
      : [
          box(x - 42, y - 92, 84, 62),
          box(x - 46, y - 4, 92, 14),
          line(
            [
              [x - 40, y],
              [x - 42, SHEET.floor],
            ],
            8,
            'prop',
          ),
          line(
            [
              [x + 40, y],
              [x + 42, SHEET.floor],
            ],
            8,
            'prop',
          ),
        ],
  bed: ({ top, from, left }) =>
    from === 'side'
      ? [
          box(left ?? 10, top, 390 - (left ?? 10), 24),
          box(left ?? 10, top + 24, 12, 22),
          box(378, top + 24, 12, 22),
        ]
      : [{ path: `M20,${top}h360v${316 - top}h-360Z`, colour: 'prop' }],
  pillow: ({ at: [x, y], size: [width, height] }) => [
    { path: `M${x},${y}h${width}v${height}h${-width}Z`, colour: 'other' },
  ],
  wall: ({ x }) => [box(x, 10, 14, SHEET.floor - 10)],
  step: ({ x, top }) => [box(x, top, 120, SHEET.floor - top)],
  rail: ({ x, top }) => [
    line(
      [
        [x, top],
        [x, SHEET.floor],
      ],
      8,
      'prop',
    ),
  ],
  desk: ({ x, top }) => [box(x, top, 70, 10), box(x + 56, top, 10, SHEET.floor - top)],
  lamp: ({ at: [x, y] }) => [
    line(
      [
        [x, 0],
        [x, y],
      ],
      4,
      'prop',
    ),
    { path: circle([x, y + 12], 13), colour: 'arrow' },
  ],
  floor: () => [
    line(
      [
        [6, SHEET.floor + 4],
        [394, SHEET.floor + 4],
      ],
      5,
      'prop',
    ),
  ],
};

/** The shapes of one thing. */
export function propShapes<K extends Prop['kind']>(prop: Extract<Prop, { kind: K }>): Shape[] {
  const draw: (prop: Extract<Prop, { kind: K }>) => Shape[] = DRAWERS[prop.kind as K];
  return draw(prop);
}
