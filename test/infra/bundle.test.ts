import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../../infra/bundle';

const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-bundle-'));
const outdir = join(folder, 'out');
const entry = join(folder, 'index.ts');
const AMPLE = { 'index.js': 10_000, 'store.js': 10_000 };

mkdirSync(join(folder, 'feedback'));
writeFileSync(
  entry,
  `export const handler = async (event: string) => {
     const { keep } = await import('./feedback/store');
     return keep(event);
   };`,
);
writeFileSync(
  join(folder, 'feedback/store.ts'),
  `console.log('store loaded'); export const keep = (event: string) => 'kept ' + event;`,
);

/** Runs a line of JavaScript beside the bundle, as Lambda would: with nothing but its files. */
const run = (line: string): string =>
  execFileSync(process.execPath, ['-e', line], { cwd: outdir, encoding: 'utf8' }).trim();

describe('the bundle', () => {
  beforeAll(async () => {
    await bundle({ entry, outdir, budget: AMPLE });
  });

  it('is the start-up path, what is lazy, what they are, and no source map', () => {
    expect(readdirSync(outdir).sort()).toEqual(['index.js', 'package.json', 'store.js']);
    expect(readFileSync(join(outdir, 'index.js'), 'utf8')).not.toContain('sourceMappingURL');
  });

  it('reads the store at the first feedback and not before', () => {
    expect(run(`require('./index.js')`)).toBe('');
    expect(run(`require('./index.js').handler('a row').then(console.log)`)).toBe('store loaded\nkept a row');
  });

  it('exports a handler of at most two parameters: Node 24 refuses a third', () => {
    expect(Number(run(`console.log(require('./index.js').handler.length)`))).toBeLessThanOrEqual(2);
  });

  it('tells Node that it is CommonJS, so that it need not compile it to find out', () => {
    expect(JSON.parse(readFileSync(join(outdir, 'package.json'), 'utf8'))).toEqual({ type: 'commonjs' });
  });

  it('reports what each file weighs', async () => {
    const files = await bundle({ entry, outdir, budget: AMPLE });
    expect(files.map(({ name }) => name)).toEqual(['index.js', 'store.js']);
    for (const { name, bytes } of files) expect(bytes).toBe(readFileSync(join(outdir, name)).byteLength);
  });
});

describe('the budget', () => {
  it.each([
    [
      'a start-up path that has grown',
      { 'index.js': 100, 'store.js': 10_000 },
      /index\.js weighs \d+ bytes; its budget is 100/,
    ],
    [
      'a lazy file that has grown',
      { 'index.js': 10_000, 'store.js': 10 },
      /store\.js weighs \d+ bytes; its budget is 10/,
    ],
    ['a file nobody has budgeted for', { 'index.js': 10_000 }, /store\.js weighs \d+ bytes; its budget is 0/],
  ])('fails the build for %s', async (_, budget, sentence) => {
    await expect(bundle({ entry, outdir, budget })).rejects.toThrow(sentence);
  });
});
