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
      heading: 36,
      body: 28,
      small: 24,
      count: 70,
      ring: 148,
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
    when: bound('viewport.height >= 530'),
    sizes: {
      edge: 24,
      gap: 14,
      heading: 38,
      body: 30,
      small: 26,
      count: 78,
      ring: 164,
      number: 190,
      button: 70,
      icon: 36,
    },
  },
  {
    when: bound('viewport.height >= 590'),
    sizes: {
      edge: 28,
      gap: 14,
      heading: 42,
      body: 32,
      small: 26,
      count: 88,
      ring: 190,
      number: 200,
      button: 76,
      icon: 38,
    },
  },
  {
    when: bound('viewport.height >= 700'),
    sizes: {
      edge: 40,
      gap: 20,
      heading: 54,
      body: 42,
      small: 34,
      count: 118,
      ring: 250,
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

/** How a page is divided, by the screen's outline. */
const LAYOUTS = [
  {
    when: null,
    strings: { across: 'row', split: 'row', side: 'left' },
    dimensions: {
      buttonWidth: '28vw',
      choiceWidth: '44vw',
      control: '22vw',
      answerWidth: '34vw',
      place: '18vh',
      placeWidth: '30vw',
      picker: '72vh',
      leg: '38vh',
      figure: '50%',
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
      place: '10vh',
      placeWidth: '30vw',
      picker: '50vw',
      leg: '27vw',
      figure: '100%',
      figureHeight: '45%',
    },
  },
  {
    when: bound(ROUND),
    strings: { across: 'column', split: 'row', side: 'center' },
    dimensions: {
      buttonWidth: '60vw',
      choiceWidth: '66vw',
      control: 58,
      answerWidth: 130,
      place: 68,
      placeWidth: 122,
      picker: 262,
      leg: 140,
      figure: '58%',
      figureHeight: '100%',
    },
  },
] as const;

type Layout = (typeof LAYOUTS)[number];
/** What a document may name behind an `@`. */
export type SizeName = keyof Sizes | 'corner' | keyof Layout['strings'] | keyof Layout['dimensions'];

/**
 * The `resources` of a document: of all sizes only those that it names, because the response has to stay small, and
 * those of every page's frame.
 */
export function resources(...names: readonly SizeName[]): readonly Component[] {
  const used = new Set<string>(['edge', ...names]);
  const named = (table: Component): Component =>
    Object.fromEntries(Object.entries(table).filter(([name]) => used.has(name)));
  const only = (when: string | null): Component => (when === null ? {} : { when });
  return [
    ...SCREEN_SIZES.map(({ when, sizes }) => ({
      ...only(when),
      dimensions: named({ ...sizes, corner: Math.round(sizes.button / 2) }),
    })),
    ...LAYOUTS.map(({ when, strings, dimensions }) => ({
      ...only(when),
      strings: named(strings),
      dimensions: named(dimensions),
    })),
  ];
}
