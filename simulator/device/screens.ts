/** A screen as Amazon's device profiles name it (alexa-builtins, section 7.2): pixels, dots an inch, and its use. */
export interface ScreenDevice {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly shape: 'ROUND' | 'RECTANGLE';
  readonly mode: 'HUB' | 'TV';
}

/** The screens that can be talked to, and that every scene is drawn on, in tests and in the docs. */
export const SCREEN_DEVICES = {
  round: { width: 480, height: 480, dpi: 160, shape: 'ROUND', mode: 'HUB' },
  small: { width: 960, height: 480, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  medium: { width: 1024, height: 600, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  large: { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' },
  tv: { width: 1920, height: 1080, dpi: 320, shape: 'RECTANGLE', mode: 'TV' },
} as const satisfies Record<string, ScreenDevice>;
export type ScreenName = keyof typeof SCREEN_DEVICES;
