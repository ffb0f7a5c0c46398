import { bound, button, type Component, column, ROUND, row, text, touchable } from '../apl';
import { figureGraphics } from '../figure/avg';
import { FIGURES } from '../figure/figures';
import type { Palette } from '../palette';
import type { HoldScene, YesNo } from '../scene';
import { resources } from '../sizes';
import type { PlainTouch } from '../touch';
import { COLUMN, type HoldData, KIND } from './holdData';
import { ICONS, iconGraphic, RING, ringGraphic } from './icons';
import { documentOf } from './page';

const RESOURCES = resources(
  'body',
  'small',
  'count',
  'split',
  'figure',
  'figureHeight',
  'ring',
  'gap',
  'corner',
  'icon',
  'control',
  'button',
  'answerWidth',
);

/** How often the countdown looks at the clock, in milliseconds. */
const TICK_MS = 250;
/** Segments a tick may move on, so that a screen that slept catches up at once. */
const STEPS_A_TICK = 4;

const CONTROLS = ['previous', 'pause', 'next', 'stop'] as const satisfies readonly PlainTouch[];

const cell = (name: keyof typeof COLUMN): string => `seg[${COLUMN[name]}]`;
const words = (name: 'name' | 'text' | 'next'): string => `hold.texts[${cell(name)}]`;
const asking = `${cell('kind')} == ${KIND.ask}`;
const holding = `${cell('kind')} == ${KIND.hold}`;
const shownIf = (condition: string): string => bound(`${condition} ? 'normal' : 'none'`);

/**
 * A hold: the figure, the leg, the seconds left, what comes next, and the controls. The clock is the device's
 * own: the moment of mounting is frozen, and each tick measures from it, so that errors do not add up.
 */
export function holdDocument(scene: HoldScene, data: HoldData, palette: Palette): Component {
  const { labels, question } = scene;
  const poses = Object.fromEntries(data.figures.map(({ move }) => [move, FIGURES[move]]));
  const figures = figureGraphics(poses, palette.figure);
  return documentOf(
    {
      resources: RESOURCES,
      focus: 'pause',
      styles: figures.styles,
      lastsMs: scene.totalMs,
      graphics: {
        ...figures.graphics,
        icon: iconGraphic(palette),
        ring: ringGraphic(palette),
      },
      root: clock(),
      items: [
        heading({ textAlign: 'center', width: '56%', maxLines: 3, when: bound(ROUND) }),
        {
          type: 'Container',
          direction: '@split',
          grow: 1,
          shrink: 1,
          width: '100%',
          items: [
            drawings(),
            column(
              [
                row([ring(labels), ...named()], { width: '100%', justifyContent: 'center' }),
                ...beside(labels.next),
              ],
              {
                grow: 1,
                shrink: 1,
                paddingLeft: '@gap',
                justifyContent: 'center',
                alignItems: 'center',
              },
            ),
          ],
        },
        below(labels.next),
        controls(labels.controls),
        ...(question === null ? [] : [answers(question)]),
      ],
    },
    palette,
  );
}

function heading(more: Component): Component {
  return text(bound(words('name')), '@body', { fontWeight: '700', ...more });
}

/** Beside the ring, where a screen is wide. */
function named(): Component[] {
  return [heading({ shrink: 1, maxLines: 4, paddingLeft: '@edge', when: bound(`!(${ROUND})`) })];
}

function clock(): Component {
  const onward = {
    type: 'SetValue',
    property: 'at',
    value: bound(`now >= ${cell('to')} && at < hold.segments.length - 1 ? at + 1 : at`),
  };
  return {
    bind: [
      { name: 'hold', value: bound('payload.hold') },
      { name: 'start', value: 0 },
      { name: 'now', value: 0 },
      { name: 'at', value: 0 },
      { name: 'seg', value: bound('hold.segments[at]') },
      { name: 'left', value: bound(`Math.max(0, Math.ceil((${cell('to')} - now) / 1000))`) },
    ],
    onMount: [{ type: 'SetValue', property: 'start', value: bound('localTime') }],
    handleTick: [
      {
        minimumDelay: TICK_MS,
        commands: [
          { type: 'SetValue', property: 'now', value: bound('localTime - start') },
          ...Array.from({ length: STEPS_A_TICK }, () => onward),
        ],
      },
    ],
  };
}

