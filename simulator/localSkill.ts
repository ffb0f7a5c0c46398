import { randomUUID } from 'node:crypto';
import { feedbackTableName, lazyStore } from '../lambda/feedback/lazyStore';
import type { SaveFeedback } from '../lambda/feedback/row';
import { version } from '../package.json';
import { createDevice, type Device, type DeviceOptions } from './device/device';
import { type SettingsServer, startSettings } from './device/settingsServer';
import { type OpenDynamo, type OpenOptions, openDynamo } from './dynamo/open';
import { createUnderstanding, type Understand } from './understand/understand';

/** Which device, and where its feedback lies. */
export interface LocalOptions
  extends Pick<DeviceOptions, 'startsAt'>,
    Partial<Pick<DeviceOptions, 'locale' | 'device' | 'seed'>> {
  readonly dynamo: OpenOptions;
  readonly night?: boolean;
  /** Learnt already; it takes about two seconds otherwise. */
  readonly understand?: Understand;
}

/** Everything that runs on this machine in Amazon's place. */
export interface Local {
  /** A fresh device; all share the table, the settings and what was learnt from the model. */
  readonly newDevice: () => Device;
  readonly settings: SettingsServer;
  readonly dynamo: OpenDynamo;
  close(): Promise<void>;
}

/** Opens the embedded database, trains the understanding and gives devices to talk to. */
export async function openLocal({
  dynamo: where,
  night = false,
  seed = 1,
  understand = createUnderstanding(),
  ...options
}: LocalOptions): Promise<Local> {
  const dynamo = await openDynamo(where);
  let device: Device | null = null;
  const settings = await startSettings(() => device?.now ?? options.startsAt, night);
  const save: SaveFeedback = lazyStore({ table: feedbackTableName(where.env) });
  return {
    settings,
    dynamo,
    newDevice: () => {
      device = createDevice({
        ...options,
        seed,
        understand,
        save,
        randomId: randomUUID,
        version,
        apiEndpoint: settings.endpoint,
      });
      return device;
    },
    close: async () => {
      await settings.close();
      await dynamo.close();
    },
  };
}
