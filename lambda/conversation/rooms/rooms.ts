import type { QuestionKind, QuestionOf } from '../question';
import type { Room } from '../turn';
import { easedRoom, where, whichThigh } from './cramp';
import { safety, tenMinutes, whichDanger } from './danger';
import {
  checkpoint,
  painGone,
  paused,
  pregnancyCheck,
  standing,
  whichRoutine,
  whichSide,
  whichStretch,
} from './routine';
import { helpful, offer, open } from './talk';

/** Each open question with what it answers by itself; `everywhere.ts` has the rest. */
export const ROOMS: { readonly [K in QuestionKind]: Room<QuestionOf<K>> } = {
  open,
  where,
  whichThigh,
  whichRoutine,
  whichStretch,
  whichSide,
  standing,
  offer,
  helpful,
  eased: easedRoom,
  checkpoint,
  pregnancyCheck,
  safety,
  whichDanger,
  tenMinutes,
  paused,
  painGone,
};
