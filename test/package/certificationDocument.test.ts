import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const rows = readFileSync(join(ROOT, 'docs/certification.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line));

describe('docs/certification.md', () => {
  it('has a row for each of the fifteen reasons', () => {
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });

  it.each(rows.flatMap((row) => row.match(/test\/[\w/.]+/g) ?? []))('names %s, which exists', (path) => {
    expect(existsSync(join(ROOT, path))).toBe(true);
  });
});
