import { join } from 'node:path';
import type { MoveId } from '../../lambda/knowledge/moves';
import { FIGURES } from '../../lambda/screen/figure/figures';
import type { SceneKind } from '../../lambda/screen/scene';
import { type DeviceName, SCREEN_DEVICES } from './devices';
import { SAMPLE_SCENES } from './samples';

/** Where the pictures of screens and stretches are kept. */
export const PICTURE_FOLDER = join(__dirname, '..', '..', 'docs', 'screens');

/** The local Echo, as `README.md` shows it. */
export const ECHO_PICTURE = 'echo.png';

export const screenPicture = (kind: SceneKind, device: DeviceName): string => `${kind}-${device}.png`;
export const figurePicture = (move: MoveId): string => `figure-${move}.png`;

/** Every scene on every device. */
export const SCREEN_PICTURES = (Object.keys(SAMPLE_SCENES) as SceneKind[]).flatMap((kind) =>
  (Object.keys(SCREEN_DEVICES) as DeviceName[]).map((device) => ({ kind, device })),
);

/** Every stretch and opening move. */
export const FIGURE_PICTURES = Object.keys(FIGURES) as readonly MoveId[];
