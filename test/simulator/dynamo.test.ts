import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStore } from '../../lambda/feedback/store';
import { type OpenOptions, openDynamo } from '../../simulator/dynamo/open';
import { startServer } from '../../simulator/dynamo/server';
import { never, rowNumber } from '../feedback/testTable';
import { withFolder } from './commandHarness';

const open = (home: string | null, options: Partial<OpenOptions> = {}) =>
  openDynamo({ env: {}, home, shared: false, waitMs: 0, ...options });

const put = (dynamo: Awaited<ReturnType<typeof open>>, number = 1) =>
  createStore(dynamo).put(rowNumber(number), never);

/** The id of a process that is over. */
function endedPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

test('rows on disk outlive the server', async () => {
  await withFolder(async (home) => {
    const first = await open(home);
    expect(await put(first)).toBe('stored');
    await first.close();
    const second = await open(home);
    expect(await put(second)).toBe('alreadyThere');
    await second.close();
    expect(existsSync(join(home, 'dynamo.json'))).toBe(false);
  });
});

test('rows in memory do not, and no folder is made', async () => {
  const first = await open(null);
  expect(await put(first)).toBe('stored');
  await first.close();
  const second = await open(null);
  expect(await put(second)).toBe('stored');
  await second.close();
});

test('a second command uses the server of one that stays, and leaves it running', async () => {
  await withFolder(async (home) => {
    const staying = await open(home, { shared: true });
    const short = await open(home);
    expect(await put(short)).toBe('stored');
    await short.close();
    expect(await put(staying)).toBe('alreadyThere');
    await staying.close();
  });
});

test('a command that does not stay is waited for', async () => {
  await withFolder(async (home) => {
    const short = await open(home);
    const next = open(home, { shared: true, waitMs: 60_000 });
    await short.close();
    const opened = await next;
    expect(await put(opened)).toBe('stored');
    await opened.close();
  });
});

test('where the wait is over, the message says who holds the table and what to do', async () => {
  await withFolder(async (home) => {
    const short = await open(home);
    await expect(open(home)).rejects.toThrow(
      `Another command (process ${process.pid}) is using the local feedback table. Wait until it has ended, or delete ${join(home, 'dynamo.json')} if it is gone.`,
    );
    await short.close();
  });
});

test.each<[string, () => Promise<string>]>([
  ['a process that is gone', async () => JSON.stringify({ pid: endedPid(), port: null, shared: false })],
  [
    'a port that nobody answers',
    async () => {
      const server = await startServer();
      await server.close();
      return JSON.stringify({ pid: process.pid, port: server.port, shared: true });
    },
  ],
])('a claim left by %s is no hindrance', async (_, claim) => {
  await withFolder(async (home) => {
    writeFileSync(join(home, 'dynamo.json'), await claim());
    const dynamo = await open(home);
    expect(await put(dynamo)).toBe('stored');
    await dynamo.close();
  });
});

test('a claim that cannot be read is waited for, then named', async () => {
  await withFolder(async (home) => {
    writeFileSync(join(home, 'dynamo.json'), '{');
    await expect(open(home)).rejects.toThrow('Another command is using the local feedback table.');
    expect(readFileSync(join(home, 'dynamo.json'), 'utf8')).toBe('{');
  });
});

test('a port that is taken is an error, and the folder is free again', async () => {
  const other = await startServer();
  await withFolder(async (home) => {
    await expect(open(home, { port: other.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(existsSync(join(home, 'dynamo.json'))).toBe(false);
    const dynamo = await open(home);
    expect(await put(dynamo)).toBe('stored');
    await dynamo.close();
  });
  await other.close();
});

test('the environment leads the skill’s own store to the embedded server, with no real credentials', async () => {
  const env: Record<string, string | undefined> = { AWS_PROFILE: 'real', AWS_ACCESS_KEY_ID: 'real' };
  const dynamo = await open(null, { env });
  expect(env).toMatchObject({
    FEEDBACK_TABLE: dynamo.table,
    AWS_ENDPOINT_URL_DYNAMODB: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_PROFILE: '',
  });
  await dynamo.close();
});

test('a server that the environment names is used, and the table is made there if it is on this machine', async () => {
  Object.assign(process.env, { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x' });
  const server = await startServer();
  const env = { AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${server.port}`, FEEDBACK_TABLE: 'mine' };
  const dynamo = await open(null, { env });
  expect(dynamo.where).toBe(`mine at http://127.0.0.1:${server.port}`);
  expect(await put(dynamo)).toBe('stored');
  await dynamo.close();
  await server.close();
});

test('a table in AWS is never made, and not asked for at the start', async () => {
  const dynamo = await open(null, { env: { FEEDBACK_TABLE: 'theirs', AWS_REGION: 'us-east-1' } });
  expect(dynamo.where).toBe('theirs at AWS');
  await dynamo.close();
});