function drawings(): Component {
  return {
    type: 'Container',
    width: '@figure',
    height: '@figureHeight',
    data: bound('hold.figures'),
    items: [
      {
        type: 'VectorGraphic',
        source: bound('data.move'),
        turn: bound('data.turn'),
        scale: 'best-fit',
        position: 'absolute',
        width: '100%',
        height: '100%',
        display: shownIf(`${cell('figure')} == index`),
      },
    ],
  };
}

function ring(labels: HoldScene['labels']): Component {
  const inside = {
    position: 'absolute',
    width: '100%',
    height: '100%',
    textAlign: 'center',
    textAlignVertical: 'center',
  };
  const phase = bound(
    `${cell('kind')} == ${KIND.setup} ? '${quoted(labels.setup)}' : ${cell('kind')} == ${KIND.release} ? '${quoted(labels.release)}' : ''`,
  );
  return {
    type: 'Container',
    width: '@ring',
    height: '@ring',
    display: shownIf(`${cell('kind')} > ${KIND.talk} && !(${asking})`),
    items: [
      {
        type: 'VectorGraphic',
        source: 'ring',
        width: '100%',
        height: '100%',
        scale: 'best-fit',
        gone: bound(
          `${holding} ? ${RING.length} * Math.min(1, Math.max(0, (now - ${cell('from')}) / (${cell('to')} - ${cell('from')}))) : 0`,
        ),
      },
      text(bound('left'), '@count', { ...inside, id: 'count', fontWeight: '700', display: shownIf(holding) }),
      text(phase, '@small', {
        ...inside,
        id: 'phase',
        paddingLeft: '@gap',
        paddingRight: '@gap',
        display: shownIf(`!(${holding})`),
      }),
    ],
  };
}

/** Beside the figure, where a screen is wide: what to do, and what follows. */
function beside(next: string): Component[] {
  const line = { textAlign: 'center', width: '100%', spacing: '@gap', when: bound(`!(${ROUND})`) };
  return [
    text(bound(words('text')), '@body', { ...line, maxLines: 3 }),
    text(nextLine(next), '@small', { ...line, style: 'quiet', maxLines: 2 }),
  ];
}

/** A round screen has room for one line below: what to do until the hold begins, then what follows it. */
function below(next: string): Component {
  const following = `${holding} || ${cell('kind')} == ${KIND.release}`;
  return {
    type: 'Text',
    when: bound(ROUND),
    style: 'text',
    fontSize: '@small',
    text: bound(`(${following}) ? ${nextWords(next)} : ${words('text')}`),
    textAlign: 'center',
    width: '86%',
  };
}

const nextWords = (next: string): string =>
  `(${words('next')} == '' ? '' : '${quoted(next)}: ' + ${words('next')})`;
const nextLine = (next: string): string => bound(nextWords(next));

/** Words inside a string of a binding. */
const quoted = (label: string): string => label.replaceAll("'", '’');

function controls(labels: HoldScene['labels']['controls']): Component {
  const name = bound('data.name');
  const label = bound('data.label');
  return row(
    [
      touchable(
        [name],
        label,
        row([
          {
            type: 'VectorGraphic',
            source: 'icon',
            drawn: bound('data.icon'),
            width: '@icon',
            height: '@icon',
            scale: 'best-fit',
          },
          text(label, '@small', {
            style: 'buttonText',
            paddingLeft: 8,
            when: bound('viewport.width >= 900'),
          }),
        ]),
        { id: name, width: '@control', height: '@button', spacing: '@gap' },
      ),
    ],
    {
      data: CONTROLS.map((control) => ({ name: control, label: labels[control], icon: ICONS[control] })),
      justifyContent: 'center',
      spacing: '@gap',
      display: shownIf(`!(${asking})`),
    },
  );
}

function answers({ yes, no }: YesNo): Component {
  return row(
    [
      button({ label: yes, touch: ['yes'] }, { id: 'yes', width: '@answerWidth' }),
      button({ label: no, touch: ['no'] }, { id: 'no', width: '@answerWidth', spacing: '@gap' }),
    ],
    { justifyContent: 'center', spacing: '@gap', display: shownIf(asking) },
  );
}
