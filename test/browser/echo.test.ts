import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { utcDay } from '../../lambda/feedback/row';
import { type OpenDynamo, openDynamo } from '../../simulator/dynamo/open';
import { type DynamoServer, endpointOf, startServer } from '../../simulator/dynamo/server';
import { readFeedback } from '../../simulator/report/readFeedback';
import { launchChromium } from '../../simulator/screen/chromium';
import { textOf, withEcho } from '../../simulator/web/drivenPage';
import { type LocalEcho, openLocalEcho } from '../../simulator/web/localEcho';

/** A browser on a busy machine is slow; what is tested runs on the page's own clock. */
jest.setTimeout(90_000);

let browser: Browser;
let database: DynamoServer;
let dynamo: OpenDynamo;
let local: LocalEcho;
const errors: unknown[] = [];

beforeAll(async () => {
  database = await startServer();
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL_DYNAMODB: endpointOf(database.port),
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  };
  // The SDK reads the process's own environment.
  Object.assign(process.env, env);
  dynamo = await openDynamo({ env, shared: false });
  local = await openLocalEcho({
    dynamo: { env },
    port: 0,
    now: Date.now,
    onError: (error) => errors.push(error),
  });
  browser = await launchChromium();
  await local.ready;
});

afterAll(async () => {
  await browser?.close();
  await local?.close();
  await dynamo?.close();
  await database?.close();
  expect(errors).toEqual([]);
});

/** East of Greenwich and dark, as a newcomer's may be. */
const context = (more: object = {}) =>
  browser.newContext({
    viewport: { width: 1440, height: 960 },
    timezoneId: 'Europe/Berlin',
    colorScheme: 'dark',
    ...more,
  });

async function storedSubjects(): Promise<readonly string[]> {
  const today = utcDay(Date.now());
  const subjects: string[] = [];
  await readFeedback(dynamo.client, dynamo.table, { from: today, to: today }, (row) => {
    if (row) subjects.push(`${row.subject} ${row.helpful}`);
  });
  return subjects;
}

test('a cramp from launch to the row: the ring counts down, and yes and helpful are touched', () =>
  withEcho(
    context(),
    local.url,
    async ({ page, screen, say, speed, shows, until, status, runFor, asked, complaints }) => {
      await say('open cramp coach');
      await shows(/cramp/i);
      await say('my calf is cramping');

      const ring = screen.locator('p', { hasText: /^\d+$/ }).first();
      await shows(/^20$/);
      // Read in the middle of each second: at its edge the ring may be a frame early or late.
      await runFor(450);
      const counted: number[] = [];
      for (let seconds = 0; seconds < 20; seconds += 1) {
        counted.push(Number(await textOf(ring)));
        await runFor(1000);
      }
      expect(counted).toEqual(Array.from({ length: 20 }, (_, seconds) => 20 - seconds));

      await speed('20');
      await status(/Listening/);
      await shows('Has it eased');
      await screen.getByText('Yes', { exact: true }).click();
      await status(/Speaking/);
      await status(/Listening/);
      await shows('Did that help');
      // The renderer takes no pointer in a document's first half second.
      await runFor(600);
      await screen.getByText('Yes', { exact: true }).click();
      await until('the note that it is stored', () => page.getByText('stored: calf_now helped').isVisible());

      expect(await storedSubjects()).toEqual(['calf_now true']);
      await until('the chart', () => page.locator('[data-subject=calf_now]').isVisible());
      expect(await textOf(page.locator('[data-subject=calf_now]'))).toContain('1 of 1 helped');

      expect(
        asked.filter((address) => !address.startsWith(local.url) && !address.startsWith('data:')),
      ).toEqual([]);
      expect(asked.length).toBeGreaterThan(20);
      expect(complaints).toEqual([]);
    },
  ));

test('"Alexa," in the middle of a hold: the next words are said at that second', () =>
  withEcho(context(), local.url, async ({ page, screen, say, speed, shows, status }) => {
    await speed('5');
    await say('my calf is cramping');
    await shows(/^15$/);
    await page.locator('#alexa').click();
    expect(await page.locator('#utterance').evaluate((box) => box === box.ownerDocument.activeElement)).toBe(
      true,
    );
    const left = await textOf(page.locator('#timeline-of'));
    await page.clock.fastForward(20_000);
    // Time stands still: on the bar and on the Echo's own screen.
    expect(await textOf(page.locator('#timeline-of'))).toBe(left);
    expect(
      await screen
        .getByText(/^1[45]$/)
        .first()
        .isVisible(),
    ).toBe(true);
    await say('how long is left');
    const { intent, speech } = await lastAnswer(page);
    expect(intent).toContain('HowLongLeftIntent');
    const told = Number(/About (\d+) seconds/.exec(speech)?.[1]);
    expect(Math.abs(told - Number.parseInt(left, 10))).toBeLessThanOrEqual(5);
    await status(/Speaking/);
  }));

test('Escape after "Alexa," lets the speech go on', () =>
  withEcho(context(), local.url, async ({ page, say, speed, shows, runFor }) => {
    await speed('5');
    await say('my calf is cramping');
    await shows(/^15$/);
    await page.locator('#alexa').click();
    await page.keyboard.press('Escape');
    const before = await textOf(page.locator('#timeline-of'));
    await runFor(1000);
    expect(await textOf(page.locator('#timeline-of'))).not.toBe(before);
  }));

