import type { Context, SupportedInterfaces } from 'ask-sdk-model';
import { SCREEN_DEVICES, type ScreenName } from './screens';

/** A kind of Echo, as far as a request shows it. */
export interface DeviceKind {
  readonly name: string;
  readonly interfaces: SupportedInterfaces;
  readonly context: Pick<Context, 'Viewport'>;
}

const speaker: DeviceKind = { name: 'speaker', interfaces: { AudioPlayer: {} }, context: {} };

function withScreen(name: ScreenName): DeviceKind {
  const { width, height, dpi, shape, mode } = SCREEN_DEVICES[name];
  return {
    name,
    interfaces: { AudioPlayer: {}, 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
    context: {
      Viewport: {
        experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
        mode,
        shape,
        pixelWidth: width,
        pixelHeight: height,
        currentPixelWidth: width,
        currentPixelHeight: height,
        dpi,
        touch: ['SINGLE'],
      },
    },
  };
}

/** The devices that can be chosen. */
export const DEVICES = {
  speaker,
  round: withScreen('round'),
  small: withScreen('small'),
  medium: withScreen('medium'),
  large: withScreen('large'),
  tv: withScreen('tv'),
} as const satisfies Record<'speaker' | ScreenName, DeviceKind>;

export type DeviceName = keyof typeof DEVICES;
