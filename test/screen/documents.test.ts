import { bound } from '../../lambda/screen/apl';
import { renderScreen, type Screen } from '../../lambda/screen/renderScreen';
import type { Scene } from '../../lambda/screen/scene';
import { SCREEN_SIZES, SMALLEST_TEXT } from '../../lambda/screen/sizes';
import { readTouch } from '../../lambda/screen/touch';
import { SAMPLE_SCENES } from '../../simulator/screen/samples';
import { SPOKEN_PARTS } from './routines';

/** Bytes; the whole response has to stay under 24 KB, and speech and session need their part. */
const BUDGET = { hold: 17_000, other: 8000 };

const SCENE_KINDS = Object.keys(SAMPLE_SCENES);

type Found = Record<string, unknown>;

/** Every object inside a document. */
function objectsIn(value: unknown): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(objectsIn);
  return Array.isArray(value) ? inside : [value as Found, ...inside];
}

const bytes = (screen: Screen): number => Buffer.byteLength(JSON.stringify(screen));
const scenes: readonly (readonly [string, Scene])[] = [
  ...Object.entries(SAMPLE_SCENES),
  ...SPOKEN_PARTS.map(({ name, scene }) => [name, scene] as const),
];

describe.each(scenes)('the document of %s', (_, scene) => {
  const screen = renderScreen(scene, { night: true });
  const written = JSON.stringify(screen.document);

  it('is APL 1.4 and brings in nothing from outside', () => {
    expect(screen.document).toMatchObject({ type: 'APL', version: '1.4' });
    expect(screen.document).not.toHaveProperty('import');
    expect(written).not.toMatch(/https?:|\/\//);
  });

  it('keeps its budget', () => {
    expect(bytes(screen)).toBeLessThanOrEqual(scene.kind === 'hold' ? BUDGET.hold : BUDGET.other);
  });

  it('stays on as long as it plays', () => {
    const lasts = scene.kind === 'hold' ? scene.totalMs : 0;
    expect((screen.document.settings as Found).idleTimeout).toBeGreaterThan(lasts);
  });

  it('names only sizes it brings along', () => {
    const brought = objectsIn(screen.document.resources).flatMap(Object.keys);
    for (const [, name] of written.matchAll(/"@(\w+)"/g)) expect(brought).toContain(name);
  });

  it('sends only touches that are understood', () => {
    for (const { type, arguments: sent } of objectsIn(screen.document)) {
      if (type !== 'SendEvent') continue;
      const touch = sent as readonly unknown[];
      const names = touch[0] === bound('data.name') ? controlNames(screen) : [touch[0]];
      for (const name of names) expect(readTouch([name, ...touch.slice(1)])).not.toBeNull();
    }
  });

  it('has type of a named size everywhere', () => {
    for (const { type, fontSize } of objectsIn(screen.document)) {
      if (type === 'Text') expect(fontSize).toMatch(/^@(heading|body|small|count|number)$/);
    }
  });

  it('begins the remote at something that is there', () => {
    for (const { type, componentId } of objectsIn(screen.document)) {
      if (type !== 'SetFocus') continue;
      const ids = [...objectsIn(screen.document).map(({ id }) => id), ...controlNames(screen)];
      expect(ids).toContain(componentId);
    }
  });
});

it.each(SCENE_KINDS)('a %s brings along no size that it never names', (kind) => {
  const all = scenes.flatMap(([, scene]) =>
    scene.kind === kind ? [renderScreen(scene, { night: true })] : [],
  );
  const [{ document }] = all as [Screen];
  const brought = objectsIn(document.resources).flatMap(({ dimensions, strings }) => [
    ...Object.keys(dimensions ?? {}),
    ...Object.keys(strings ?? {}),
  ]);
  const named = all.flatMap((screen) =>
    [...JSON.stringify(screen.document).matchAll(/"@(\w+)"/g)].map(([, name]) => name),
  );
  expect([...new Set(brought)].filter((name) => !named.includes(name))).toEqual([]);
});

function controlNames(screen: Screen): unknown[] {
  return objectsIn(screen.document)
    .filter(({ icon, label }) => icon !== undefined && label !== undefined)
    .map(({ name }) => name);
}

it('has no type under the smallest, on any screen', () => {
  for (const { sizes } of SCREEN_SIZES) {
    const { heading, body, small, count, number } = sizes;
    expect(Math.min(heading, body, small, count, number)).toBeGreaterThanOrEqual(SMALLEST_TEXT);
  }
});

it('draws the same scene by day in other colours only', () => {
  const plain = (night: boolean): string =>
    JSON.stringify(renderScreen(SAMPLE_SCENES.hold, { night })).replaceAll(/#[0-9A-F]{6}/g, '#');
  expect(plain(false)).toBe(plain(true));
});
