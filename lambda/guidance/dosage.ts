import type { MoveId } from '../knowledge/moves';
import { type Dose, isStretch, STRETCHES } from '../knowledge/stretches';
import type { HoldLength } from './request';

/** How long a hold is, and how often on each side. */
export interface Dosage {
  readonly seconds: number;
  readonly repetitions: number;
}

/** Opening moves have no published dosage: the 20 s block of relief at most, and the repetitions of bedtime. */
const OPENING_DOSES: readonly Dose[] = [{ holdSeconds: [10, 20], repetitions: [1, 3] }];

/** Every dosage outside relief that a move's sources give. */
export const dosesOf = (move: MoveId): readonly Dose[] =>
  isStretch(move) ? STRETCHES[move].doses : OPENING_DOSES;

const clamp = (value: number, [least, most]: readonly [number, number]): number =>
  Math.min(Math.max(value, least), most);

const within = (dose: Dose, wanted: Dosage): Dosage => ({
  seconds: clamp(wanted.seconds, dose.holdSeconds),
  repetitions: Math.min(wanted.repetitions, dose.repetitions[1]),
});

/** The dosage nearest to the wanted one that the move's sources give (content 3.1). */
export const nearestDosage = (move: MoveId, wanted: Dosage): Dosage => {
  const misfit = (dosage: Dosage) =>
    Math.abs(dosage.seconds - wanted.seconds) + 5 * (wanted.repetitions - dosage.repetitions);
  return dosesOf(move)
    .map((dose) => within(dose, wanted))
    .reduce((best, dosage) => (misfit(dosage) < misfit(best) ? dosage : best));
};

/** A hold made shorter or longer goes to the end of its range, with no more repetitions than that end has. */
export const adjustedDosage = (move: MoveId, usual: Dosage, length: HoldLength): Dosage => {
  if (length === 'normal') return usual;
  const end = length === 'longer' ? 1 : 0;
  const sign = length === 'longer' ? 1 : -1;
  const best = dosesOf(move).reduce((chosen, dose) =>
    sign * (dose.holdSeconds[end] - chosen.holdSeconds[end]) > 0 ? dose : chosen,
  );
  return within(best, { seconds: best.holdSeconds[end], repetitions: usual.repetitions });
};
