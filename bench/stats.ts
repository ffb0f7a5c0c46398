/** The value that `share` of the figures do not exceed; 0.5 is the median. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The figure in the middle. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** Milliseconds as whole microseconds. */
export function micro(ms: number): string {
  return (ms * 1_000).toFixed(0);
}

/** A table in Markdown; all but the first column are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
