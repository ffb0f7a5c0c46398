import type { StretchId } from '../../knowledge/stretchIds';
import type { Pose } from './pose';
import { LYING } from './poses/lying';
import { SITTING } from './poses/sitting';
import { STANDING } from './poses/standing';

/** The drawing of every stretch; one that is missing does not compile. */
export const FIGURES: Readonly<Record<StretchId, Pose>> = { ...LYING, ...SITTING, ...STANDING };
