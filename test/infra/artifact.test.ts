import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BUDGET, bundle } from '../../infra/bundle';

/** The artifact that is deployed, built from the skill itself and run as Lambda runs it: alone, as CommonJS. */
const outdir = mkdtempSync(join(tmpdir(), 'cramp-coach-artifact-'));

const LAUNCH = {
  version: '1.0',
  session: { new: true, sessionId: 's', application: { applicationId: 'a' }, user: { userId: 'u' } },
  context: { System: { application: { applicationId: 'a' }, user: { userId: 'u' } } },
  request: {
    type: 'LaunchRequest',
    requestId: 'r',
    locale: 'en-GB',
    timestamp: '2026-11-22T12:00:00Z',
  },
};

/** In JSON log format Lambda replaces the console by one that wraps what it is given. */
const LAMBDA_CONSOLE = `
  const wrap = (message) => process.stdout.write(JSON.stringify({ level: 'INFO', requestId: 'q', message }) + '\\n');
  for (const level of ['debug', 'info', 'log', 'warn', 'error']) console[level] = wrap;
`;

const node = (line: string, env: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, ['-e', line], { cwd: outdir, env, encoding: 'utf8', stdio: 'pipe' });

beforeAll(async () => {
  await bundle({ entry: resolve(__dirname, '../../lambda/index.ts'), outdir, budget: BUDGET });
});

it('says at load what its environment lacks', () => {
  expect(() => node(`require('./index.js')`, {})).toThrow(/Set the environment variable FEEDBACK_TABLE/);
});

it('has a handler of two parameters, which Node 24 asks for', () => {
  expect(node(`console.log(require('./index.js').handler.length)`, { FEEDBACK_TABLE: 'table' }).trim()).toBe(
    '2',
  );
});

it('answers, and leaves its log line where the metric filters look', () => {
  const output = node(
    `${LAMBDA_CONSOLE}
     require('./index.js').handler(${JSON.stringify(LAUNCH)}, {}).then((answer) =>
       process.stdout.write(JSON.stringify({ kind: 'answer', answer }) + '\\n'));`,
    { FEEDBACK_TABLE: 'table', VERSION: '1.2.3' },
  );
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({ kind: 'turn', request: 'LaunchRequest', locale: 'en-GB', understood: true }),
    expect.objectContaining({ kind: 'answer', answer: expect.objectContaining({ version: '1.0' }) }),
  ]);
});
