import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ECHO_PICTURE } from '../screen/pictures';
import { withEcho } from './drivenPage';
import { openLocalEcho } from './localEcho';

/** Wide enough for the two columns, and no wider: the picture has to stay small. */
const VIEWPORT = { width: 1240, height: 770 } as const;

/** Pictures the local Echo in a hold, into `folder`. The page, its server and its database are the real ones. */
export async function pictureEcho(browser: Browser, folder: string): Promise<void> {
  const local = await openLocalEcho({
    dynamo: { env: process.env, home: null },
    port: 0,
    now: Date.now,
    onError: console.error,
  });
  try {
    await local.ready;
    const context = browser.newContext({ viewport: VIEWPORT, colorScheme: 'dark', reducedMotion: 'reduce' });
    await withEcho(context, local.url, async ({ page, say, shows }) => {
      await say('my calf is cramping');
      await shows(/^12$/);
      await page.locator('#utterance').blur();
      // A glow over the whole page would double the picture's size.
      await page.evaluate("document.body.style.background = 'var(--ground)'");
      await page.screenshot({ path: join(folder, ECHO_PICTURE) });
    });
  } finally {
    await local.close();
  }
}
