import { bound, type Component, type Json, ROUND } from '../apl';
import type { Palette } from '../palette';

/** What differs from one scene's document to another. */
export interface Page {
  /** The sizes that its components name. */
  readonly resources: readonly Component[];
  readonly items: readonly Component[];
  /** The component a remote control begins at. */
  readonly focus?: string;
  readonly graphics?: Component;
  readonly styles?: Component;
  /** Properties of the outermost component: bindings, ticks. */
  readonly root?: Component;
  /** How long the screen has to stay at least, in milliseconds. */
  readonly lastsMs?: number;
}

/** How long a screen stays when nothing is played, in milliseconds; the device may still take it away sooner. */
const IDLE_MS = 60_000;

/** A column in the middle of the page, and a line across it. */
export const CENTRED = { width: '100%', height: '100%', justifyContent: 'center', alignItems: 'center' };
export const LINE = { textAlign: 'center', width: '100%' };

/** A whole document around a page: one column, inside the edges of the screen. */
export function documentOf(page: Page, palette: Palette): Component {
  const mainTemplate = { parameters: ['payload'], items: [frame(page, palette)] };
  return {
    type: 'APL',
    version: '1.4',
    theme: 'dark',
    settings: { idleTimeout: IDLE_MS + (page.lastsMs ?? 0) },
    resources: page.resources,
    styles: { ...styles(palette), ...page.styles },
    ...(page.graphics ? { graphics: page.graphics } : {}),
    mainTemplate,
  };
}

function frame(page: Page, palette: Palette): Component {
  const { onMount = [], ...root } = page.root ?? {};
  return {
    type: 'Frame',
    width: '100vw',
    height: '100vh',
    backgroundColor: palette.background,
    onMount: [...(onMount as readonly Json[]), ...(page.focus ? [focusOn(page.focus)] : [])],
    ...root,
    item: {
      type: 'Container',
      width: '100%',
      height: '100%',
      paddingLeft: '@edge',
      paddingRight: '@edge',
      paddingTop: '@edge',
      paddingBottom: '@edge',
      alignItems: bound(`${ROUND} ? 'center' : 'stretch'`),
      items: page.items,
    },
  };
}

/** On a television the remote needs a place to begin; elsewhere a focus frame would only be in the way. */
function focusOn(componentId: string): Component {
  return { type: 'SetFocus', componentId, when: bound("viewport.mode == 'tv'") };
}

function styles(palette: Palette): Component {
  return {
    text: { values: [{ color: palette.text, fontFamily: 'amazon-ember-display, sans-serif' }] },
    quiet: { extends: 'text', values: [{ color: palette.quiet }] },
    buttonText: { extends: 'text', values: [{ color: palette.buttonText, fontWeight: '500' }] },
    button: {
      values: [
        { backgroundColor: palette.button, borderColor: palette.button, borderWidth: 4 },
        { when: bound('state.focused'), borderColor: palette.focus },
        { when: bound('state.pressed'), borderColor: palette.text },
      ],
    },
  };
}
