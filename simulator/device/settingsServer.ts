import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A stand-in for Alexa's Settings API, which tells the device's time zone. */
export interface SettingsServer {
  readonly endpoint: string;
  night: boolean;
  close(): Promise<void>;
}

const NIGHT_HOUR = 3;
const DAY_HOUR = 12;

/**
 * Serves on loopback a time zone in which it is three at night, or noon.
 *
 * @param now epoch ms of the device's clock
 */
export async function startSettings(now: () => number, night: boolean): Promise<SettingsServer> {
  const server = createServer((request, response) => {
    request.resume();
    const hour = settings.night ? NIGHT_HOUR : DAY_HOUR;
    const east = ((hour - new Date(now()).getUTCHours() + 36) % 24) - 12;
    // POSIX counts these zones westward.
    const zone = `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(zone));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  const settings: SettingsServer = {
    endpoint: `http://127.0.0.1:${port}`,
    night,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return settings;
}
