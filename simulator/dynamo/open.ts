import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { FEEDBACK_TABLE } from '../../lambda/feedback/tableSchema';
import { claimFolder } from './claim';
import { endpointOf, startServer } from './server';
import { ensureTable } from './table';

type Env = Record<string, string | undefined>;

/** A feedback table to talk to. */
export interface OpenDynamo {
  readonly table: string;
  readonly client: DynamoDBClient;
  /** For a person: which table this is. */
  readonly where: string;
  /** Ends the client, and the server when it is ours. */
  close(): Promise<void>;
}

/** Which table, and whether others may use it meanwhile. */
export interface OpenOptions {
  /**
   * The process's environment. Without a server or table named in it, the embedded server is used and written
   * into it, so that the skill's own store finds it by the SDK's standard variables.
   */
  readonly env: Env;
  /** Where the embedded database and its claim file lie; null keeps it in memory. */
  readonly home?: string | null;
  /** Fixed port of the embedded server; a free one without it. */
  readonly port?: number;
  /** True for a command that stays: others then use its server meanwhile. */
  readonly shared: boolean;
  /** Longest wait for another command that holds the database, in milliseconds. */
  readonly waitMs?: number;
}

/** Git ignores it. */
const LOCAL_FOLDER = join(__dirname, '..', '..', '.local');
const WAIT_MS = 15_000;

/** dynalite takes any; real ones must never be sent to it. */
const LOCAL_REGION = 'us-east-1';
const LOCAL_CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' } as const;

/**
 * Opens the feedback table: the one the environment names (`FEEDBACK_TABLE`, `AWS_ENDPOINT_URL_DYNAMODB`), else
 * an embedded one. A missing table is made on this machine, never in AWS.
 */
export async function openDynamo(options: OpenOptions): Promise<OpenDynamo> {
  const { env } = options;
  // The project's own Node version is its own business: this is the SDK's switch for the reminder.
  env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  const endpoint = env.AWS_ENDPOINT_URL_DYNAMODB ?? env.AWS_ENDPOINT_URL;
  if (endpoint === undefined && env.FEEDBACK_TABLE === undefined) return openEmbedded(options);

  env.FEEDBACK_TABLE ??= FEEDBACK_TABLE.defaultName;
  const table = env.FEEDBACK_TABLE;
  const client = new DynamoDBClient(endpoint === undefined ? {} : { endpoint });
  if (endpoint !== undefined && isLoopback(endpoint)) await ensureTable(client, table);
  return {
    table,
    client,
    where: `${table} at ${endpoint ?? 'AWS'}`,
    close: async () => client.destroy(),
  };
}

async function openEmbedded({ env, home = LOCAL_FOLDER, port = 0, shared, waitMs = WAIT_MS }: OpenOptions) {
  const server =
    home === null ? await startServer({ port }) : await startOrJoin({ home, port, shared, waitMs });
  const table = FEEDBACK_TABLE.defaultName;
  const config: DynamoDBClientConfig = {
    endpoint: endpointOf(server.port),
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
  };
  const client = new DynamoDBClient(config);
  await ensureTable(client, table);
  Object.assign(env, {
    FEEDBACK_TABLE: table,
    AWS_ENDPOINT_URL_DYNAMODB: endpointOf(server.port),
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
    // A profile would win over these.
    AWS_PROFILE: '',
  });
  return {
    table,
    client,
    where: `${table}, embedded${home === null ? ' in memory' : ''}`,
    close: async () => {
      client.destroy();
      await server.close();
    },
  };
}

async function startOrJoin({
  home,
  port,
  shared,
  waitMs,
}: Required<Omit<OpenOptions, 'env'>> & { home: string }) {
  const claimed = await claimFolder(join(home, 'dynamo.json'), { shared, waitMs });
  if (claimed.kind === 'join') return { port: claimed.port, close: async () => {} };
  try {
    const folder = join(home, 'dynamo');
    mkdirSync(folder, { recursive: true });
    const server = await startServer({ folder, port });
    claimed.announce(server.port);
    return {
      port: server.port,
      close: async () => {
        claimed.announce(null);
        await server.close();
        claimed.release();
      },
    };
  } catch (error) {
    claimed.release();
    throw error;
  }
}

function isLoopback(endpoint: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(endpoint).hostname);
}
