import type { Segment } from '../../lambda/screen/scene';

/** The segment at a moment, in milliseconds from the first word; before the first and after the last, those. */
export function segmentAt(segments: readonly Segment[], ms: number): Segment | null {
  return segments.find(({ toMs }) => ms < toMs) ?? segments.at(-1) ?? null;
}
