import type { Context, SupportedInterfaces } from 'ask-sdk-model';

/** A kind of Echo, as far as a request shows it. */
export interface DeviceKind {
  readonly name: string;
  readonly interfaces: SupportedInterfaces;
  readonly context: Pick<Context, 'Viewport'>;
}

const speaker: DeviceKind = { name: 'speaker', interfaces: { AudioPlayer: {} }, context: {} };

function screen(
  name: string,
  [pixelWidth, pixelHeight, dpi]: readonly [number, number, number],
  look: { readonly shape?: 'RECTANGLE' | 'ROUND'; readonly mode?: 'HUB' | 'TV' } = {},
): DeviceKind {
  const { shape = 'RECTANGLE', mode = 'HUB' } = look;
  return {
    name,
    interfaces: { AudioPlayer: {}, 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } },
    context: {
      Viewport: {
        experiences: [{ arcMinuteWidth: 346, arcMinuteHeight: 216, canRotate: false, canResize: false }],
        mode,
        shape,
        pixelWidth,
        pixelHeight,
        currentPixelWidth: pixelWidth,
        currentPixelHeight: pixelHeight,
        dpi,
        touch: ['SINGLE'],
      },
    },
  };
}

/** The devices that can be chosen, pixels and dots an inch as alexa-builtins 7.2 has them. */
export const DEVICES = {
  speaker,
  round: screen('round', [480, 480, 160], { shape: 'ROUND' }),
  small: screen('small', [960, 480, 160]),
  medium: screen('medium', [1024, 600, 160]),
  large: screen('large', [1280, 800, 160]),
  tv: screen('tv', [1920, 1080, 320], { mode: 'TV' }),
} as const satisfies Record<string, DeviceKind>;

export type DeviceName = keyof typeof DEVICES;
