import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

/** One thousand bytes, as AWS and this repository's figures count them. */
const KB = 1000;

/**
 * The most a file may weigh, in bytes: every byte of `index.js` is read and parsed before the first answer, those of
 * `parseState.js` before the second turn of a session, of `renderScreen.js` before the first screen, of `store.js`
 * before the first feedback. Code that V8 reads fast weighs up to a ninth more (`AS_DEPLOYED`).
 */
export const BUDGET: Readonly<Record<string, number>> = {
  'index.js': 215 * KB,
  'parseState.js': 20 * KB,
  'renderScreen.js': 40 * KB,
  'store.js': 400 * KB,
};

/** Says what the files are: without it Node looks above for a package, and in `index.js` for signs of an ES module. */
const PACKAGE = JSON.stringify({ type: 'commonjs' });

export interface Bundling {
  /** The module that exports `handler`. */
  readonly entry: string;
  /** Emptied first. */
  readonly outdir: string;
  readonly budget: Readonly<Record<string, number>>;
}

export interface BundledFile {
  readonly name: string;
  readonly bytes: number;
}

/** A bundle that outgrew its budget, with the figures. */
export class BudgetError extends Error {
  override readonly name = 'BudgetError';
}

/**
 * Builds what Lambda runs. A module of ours that is imported lazily becomes a file of its own beside `index.js`,
 * so that a cold start does not read it; everything else, the AWS SDK included, goes into the file that needs it.
 * @throws BudgetError when a file weighs more than its budget or has none
 */
export const bundle = async ({ entry, outdir, budget }: Bundling): Promise<readonly BundledFile[]> => {
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  const lazy = new Set<string>();
  writeFileSync(join(outdir, 'package.json'), PACKAGE);
  await compile(entry, join(outdir, 'index.js'), lazy);
  // A set hands out what is added to it while it is walked: a lazy module may itself import lazily.
  for (const path of lazy) await compile(path, join(outdir, fileOf(path)), lazy);

  const files = ['index.js', ...[...lazy].map(fileOf)].map((name) => ({
    name,
    bytes: statSync(join(outdir, name)).size,
  }));
  const over = files.filter(({ name, bytes }) => bytes > (budget[name] ?? 0));
  if (over.length > 0) {
    throw new BudgetError(
      over
        .map(({ name, bytes }) => `${name} weighs ${bytes} bytes; its budget is ${budget[name] ?? 0}.`)
        .concat('Make it lighter, or raise the budget in infra/bundle.ts and say why.')
        .join('\n'),
    );
  }
  return files;
};

/** What all bundles for Lambda have in common, the bench's peers included. */
export const FOR_LAMBDA: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  // The oldest Node the project is run on; Lambda's is newer.
  target: 'node20',
  // The SDK's ES modules can be shaken; its CommonJS cannot.
  mainFields: ['module', 'main'],
  // A map in the zip costs two fifths of the load time.
  sourcemap: false,
  legalComments: 'none',
};

/**
 * How the skill itself is compiled. V8 reads an arrow function's inner functions again each time it compiles the outer
 * one, and statements that were folded into expressions slower than it reads statements: together 1.3 ms of the
 * start-up path, and 4 of the 37 ms that `store.js` takes.
 */
export const AS_DEPLOYED = {
  ...FOR_LAMBDA,
  minify: false,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  supported: {
    arrow: false,
    // As a `require` in a promise: the other file is CommonJS too.
    'dynamic-import': false,
  },
} as const satisfies BuildOptions;

const compile = (entry: string, outfile: string, lazy: Set<string>) =>
  build({
    ...AS_DEPLOYED,
    entryPoints: [entry],
    outfile,
    plugins: [lazyFiles(lazy), withoutServiceClients],
    logLevel: 'warning',
  });

const lazyFiles = (lazy: Set<string>): Plugin => ({
  name: 'lazy-files',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import' || resolveDir.includes('node_modules')) return null;
      const file = resolve(resolveDir, path);
      lazy.add(file);
      return { path: `./${fileOf(file)}`, external: true };
    });
  },
});

/**
 * ask-sdk-core takes one class from ask-sdk-model, the maker of service clients, for skills that have an API client.
 * Ours has none, and a fifth of the start-up path would be code that never runs.
 */
const withoutServiceClients: Plugin = {
  name: 'without-service-clients',
  setup({ onResolve, onLoad }) {
    const namespace = 'without-service-clients';
    onResolve({ filter: /^ask-sdk-model$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, () => ({ contents: 'exports.services = {};' }));
  },
};

const fileOf = (path: string): string => `${basename(path, '.ts')}.js`;

const main = async (): Promise<void> => {
  const root = resolve(__dirname, '..');
  const files = await bundle({
    entry: join(root, 'lambda/index.ts'),
    outdir: join(root, 'dist/lambda'),
    budget: BUDGET,
  });
  for (const { name, bytes } of files) console.log(`dist/lambda/${name} ${(bytes / KB).toFixed(1)} kB`);
};

if (require.main === module) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
