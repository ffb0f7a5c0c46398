import { randomUUID } from 'node:crypto';
import type { SaveFeedback } from '../../lambda/feedback/row';
import { version } from '../../package.json';
import { createDevice, type Device, type DeviceOptions, type Exchange } from '../device/device';
import type { DeviceRequest } from '../device/envelope';
import { type SettingsServer, startSettings } from '../device/settingsServer';
import { Refusal } from './refusal';
import type { TurnRequest } from './turnRequest';

/** More tabs than anybody has open; the one unused for longest makes room. */
export const MOST_ECHOES = 16;
/** A tab that has not spoken for so long has gone, ms. */
export const IDLE_MS = 30 * 60_000;

export interface EchoesOptions {
  readonly understand: DeviceOptions['understand'];
  readonly save: SaveFeedback;
  /** Epoch ms. */
  readonly now: () => number;
}

/** The Echoes in use, one to each browser tab: each has its own session, clock and time zone. */
export interface Echoes {
  readonly size: number;
  /** A new Echo; gives its id. */
  open(): Promise<string>;
  /** One turn; turns of one Echo wait for each other. @throws Refusal 410 for an Echo that is gone */
  turn(request: TurnRequest): Promise<Exchange>;
  close(): Promise<void>;
}

interface Echo {
  readonly device: Device;
  readonly zone: SettingsServer;
  usedAt: number;
  busy: Promise<unknown>;
}

export function createEchoes({ understand, save, now }: EchoesOptions): Echoes {
  const echoes = new Map<string, Echo>();

  async function drop(id: string): Promise<void> {
    const echo = echoes.get(id);
    echoes.delete(id);
    await echo?.zone.close();
  }

  async function makeRoom(): Promise<void> {
    const byAge = [...echoes].sort(([, a], [, b]) => a.usedAt - b.usedAt);
    const idle = byAge.filter(([, { usedAt }]) => now() - usedAt > IDLE_MS);
    const tooMany = byAge.slice(0, Math.max(0, byAge.length - MOST_ECHOES + 1));
    await Promise.all([...new Set([...idle, ...tooMany])].map(([id]) => drop(id)));
  }

  return {
    get size() {
      return echoes.size;
    },
    async open() {
      await makeRoom();
      const startsAt = now();
      const zone = await startSettings(() => device.now, false);
      const device = createDevice({
        understand,
        save,
        startsAt,
        version,
        seed: 1,
        randomId: randomUUID,
        apiEndpoint: zone.endpoint,
      });
      const id = randomUUID();
      echoes.set(id, { device, zone, usedAt: startsAt, busy: Promise.resolve() });
      return id;
    },
    turn(request) {
      const echo = echoes.get(request.echo);
      if (!echo) {
        return Promise.reject(
          new Refusal(410, 'This Echo has not been used for a long time and was put away.'),
        );
      }
      echo.usedAt = now();
      const turn = echo.busy.then(() => take(echo, request));
      echo.busy = turn.catch(() => {});
      return turn;
    },
    close: async () => {
      await Promise.all([...echoes.keys()].map(drop));
    },
  };
}

function take({ device, zone }: Echo, { settings, did, intoMs }: TurnRequest): Promise<Exchange> {
  device.kind = settings.device;
  device.locale = settings.locale;
  zone.night = settings.night;
  return did.kind === 'say' ? device.say(did.utterance, intoMs) : device.send(requestOf(did), intoMs);
}

function requestOf({
  token,
  arguments: touched,
}: Extract<TurnRequest['did'], { kind: 'touch' }>): DeviceRequest {
  return { type: 'Alexa.Presentation.APL.UserEvent', token, arguments: touched };
}
