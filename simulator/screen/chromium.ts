import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Chrome or Chromium is installed, in the order they are looked for. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing but the page: no updates, no sync, no calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the browser of this machine, without a window.
 *
 * @throws when there is none, saying what to install.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = [process.env.CHROME_PATH ?? '', ...PLACES].find(
    (place) => place !== '' && existsSync(place),
  );
  if (executablePath === undefined) {
    throw new Error(
      'No Chrome or Chromium found. Install one (Debian: apt-get install chromium) or name it in CHROME_PATH.',
    );
  }
  return chromium.launch({ executablePath, args: FLAGS });
}
