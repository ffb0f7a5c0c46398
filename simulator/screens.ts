import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { MoveId } from '../lambda/knowledge/moves';
import { drawPose } from '../lambda/screen/figure/drawing';
import { FIGURES } from '../lambda/screen/figure/figures';
import { NIGHT } from '../lambda/screen/palette';
import { renderScreen } from '../lambda/screen/renderScreen';
import type { SceneKind } from '../lambda/screen/scene';
import { SCREEN_DEVICES, type ScreenName } from './device/screens';
import { launchChromium } from './screen/chromium';
import { drawScreen } from './screen/drawnScreen';
import {
  FIGURE_PICTURES,
  figurePicture,
  PICTURE_FOLDER,
  SCREEN_PICTURES,
  screenPicture,
} from './screen/pictures';
import { SAMPLE_SCENES } from './screen/samples';
import { svgShapes } from './screen/svg';
import { serveViewhost } from './screen/viewhostPage';
import { pictureEcho } from './web/screenshot';

/** When a hold is pictured: some seconds into it, in milliseconds. */
const HOLD_MS = 14_000;
const SETTLED_MS = 300;
/** No picture is wider, in pixels: the repository carries them all. */
const PICTURE_WIDTH = 720;

/** Pictures one scene on one device. */
async function pictureScreen(
  browser: Browser,
  url: string,
  kind: SceneKind,
  name: ScreenName,
): Promise<void> {
  const device = SCREEN_DEVICES[name];
  const drawn = await drawScreen(
    browser,
    url,
    renderScreen(SAMPLE_SCENES[kind], { night: true }),
    device,
    Math.min(1, PICTURE_WIDTH / device.width),
  );
  await drawn.runFor(kind === 'hold' ? HOLD_MS : SETTLED_MS);
  await drawn.page.screenshot({ path: join(PICTURE_FOLDER, screenPicture(kind, name)) });
  await drawn.close();
}

async function pictureFigures(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 400, height: 320 } });
  for (const move of Object.keys(FIGURES) as MoveId[]) {
    const shapes = svgShapes(drawPose(FIGURES[move]), NIGHT.figure);
    await page.setContent(
      `<body style="margin:0;background:${NIGHT.background}"><svg width="400" height="320">${shapes}</svg></body>`,
    );
    await page.screenshot({ path: join(PICTURE_FOLDER, figurePicture(move)) });
  }
  await page.close();
}

async function main(): Promise<void> {
  mkdirSync(PICTURE_FOLDER, { recursive: true });
  const browser = await launchChromium();
  const server = await serveViewhost();
  for (const { kind, device } of SCREEN_PICTURES) await pictureScreen(browser, server.url, kind, device);
  await pictureFigures(browser);
  await pictureEcho(browser, PICTURE_FOLDER);
  await browser.close();
  await server.close();
  const count = SCREEN_PICTURES.length + FIGURE_PICTURES.length + 1;
  process.stdout.write(`${count} pictures in docs/screens\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
