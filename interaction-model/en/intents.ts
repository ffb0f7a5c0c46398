import type { IntentSource } from '../source';
import { cramp } from './cramp';
import { redFlags } from './redFlags';
import { routines } from './routines';
import { steering } from './steering';
import { about } from './topics/about';
import { causes } from './topics/causes';
import { people } from './topics/people';
import { prevention } from './topics/prevention';
import { remedies } from './topics/remedies';

/** Every custom intent of the English model; red flags first, in order of urgency. */
export const INTENT_SOURCES: IntentSource = {
  ...redFlags,
  ...cramp,
  ...routines,
  ...steering,
  ...causes,
  ...remedies,
  ...prevention,
  ...people,
  ...about,
};
