import { bound, type Component, ROUND } from './apl';

/** Sizes of one class of screen, in dp. */
interface Sizes {
  /** Between the edge of the screen and anything on it. */
  readonly edge: number;
  readonly gap: number;
  readonly heading: number;
  readonly body: number;
  readonly small: number;
  /** The seconds inside the ring. */
  readonly count: number;
  readonly ring: number;
  /** An emergency number. */
  readonly number: number;
  readonly button: number;
  readonly icon: number;
}

/** The smallest type on any screen, in dp: what is read from bed without glasses must not be less. */
export const SMALLEST_TEXT = 24;

/** Classes of screen from small to large; a device takes the last one whose `when` is true. */
export const SCREEN_SIZES: readonly { readonly when: string | null; readonly sizes: Sizes }[] = [
  {
    when: null,
    sizes: {
      edge: 20,
      gap: 12,
      heading: 38,
      body: 28,
      small: 24,
      count: 78,
      ring: 168,
      number: 170,
      button: 68,
      icon: 34,
    },
  },
  {
    when: bound(ROUND),
    sizes: {
      edge: 36,
      gap: 8,
      heading: 28,
      body: 24,
      small: 24,
      count: 54,
      ring: 116,
      number: 120,
      button: 54,
      icon: 32,
    },
  },
  {
    when: bound("viewport.height >= 530 && viewport.shape != 'round'"),
    sizes: {
      edge: 28,
      gap: 14,
      heading: 42,
      body: 31,
      small: 26,
      count: 88,
      ring: 188,
      number: 200,
      button: 74,
      icon: 38,
    },
  },
  {
    when: bound('viewport.height >= 700'),
    sizes: {
      edge: 40,
      gap: 20,
      heading: 56,
      body: 42,
      small: 34,
      count: 132,
      ring: 280,
      number: 280,
      button: 96,
      icon: 48,
    },
  },
  {
    when: bound('viewport.height >= 1000'),
    sizes: {
      edge: 56,
      gap: 28,
      heading: 76,
      body: 56,
      small: 44,
      count: 190,
      ring: 400,
      number: 400,
      button: 128,
      icon: 64,
    },
  },
];

/** The `resources` of every document. */
export function resources(): readonly Component[] {
  const round = bound(ROUND);
  return [
    ...SCREEN_SIZES.map(({ when, sizes }) => ({
      ...(when === null ? {} : { when }),
      dimensions: { ...sizes, corner: Math.round(sizes.button / 2) },
    })),
    {
      strings: { across: 'row', split: 'row', side: 'left' },
      dimensions: {
        buttonWidth: '28vw',
        choiceWidth: '44vw',
        control: '22vw',
        answerWidth: '34vw',
        placeWidth: '32vw',
        place: '@button',
        leg: '26vw',
        figure: '52%',
        figureHeight: '100%',
      },
    },
    {
      when: bound('viewport.height > viewport.width'),
      strings: { across: 'column', split: 'column', side: 'center' },
      dimensions: {
        buttonWidth: '80vw',
        choiceWidth: '80vw',
        control: '21vw',
        answerWidth: '40vw',
        placeWidth: '30vw',
        place: '@button',
        leg: '30vw',
        figure: '100%',
        figureHeight: '45%',
      },
    },
    {
      when: round,
      strings: { across: 'column', split: 'row', side: 'center' },
      dimensions: {
        buttonWidth: '60vw',
        choiceWidth: '66vw',
        control: 58,
        answerWidth: 130,
        placeWidth: 132,
        place: 70,
        leg: 130,
        figure: '58%',
        figureHeight: '100%',
      },
    },
  ];
}
