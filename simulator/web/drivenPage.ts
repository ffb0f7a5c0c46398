import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';

/** The page's clock begins here, epoch ms; it moves only when told to. */
const EPOCH_MS = Date.UTC(2026, 10, 22, 3);
/** How far the clock goes at a time while something is waited for, ms. */
const STEP_MS = 50;
/** The longest that anything is waited for on the page's clock, ms. */
const LONGEST_MS = 180_000;

/** The local Echo in a browser, with its clock driven. */
export interface EchoPage {
  readonly page: Page;
  /** What is drawn on the Echo. */
  readonly screen: FrameLocator;
  /** Every address that was asked for. */
  readonly asked: readonly string[];
  /** Everything the browser complained of. */
  readonly complaints: readonly string[];
  readonly runFor: (ms: number) => Promise<void>;
  /** Lets the clock run until something holds. @throws when it does not within three minutes of the page */
  readonly until: (what: string, holds: () => Promise<boolean>, stepMs?: number) => Promise<void>;
  readonly say: (words: string) => Promise<void>;
  readonly speed: (times: '1' | '5' | '20') => Promise<void>;
  /** Lets the clock run until these words are on the Echo's screen. */
  readonly shows: (words: string | RegExp) => Promise<void>;
  /** Lets the clock run until the status line says so. */
  readonly status: (words: RegExp, stepMs?: number) => Promise<void>;
}

/** The words in an element, shown or not. */
export const textOf = async (element: Locator): Promise<string> => (await element.textContent()) ?? '';

async function openEchoPage(context: BrowserContext, url: string): Promise<EchoPage> {
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.clock.install({ time: EPOCH_MS });
  await page.goto(url);
  await page.locator('#send:enabled').waitFor();
  await page.clock.pauseAt(EPOCH_MS + 60 * 60_000);
  const screen = page.frameLocator('#screen');

  const until: EchoPage['until'] = async (what, holds, stepMs = STEP_MS) => {
    for (let ran = 0; ran < LONGEST_MS; ran += stepMs) {
      if (await holds()) return;
      await page.clock.runFor(stepMs);
    }
    throw new Error(`Not within ${LONGEST_MS / 1000} s: ${what}`);
  };
  const turns = () => page.locator('.notes').count();
  return {
    page,
    screen,
    asked,
    complaints,
    until,
    runFor: (ms) => page.clock.runFor(ms),
    async say(words) {
      const before = await turns();
      await page.locator('#utterance').fill(words);
      await page.locator('#utterance').press('Enter');
      await until(`an answer to "${words}"`, async () => (await turns()) > before, 20);
    },
    speed: async (times) => {
      await page.locator('#speed').selectOption(times);
    },
    shows: (words) => until(`"${words}" on the screen`, () => screen.getByText(words).first().isVisible()),
    status: (words, stepMs) =>
      until(`status ${words}`, async () => words.test(await textOf(page.locator('#status'))), stepMs),
  };
}

/** Opens an Echo, uses it, and closes it whatever happens. */
export async function withEcho(
  context: Promise<BrowserContext>,
  url: string,
  use: (echo: EchoPage) => Promise<void>,
): Promise<void> {
  const opened = await context;
  try {
    await use(await openEchoPage(opened, url));
  } finally {
    await opened.close();
  }
}
