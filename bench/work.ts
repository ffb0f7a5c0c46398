import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ENV } from '../test/runtime/skill';
import { TOOLS } from '../test/runtime/tools';
import type { Measured, Task } from './worker';

/** Longest that a worker may take, ms. */
const LIMIT_MS = 20 * 60_000;

/** Lets a Node 24 of its own take turns; what the skill logs there is dropped. */
export async function work(task: Task): Promise<Measured> {
  const file = join(__dirname, '../.local/bench/worker.js');
  await build({ entryPoints: [join(__dirname, 'worker.ts')], outfile: file, bundle: true, platform: 'node' });
  const worker = fork(file, [], {
    execPath: TOOLS.node,
    execArgv: ['--expose-gc'],
    env: { ...ENV, SKILL_ID: '' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    timeout: LIMIT_MS,
  });
  worker.send(task);
  const answer = once(worker, 'message').then(([measured]): Measured => measured);
  const ended = once(worker, 'exit').then((): never => {
    throw new Error('The worker ended without an answer.');
  });
  ended.catch(() => {});
  return Promise.race([answer, ended]);
}