test('twenty times as fast, speech and picture stay together', () =>
  withEcho(context(), local.url, async ({ page, screen, say, speed, runFor, until }) => {
    await speed('20');
    await say('my calf is cramping');
    await until('the hold', async () => /hold/.test(await textOf(page.locator('#timeline-at'))), 10);
    await runFor(300);
    const bar = Number(/(\d+) s/.exec(await textOf(page.locator('#timeline-at')))?.[1]);
    const ring = Number(await textOf(screen.locator('p', { hasText: /^\d+$/ }).first()));
    expect(Math.abs(bar - ring)).toBeLessThanOrEqual(2);
  }));

test('silence: after eight seconds it asks again, and then it waits', () =>
  withEcho(context(), local.url, async ({ page, say, status, runFor }) => {
    await say('open cramp coach');
    await status(/Listening/, 200);
    const said = await page.locator('.echo-said').count();
    await runFor(8_100);
    expect(await page.locator('.echo-said').count()).toBe(said + 1);
    await runFor(8_100);
    expect(await textOf(page.locator('#status'))).toContain('waits for you');
    await page.clock.fastForward(600_000);
    await say('my calf is cramping');
    const { intent } = await lastAnswer(page);
    expect(intent).toContain('CrampNowIntent');
  }));

test('a voice that never answers stalls nothing, and is given up', async () => {
  const deaf = await context();
  await deaf.addInitScript(DEAF_VOICE);
  await withEcho(Promise.resolve(deaf), local.url, async ({ page, say, status }) => {
    await page.locator('#voice').check();
    for (const words of ['open cramp coach', 'help']) {
      await say(words);
      await status(/Listening/, 500);
    }
    expect(await page.evaluate('speechSynthesis.asked')).toBeGreaterThanOrEqual(2);
    expect(await page.locator('#voice').isVisible()).toBe(false);
  });
});

test.each(['speaker', 'round', 'small', 'medium', 'large', 'tv'])('device %s answers', (device) =>
  withEcho(context(), local.url, async ({ page, say, screen, runFor, complaints }) => {
    await page.locator('#device').selectOption(device);
    await say('does magnesium help');
    await runFor(500);
    expect((await lastAnswer(page)).speech).toMatch(/magnesium/i);
    expect(await page.locator('#screen').isVisible()).toBe(device !== 'speaker');
    if (device !== 'speaker')
      expect(
        await screen
          .getByText(/magnesium/i)
          .first()
          .isVisible(),
      ).toBe(true);
    expect(complaints).toEqual([]);
  }),
);

test('by keyboard alone: the order is the one on the page, and the focus is always seen', () =>
  withEcho(context(), local.url, async ({ page, say, speed, shows, until }) => {
    const focused = async () => {
      await page.keyboard.press('Tab');
      return page.evaluate(FOCUSED);
    };
    const order = [];
    for (let stop = 0; stop < 10; stop += 1) order.push(await focused());
    expect(order.map(({ name }) => name)).toEqual([
      'skip',
      'device',
      'locale',
      'speed',
      'night',
      'alexa',
      'utterance',
      'send',
      'my calf is cramping',
      'open cramp coach',
    ]);
    expect(order.filter(({ outlined }) => !outlined)).toEqual([]);

    await page.keyboard.press('Enter');
    await until('the welcome', () => page.locator('.notes').first().isVisible());
    await speed('5');
    await say('my calf is cramping');
    await shows(/^20$/);
    await page.locator('#screen').focus();
    expect(await page.evaluate(FOCUSED)).toMatchObject({ name: 'screen' });
  }));

describe.each(['dark', 'light'] as const)('in the %s', (colorScheme) => {
  test.each([
    ['desktop', 1440, 960],
    ['phone', 360, 740],
  ])('axe finds nothing on a %s, and nothing is wider than it', (_, width, height) =>
    withEcho(
      context({ colorScheme, viewport: { width, height } }),
      local.url,
      async ({ page, say, speed, shows, until }) => {
        expect(await page.title()).toBe('Cramp Coach – local Echo');
        await speed('5');
        await say('my calf is cramping');
        await shows(/^1\d$/);
        await until('the chart', async () => (await textOf(page.locator('#feedback'))) !== '');
        await page.locator('summary').first().click();
        // Axe waits on timers of the page.
        await page.clock.resume();
        await page.evaluate(AXE);
        const found = (await page.evaluate('axe.run(document, { iframes: false })')) as {
          violations: readonly { id: string; nodes: readonly { html: string }[] }[];
        };
        expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      },
    ),
  );
});

/** A browser that has a voice and never speaks. */
const DEAF_VOICE = `
  const voice = { asked: 0, getVoices: () => [{}], addEventListener() {}, cancel() {}, speak() { this.asked += 1; } };
  Object.defineProperty(window, 'speechSynthesis', { value: voice });
`;

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: what has the focus, by id, class or words, and whether that is seen. */
const FOCUSED = `(() => {
  const at = document.activeElement;
  return { name: at.id || at.className || at.textContent, outlined: getComputedStyle(at).outlineStyle !== 'none' };
})()` as unknown as () => { name: string; outlined: boolean };

async function lastAnswer(page: Page): Promise<{ intent: string; speech: string }> {
  return {
    intent: await textOf(page.locator('.understood').last()),
    speech: await textOf(page.locator('.echo-said .visually-hidden').last()),
  };
}
