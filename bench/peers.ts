import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { BUDGET, type BundledFile, bundle, FOR_LAMBDA } from '../infra/bundle';

const ROOT = resolve(__dirname, '..');
/** As on Lambda, no package stands above that says what the files are. */
const TASKS = join(tmpdir(), 'cramp-coach-bench');

/** What the skill is held against, each a file of `bench/peers/`. */
const PEERS = ['empty', 'helloWorld', 'withDynamo'] as const;
export type Contestant = 'skill' | (typeof PEERS)[number];
export const CONTESTANTS: readonly Contestant[] = ['skill', ...PEERS];

export interface Built {
  /** The folder of a contestant's bundle. */
  readonly folderOf: (contestant: Contestant) => string;
  readonly files: readonly BundledFile[];
}

/**
 * Builds the skill as it is deployed, and the peers as anybody would: esbuild, minified, without what the skill's own
 * bundling leaves out of ask-sdk.
 */
export async function buildAll(): Promise<Built> {
  const folderOf = (contestant: Contestant): string => join(TASKS, contestant);
  const files = await bundle({
    entry: join(ROOT, 'lambda/index.ts'),
    outdir: folderOf('skill'),
    budget: BUDGET,
  });
  for (const peer of PEERS) {
    mkdirSync(folderOf(peer), { recursive: true });
    await build({
      ...FOR_LAMBDA,
      entryPoints: [join(__dirname, 'peers', `${peer}.ts`)],
      outfile: join(folderOf(peer), 'index.js'),
    });
  }
  return { folderOf, files };
}
