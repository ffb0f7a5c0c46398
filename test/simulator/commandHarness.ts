import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandIo } from '../../simulator/commandIo';
import { type DynamoServer, endpointOf, startServer } from '../../simulator/dynamo/server';

export interface Played {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as a person would, with all its output caught. */
export async function play(
  command: (io: CommandIo) => Promise<number>,
  { env = {}, now = 0, input = [] }: { env?: CommandIo['env']; now?: number; input?: readonly string[] } = {},
): Promise<Played> {
  let out = '';
  let err = '';
  const code = await command({
    env,
    now: () => now,
    input: (async function* () {
      yield* input;
    })(),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** An empty folder that lasts as long as the test. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'cramp-coach-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * For a whole test file: a table in memory that this process, the skill in it and its child processes find by
 * the SDK's standard variables. jest gives each file its own `process.env`.
 */
export function withLocalTable(): void {
  let server: DynamoServer;
  beforeAll(async () => {
    server = await startServer();
    Object.assign(process.env, {
      AWS_ENDPOINT_URL_DYNAMODB: endpointOf(server.port),
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_PROFILE: '',
    });
  });
  afterAll(() => server.close());
}
