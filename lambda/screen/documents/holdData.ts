import type { MoveId } from '../../knowledge/moves';
import type { HoldScene, Segment } from '../scene';

/** How a segment's kind is numbered in the data. */
export const KIND = { talk: 0, setup: 1, hold: 2, release: 3, ask: 4 } as const;

/** Places of a segment's numbers in its row of the data. */
export const COLUMN = { from: 0, to: 1, kind: 2, figure: 3, name: 4, text: 5, next: 6 } as const;

/** One drawing, mirrored or not, as often as it is used. */
export type UsedFigure = {
  readonly move: MoveId;
  /** -1 mirrors: the left leg works. */
  readonly turn: 1 | -1;
};

/** A hold's segments as rows of numbers beside lists in which every text and drawing stands once. */
export type HoldData = {
  readonly segments: readonly (readonly number[])[];
  readonly texts: readonly string[];
  readonly figures: readonly UsedFigure[];
};

/** Packs a hold's segments: a routine has forty, and the whole response has to stay under 24 KB. */
export function holdData({ segments }: HoldScene): HoldData {
  const texts = new Map<string, number>([['', 0]]);
  const figures = new Map<string, UsedFigure & { readonly index: number }>();
  const textIndex = (text: string): number => {
    const index = texts.get(text) ?? texts.size;
    texts.set(text, index);
    return index;
  };
  const figureIndex = ({ move, side }: Segment): number => {
    if (move === null) return -1;
    const turn = side === 'left' ? -1 : 1;
    const key = `${move} ${turn}`;
    const figure = figures.get(key) ?? { move, turn, index: figures.size };
    figures.set(key, figure);
    return figure.index;
  };
  const rows = segments.map((segment) => [
    Math.round(segment.fromMs),
    Math.round(segment.toMs),
    KIND[segment.kind],
    figureIndex(segment),
    textIndex(segment.name),
    textIndex(segment.text),
    textIndex(segment.next ?? ''),
  ]);
  return {
    segments: rows,
    texts: [...texts.keys()],
    figures: [...figures.values()].map(({ move, turn }) => ({ move, turn })),
  };
}
