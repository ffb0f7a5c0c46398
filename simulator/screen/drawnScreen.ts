import type { Browser, Page } from 'playwright-core';
import type { Screen } from '../../lambda/screen/renderScreen';
import type { ScreenDevice } from '../device/screens';

/** The page's clock begins here, in milliseconds since 1970; it moves only when told to. */
const EPOCH_MS = 1_700_000_000_000;
/** How far the clock is moved while a document is being laid out, in milliseconds. */
const LAYOUT_STEP_MS = 10;

/** A document drawn by Amazon's renderer in a page whose clock is driven. */
export interface DrawnScreen {
  readonly page: Page;
  /** Lets the device's clock run on. */
  readonly runFor: (ms: number) => Promise<void>;
  /** What the renderer's core has complained of. */
  readonly complaints: () => Promise<readonly string[]>;
  /** The arguments of everything that was touched. */
  readonly touches: () => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
}

interface ViewhostWindow {
  complaints: readonly string[];
  touches: unknown[];
  shown: boolean;
}

/** Opens a page of the viewhost and draws one screen on it; `pixelRatio` below 1 makes its pictures smaller. */
export async function drawScreen(
  browser: Browser,
  url: string,
  screen: Screen,
  device: ScreenDevice,
  pixelRatio = 1,
): Promise<DrawnScreen> {
  const { width, height } = device;
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: pixelRatio });
  await page.clock.install({ time: EPOCH_MS });
  await page.goto(url);
  await page.clock.pauseAt(EPOCH_MS + 60_000);
  await page.addScriptTag({ type: 'module', content: showing(screen, device) });
  while (!(await page.evaluate(() => (globalThis as unknown as ViewhostWindow).shown))) {
    await page.clock.runFor(LAYOUT_STEP_MS);
  }
  return {
    page,
    runFor: (ms) => page.clock.runFor(ms),
    complaints: () => page.evaluate(() => (globalThis as unknown as ViewhostWindow).complaints),
    touches: () => page.evaluate(() => (globalThis as unknown as ViewhostWindow).touches),
    close: () => page.close(),
  };
}

function showing(screen: Screen, device: ScreenDevice): string {
  return `
    import { complaints, show } from '/viewhost.mjs';
    Object.assign(window, { complaints, touches: [], shown: false });
    const view = document.getElementById('screen');
    await show(view, ${JSON.stringify(screen)}, ${JSON.stringify(device)}, (touch) => touches.push(touch));
    window.shown = true;
  `;
}
