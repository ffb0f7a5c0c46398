import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isNativeError } from 'node:util/types';

/** How many ports are tried. */
const TRIES = 20;

/**
 * Listens on 127.0.0.1, on `port` or, where that is taken, on one of the next; 0 takes any free one.
 *
 * @returns the port it got
 * @throws when all of them are taken, or for another reason than a taken port
 */
export async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      return await listenOn(server, tried);
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (tried === port + TRIES - 1 || tried === 65_535) {
        throw new Error(`The ports ${port} to ${tried} are all taken. Choose another with --port.`);
      }
    }
  }
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function isTaken(error: unknown): boolean {
  return isNativeError(error) && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
