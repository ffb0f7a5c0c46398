import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { AS_DEPLOYED } from '../infra/bundle';
import type { Built } from './peers';
import { median, micro, quantile, table } from './stats';
import { work } from './work';

const LAMBDA = resolve(__dirname, '../lambda');
const TIMES = [1, 10, 100] as const;

/** Modules that hold one thing for every topic, and how each is multiplied. */
const GROWN: Readonly<Record<string, (times: number) => string>> = {
  'knowledge/topicIds.ts': (times) => `
    import { TOPIC_IDS as ids } from './topicIds.ts?own';
    export const TOPIC_IDS = ids.flatMap((id) => Array.from({ length: ${times} }, (_, n) => (n ? id + '_copy_' + n : id)));`,
  'knowledge/topics.ts': (times) => `
    import { TOPICS as topics } from './topics.ts?own';
    export * from './topics.ts?own';
    export const TOPICS = Object.fromEntries(Object.entries(topics).flatMap(([id, topic]) =>
      Array.from({ length: ${times} }, (_, n) => [n ? id + '_copy_' + n : id, { ...topic }])));`,
  'words/en/answerWords.ts': (times) => `
    import { answerWords as words } from './answerWords.ts?own';
    const copies = (table, change) => Object.fromEntries(Object.entries(table).flatMap(([id, text]) =>
      Array.from({ length: ${times} }, (_, n) => [n ? id + '_copy_' + n : id, n ? change(text, n) : text])));
    export const answerWords = (region) => {
      const own = words(region);
      return {
        ...own,
        answers: copies(own.answers, ({ say, more }, n) => ({ say: say + ' ' + n, more })),
        topicNames: copies(own.topicNames, (name, n) => name + ' ' + n),
      };
    };`,
};

/** Turn time and heap against the number of topics, and against the number of turns in one process. */
export async function growth({ folderOf }: Built, turns: number): Promise<string> {
  const bundles: string[] = [];
  for (const times of TIMES)
    bundles.push(await grown(join(folderOf('skill'), '..', `topics${times}`), times));
  // In one process and in turn, so that a machine that slows down slows all; the heap is of one each.
  const { turns: timed } = await work({ bundles, warmUp: 100, rounds: 150 });
  const smallest = median(timed[0] ?? []);
  const bySize: (readonly string[])[] = [];
  for (const [index, bundle] of bundles.entries()) {
    const own = timed[index] ?? [];
    const { heapMB } = await work({ bundles: [bundle], warmUp: 100, rounds: 50, heapEvery: 50 });
    bySize.push([
      `×${TIMES[index]}`,
      `${micro(median(own))} (${(median(own) / smallest).toFixed(2)}×)`,
      micro(quantile(own, 0.99)),
      (heapMB.at(-1) ?? 0).toFixed(1),
    ]);
  }
  return [
    'Synthetic topics: every topic, with its answer and its name, so many times.',
    '',
    table(['topics', 'p50, µs', 'p99, µs', 'heap, MB'], bySize),
    '',
    await manyTurns(folderOf('skill'), turns),
  ].join('\n');
}

async function manyTurns(bundle: string, turns: number): Promise<string> {
  const probe = await work({ bundles: [bundle], warmUp: 0, rounds: 1 });
  const perRound = probe.onScreen.length;
  const rounds = Math.ceil(turns / perRound);
  const every = Math.ceil(rounds / 5);
  const {
    turns: [own = []],
    heapMB,
  } = await work({ bundles: [bundle], warmUp: 50, rounds: every * 5, heapEvery: every });
  const rows = Array.from({ length: 5 }, (_, part) => {
    const slice = own.slice(part * every * perRound, (part + 1) * every * perRound);
    return [
      `${((part + 1) * every * perRound).toLocaleString('en')}`,
      micro(median(slice)),
      (heapMB[part] ?? 0).toFixed(2),
    ];
  });
  return table(['turns in one process', 'p50 of the last fifth, µs', 'heap after it, MB'], rows);
}

async function grown(outdir: string, times: number): Promise<string> {
  await build({
    ...AS_DEPLOYED,
    entryPoints: [join(LAMBDA, 'index.ts')],
    outfile: join(outdir, 'index.js'),
    external: ['*/store'],
    plugins: [multiplied(times)],
  });
  return outdir;
}

const multiplied = (times: number): Plugin => ({
  name: 'multiplied',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\?own$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -'?own'.length)),
      namespace: 'file',
      suffix: '?own',
    }));
    for (const [file, contents] of Object.entries(GROWN)) {
      onLoad({ filter: new RegExp(`/lambda/${file.replace('.', '\\.')}$`) }, ({ path, suffix }) =>
        suffix === '?own'
          ? { contents: readFileSync(path, 'utf8'), loader: 'ts' }
          : { contents: contents(times), loader: 'ts', resolveDir: join(path, '..') },
      );
    }
  },
});
