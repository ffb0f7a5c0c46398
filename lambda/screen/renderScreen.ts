import type { Component } from './apl';
import { answerDocument } from './documents/answer';
import { emergencyDocument } from './documents/emergency';
import { goodbyeDocument } from './documents/goodbye';
import { holdDocument } from './documents/hold';
import { holdData } from './documents/holdData';
import { menuDocument } from './documents/menu';
import { pickerDocument } from './documents/picker';
import { questionDocument } from './documents/question';
import { DAY, NIGHT, type Palette } from './palette';
import type { Scene, SceneKind, SceneOf } from './scene';

/** The data of an `Alexa.Presentation.APL.RenderDocument` directive. */
export interface Screen {
  /** Names the scene, so that a later command finds its document. */
  readonly token: SceneKind;
  readonly document: Component;
  readonly datasources: Component;
}

type Body = Omit<Screen, 'token'>;
type Builders = { readonly [K in SceneKind]: (scene: SceneOf<K>, palette: Palette) => Body };

const plain =
  <S>(build: (scene: S, palette: Palette) => Component) =>
  (scene: S, palette: Palette): Body => ({ document: build(scene, palette), datasources: {} });

const BUILDERS: Builders = {
  menu: plain(menuDocument),
  answer: plain(answerDocument),
  picker: plain(pickerDocument),
  emergency: plain(emergencyDocument),
  question: plain(questionDocument),
  goodbye: plain(goodbyeDocument),
  hold: (scene, palette) => {
    const data = holdData(scene);
    return { document: holdDocument(scene, data, palette), datasources: { hold: data } };
  },
};

/** Draws a scene for a device that has a screen: dark at night. */
export function renderScreen(scene: Scene, { night }: { readonly night: boolean }): Screen {
  return { token: scene.kind, ...bodyOf(scene.kind, scene, night ? NIGHT : DAY) };
}

function bodyOf<K extends SceneKind>(kind: K, scene: Scene, palette: Palette): Body {
  const build: (scene: SceneOf<K>, palette: Palette) => Body = BUILDERS[kind];
  return build(scene as SceneOf<K>, palette);
}
