import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { BUDGET, bundle } from '../../infra/bundle';
import { installTools } from './tools';

const ROOT = resolve(__dirname, '../..');

/** Installs what is missing, builds what is deployed, and plays it on the runtime it is deployed to. */
async function main(): Promise<number> {
  installTools(console.log);
  const outdir = join(ROOT, 'dist/lambda');
  await bundle({ entry: join(ROOT, 'lambda/index.ts'), outdir, budget: BUDGET });
  const jest = [require.resolve('jest/bin/jest'), '--config', join(__dirname, 'jest.config.js')];
  const { status } = spawnSync(process.execPath, [...jest, ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
    timeout: 300_000,
  });
  return status ?? 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
