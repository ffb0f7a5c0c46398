import type { MoveId } from '../../knowledge/moves';
import type { Pose } from './pose';
import { LYING } from './poses/lying';
import { OPENING } from './poses/opening';
import { SITTING } from './poses/sitting';
import { STANDING } from './poses/standing';

/** The drawing of every stretch and opening move; one that is missing does not compile. */
export const FIGURES: Readonly<Record<MoveId, Pose>> = { ...LYING, ...SITTING, ...STANDING, ...OPENING };
