import type { Browser } from 'playwright-core';
import { renderScreen } from '../../lambda/screen/renderScreen';
import type { Scene } from '../../lambda/screen/scene';
import { SCREEN_DEVICES, type ScreenDevice } from '../../simulator/device/screens';
import { launchChromium } from '../../simulator/screen/chromium';
import { type DrawnScreen, drawScreen } from '../../simulator/screen/drawnScreen';
import { SAMPLE_SCENES } from '../../simulator/screen/samples';
import { serveViewhost } from '../../simulator/screen/viewhostPage';
import { SPOKEN_PARTS } from '../screen/routines';
import { segmentAt } from '../screen/segmentAt';

let browser: Browser;
let server: Awaited<ReturnType<typeof serveViewhost>>;

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveViewhost();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const draw = (scene: Scene, device: ScreenDevice, night = true): Promise<DrawnScreen> =>
  drawScreen(browser, server.url, renderScreen(scene, { night }), device);

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Box extends Rectangle {
  readonly what: string;
  /** The part of it that what contains it lets through. */
  readonly seen: number;
  readonly fontSize: number;
  readonly lines: readonly Rectangle[];
  readonly scrolls: boolean;
}

/** Every line of text on the page, as it is seen. */
function textBoxes({ page }: DrawnScreen): Promise<Box[]> {
  return page.evaluate(() => {
    const { document, getComputedStyle } = globalThis as unknown as {
      document: {
        querySelectorAll: (selector: string) => Iterable<PageElement>;
        createRange: () => PageRange;
      };
      getComputedStyle: (element: PageElement) => { overflowX: string; overflowY: string; fontSize: string };
    };
    interface PageElement {
      textContent: string;
      parentElement: PageElement | null;
      getBoundingClientRect: () => Rectangle;
      offsetParent: unknown;
    }
    interface PageRange {
      selectNodeContents: (element: PageElement) => void;
      getBoundingClientRect: () => Rectangle;
      getClientRects: () => Iterable<Rectangle>;
    }
    const boxes: Box[] = [];
    for (const paragraph of document.querySelectorAll('.apl-z p')) {
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      if (right - left < 1 || paragraph.textContent.trim() === '') continue;
      let [l, t, r, b, scrolls] = [left, top, right, bottom, false];
      for (let box = paragraph.parentElement; box; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        if (overflowY === 'auto' || overflowY === 'scroll') scrolls = true;
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        const outer = box.getBoundingClientRect();
        [l, t] = [Math.max(l, outer.left), Math.max(t, outer.top)];
        [r, b] = [Math.min(r, outer.right), Math.min(b, outer.bottom)];
      }
      const whole = (right - left) * (bottom - top);
      const seen = (Math.max(0, r - l) * Math.max(0, b - t)) / whole;
      const fontSize = Number.parseFloat(getComputedStyle(paragraph).fontSize);
      const lines = [...range.getClientRects()].map((line) => ({
        left: line.left,
        top: line.top,
        right: line.right,
        bottom: line.bottom,
      }));
      boxes.push({ what: paragraph.textContent, left, top, right, bottom, seen, fontSize, scrolls, lines });
    }
    return boxes;
  });
}

const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

/** Whether a line lies on the glass: on a round screen, all four corners within the circle. */
function onGlass({ left, top, right, bottom }: Rectangle, { width, height, shape }: ScreenDevice): boolean {
  if (shape === 'RECTANGLE') return left >= 0 && top >= 0 && right <= width && bottom <= height;
  const radius = width / 2;
  return [left, right].every((x) => [top, bottom].every((y) => Math.hypot(x - radius, y - radius) <= radius));
}

/** What is wrong with a drawn screen, in words; nothing when it is as it should be. */
async function faults(drawn: DrawnScreen, device: ScreenDevice): Promise<string[]> {
  const boxes = await textBoxes(drawn);
  const dp = device.dpi / 160;
  const found = boxes.flatMap((box) => [
    ...(box.seen < 0.97 && !box.scrolls ? [`cut: ${box.what}`] : []),
    ...(box.what.endsWith('…') ? [`shortened: ${box.what}`] : []),
    ...(box.scrolls || box.lines.every((line) => onGlass(line, device))
      ? []
      : [`off the glass: ${box.what}`]),
    ...(box.fontSize >= 24 * dp ? [] : [`too small: ${box.what}`]),
  ]);
  const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
  const crossing = pairs.filter(([a, b]) => overlap(a, b) && !a.scrolls && !b.scrolls);
  return [
    ...found,
    ...crossing.map(([a, b]) => `overlap: ${a.what} | ${b.what}`),
    ...(await drawn.complaints()),
  ];
}

const devices = Object.entries(SCREEN_DEVICES) as [string, ScreenDevice][];
const scenes = Object.entries(SAMPLE_SCENES) as [string, Scene][];
const everywhere = devices.flatMap(([name, device]) =>
  scenes.map(([kind, scene]) => [kind, name, scene, device] as const),
);

