import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

/** An embedded DynamoDB that listens. */
export interface DynamoServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Where a server of this machine listens. */
export function endpointOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/**
 * Starts the embedded DynamoDB on loopback: in `folder`, or in memory without one; on `port`, or on a free one.
 * Two servers in one folder would break each other: see `claim.ts`.
 */
export async function startServer({
  folder,
  port = 0,
}: {
  readonly folder?: string;
  readonly port?: number;
} = {}): Promise<DynamoServer> {
  const server = dynalite({ createTableMs: 0, ...(folder === undefined ? {} : { path: folder }) });
  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', resolve);
    });
  const close = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  try {
    await listen(port);
  } catch (error) {
    // dynalite lets go of its folder only as it stops listening.
    await listen(0);
    await close();
    throw error;
  }
  return { port: (server.address() as AddressInfo).port, close };
}
