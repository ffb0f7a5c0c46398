import type { GuidanceWords } from '../../guidanceWords';
import { calfAndFoot } from './calfAndFoot';
import { counting } from './counting';
import { cues } from './cues';
import { legNames, notes, routineNames } from './names';
import { speechRate } from './speechRate';
import { thighAndHip, wholeLeg } from './thighAndHip';

export const guidanceWords: GuidanceWords = {
  routineNames,
  cues,
  stretches: { ...calfAndFoot, ...thighAndHip, ...wholeLeg },
  notes,
  legNames,
  counting,
  speechRate,
};