describe('every scene on every screen', () => {
  it.each(everywhere)(
    '%s on %s is whole, and the renderer has no complaint',
    async (_kind, _name, scene, device) => {
      const drawn = await draw(scene, device);
      await drawn.runFor(scene.kind === 'hold' ? 12_000 : 300);
      expect((await textBoxes(drawn)).length).toBeGreaterThan(0);
      expect(await faults(drawn, device)).toEqual([]);
      await drawn.close();
    },
    30_000,
  );

  it.each(devices)(
    'a hold on %s is whole in each of its phases',
    async (_, device) => {
      const drawn = await draw(SAMPLE_SCENES.hold, device);
      let at = 0;
      for (const ms of [2000, 6000, 15_000, 31_000, 53_000, 72_500]) {
        await drawn.runFor(ms - at);
        at = ms;
        expect([ms, await faults(drawn, device)]).toEqual([ms, []]);
      }
      await drawn.close();
    },
    60_000,
  );
});

describe.each(['thigh_now part 2', 'desk part 1', 'cooldown part 1'])('the real words of %s', (name) => {
  const scene = SPOKEN_PARTS.find((part) => part.name === name)?.scene ?? SAMPLE_SCENES.hold;

  it.each(['round', 'small', 'tv'] as const)(
    'are whole on %s, each time the picture changes',
    async (device) => {
      const drawn = await draw(scene, SCREEN_DEVICES[device]);
      let at = 0;
      for (const { fromMs, toMs, kind } of scene.segments) {
        if (kind === 'release') continue;
        const ms = Math.min(fromMs + 1000, toMs);
        await drawn.runFor(ms - at);
        at = ms;
        expect([ms, await faults(drawn, SCREEN_DEVICES[device])]).toEqual([ms, []]);
      }
      await drawn.close();
    },
    60_000,
  );
});

describe('the countdown', () => {
  const [calf] = SPOKEN_PARTS;
  const shown = async ({ page }: DrawnScreen): Promise<string | null> =>
    page.locator('.apl-z p').filter({ hasText: /^\d+$/, visible: true }).textContent();

  it('agrees with the voice within a second from the first word to the last', async () => {
    const scene = calf?.scene ?? SAMPLE_SCENES.hold;
    const drawn = await draw(scene, SCREEN_DEVICES.small);
    let at = 0;
    for (let ms = 700; ms < scene.totalMs; ms += 3700) {
      await drawn.runFor(ms - at);
      at = ms;
      const segment = segmentAt(scene.segments, ms);
      if (segment?.kind !== 'hold' || ms - segment.fromMs < 500 || segment.toMs - ms < 500) continue;
      const left = Math.ceil((segment.toMs - ms) / 1000);
      expect(Math.abs(Number(await shown(drawn)) - left)).toBeLessThanOrEqual(1);
    }
    await drawn.close();
  }, 60_000);

  it('counts a hold from its length down to its last second', async () => {
    const drawn = await draw(SAMPLE_SCENES.hold, SCREEN_DEVICES.large);
    await drawn.runFor(10_400);
    expect(await shown(drawn)).toBe('20');
    await drawn.runFor(19_200);
    expect(await shown(drawn)).toBe('1');
    await drawn.close();
  }, 30_000);

  it('catches up when the screen has slept', async () => {
    const drawn = await draw(SAMPLE_SCENES.hold, SCREEN_DEVICES.large);
    await drawn.page.clock.fastForward(50_000);
    await drawn.runFor(1000);
    expect(Math.abs(Number(await shown(drawn)) - 8)).toBeLessThanOrEqual(1);
    await drawn.close();
  }, 30_000);
});

describe('touch and remote', () => {
  it('sends what a button stands for', async () => {
    const drawn = await draw(SAMPLE_SCENES.picker, SCREEN_DEVICES.large);
    await drawn.runFor(1000);
    await drawn.page.getByText('Calf').click();
    await drawn.runFor(300);
    expect(await drawn.touches()).toEqual([['muscle', 'calf']]);
    await drawn.close();
  }, 30_000);

  it('steers a hold', async () => {
    const drawn = await draw(SAMPLE_SCENES.hold, SCREEN_DEVICES.large);
    await drawn.runFor(12_000);
    await drawn.page.getByText('Pause', { exact: true }).click();
    await drawn.runFor(300);
    expect(await drawn.touches()).toEqual([['pause']]);
    await drawn.close();
  }, 30_000);

  it('answers the question at the end of a hold', async () => {
    const drawn = await draw(SAMPLE_SCENES.hold, SCREEN_DEVICES.large);
    await drawn.runFor(72_500);
    await drawn.page.getByText('Yes', { exact: true }).click();
    await drawn.runFor(300);
    expect(await drawn.touches()).toEqual([['yes']]);
    await drawn.close();
  }, 30_000);

  it('begins on a television at the first choice, and Enter presses it', async () => {
    const drawn = await draw(SAMPLE_SCENES.question, SCREEN_DEVICES.tv);
    await drawn.runFor(300);
    await drawn.page.keyboard.press('Enter');
    await drawn.runFor(300);
    expect(await drawn.touches()).toEqual([['yes']]);
    await drawn.close();
  }, 30_000);
});

it('asks nothing of the world outside this machine', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(server.url);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(url))).toEqual([]);
  await page.close();
}, 30_000);
