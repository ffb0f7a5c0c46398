import { join } from 'node:path';
import type { MoveId } from '../../lambda/knowledge/moves';
import { FIGURES } from '../../lambda/screen/figure/figures';
import type { SceneKind } from '../../lambda/screen/scene';
import { SCREEN_DEVICES, type ScreenName } from '../device/screens';
import { SAMPLE_SCENES } from './samples';

/** Where the pictures of screens and stretches are kept. */
export const PICTURE_FOLDER = join(__dirname, '..', '..', 'docs', 'screens');

/** The local Echo, as `README.md` shows it. */
export const ECHO_PICTURE = 'echo.png';

/** The file of one scene on one device. */
export const screenPicture = (kind: SceneKind, device: ScreenName): string => `${kind}-${device}.png`;

/** The file of one stretch or opening move. */
export const figurePicture = (move: MoveId): string => `figure-${move}.png`;

/** Every scene on every device. */
export const SCREEN_PICTURES = (Object.keys(SAMPLE_SCENES) as SceneKind[]).flatMap((kind) =>
  (Object.keys(SCREEN_DEVICES) as ScreenName[]).map((device) => ({ kind, device })),
);

/** Every stretch and opening move. */
export const FIGURE_PICTURES = Object.keys(FIGURES) as readonly MoveId[];
