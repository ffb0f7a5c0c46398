import type { Position } from '../knowledge/conditions';
import type { MoveId } from '../knowledge/moves';
import { NOTE_SECONDS, SETUP_SECONDS, SINGLE_CLOSE_SECONDS } from '../knowledge/setup';
import { isStretch, STRETCHES, stretchOf } from '../knowledge/stretches';
import type { StretchId } from '../knowledge/stretchIds';
import { BY_POSITION } from '../knowledge/substitutions';
import { adjustedDosage, type Dosage } from './dosage';
import { type Draft, holdsOf, lengthOf, type Outline, pumpBeats, turnsOf } from './draft';
import type { PlanRequest } from './request';
import { type Allowed, allow, mayStand, personOf, standsIn } from './substitution';

/** A single stretch is one part, and leaves room for a slow voice and the question after it. */
const LONGEST_STEP_MS = 190_000;

/** Seated first by day and lying first at night; standing when it is asked for, or the person is steady. */
const positionsFor = (request: PlanRequest): readonly Position[] => {
  const night = request.conditions.includes('night');
  const settled: readonly Position[] = night ? ['lying', 'sitting'] : ['sitting', 'lying'];
  if (request.position === 'standing' && mayStand(request)) return ['standing', ...settled];
  if (request.position !== null && request.position !== 'standing') {
    return [request.position, ...settled.filter((position) => position !== request.position)];
  }
  return settled;
};

/** What is to be done: the stretch that was named, or the best of the muscle in that position. */
export const chooseMove = (request: PlanRequest): Allowed | 'nothingSafe' | 'unknown' => {
  const person = personOf(request);
  const places = request.muscle && BY_POSITION[request.muscle];
  const named = request.stretch ? [request.stretch] : [];
  const wanted: readonly MoveId[] = places
    ? [...named, ...positionsFor(request).flatMap((position) => places[position])]
    : named;
  if (wanted.length === 0) return 'unknown';
  const found = (named.length ? named : wanted).flatMap((move) => allow(move, person) ?? []);
  // A position that was asked for counts before all; otherwise a stretch of the library before an opening move.
  const best = request.position === null ? found.find(({ move }) => isStretch(move)) : undefined;
  return best ?? found[0] ?? 'nothingSafe';
};

const usualDosage = (move: MoveId): Dosage =>
  isStretch(move)
    ? { seconds: STRETCHES[move].single.holdSeconds, repetitions: STRETCHES[move].single.repetitions }
    : { seconds: 20, repetitions: 2 };

const sidesFor = (move: MoveId, { side }: PlanRequest) => {
  if (isStretch(move) && STRETCHES[move].sides === 'together') return ['both'] as const;
  return side === 'left' || side === 'right' ? ([side] as const) : turnsOf(null);
};

const draftSingle = (allowed: Allowed, request: PlanRequest): Draft => {
  const { move, notes } = allowed;
  const moves = isStretch(move) && STRETCHES[move].direction === 'move';
  const stands = standsIn(allowed);
  const usual = usualDosage(move);
  const dosage = moves ? usual : adjustedDosage(move, usual, request.holds);
  const table = {
    sides: 'each' as const,
    changeSeconds: stands || move === 'quad_side_bed' ? 8 : 5,
    manner: moves ? ('move' as const) : ('hold' as const),
    beats: [],
  };
  const draft = (repetitions: number): Draft => ({
    stretch: stretchOf(move),
    move,
    notes,
    cue: move,
    setupMs: (SETUP_SECONDS[move] + notes.length * NOTE_SECONDS) * 1000,
    holds: holdsOf({ ...table, seconds: dosage.seconds, repetitions }, sidesFor(move, request)).map((hold) =>
      move === 'ankle_pumps' ? { ...hold, beats: pumpBeats(hold.ms) } : hold,
    ),
    releaseMs: stands ? 4000 : 3000,
    continues: false,
  });
  const counts = Array.from({ length: dosage.repetitions }, (_, index) => dosage.repetitions - index);
  const fitting = counts.find((repetitions) => lengthOf(draft(repetitions)) <= LONGEST_STEP_MS);
  return draft(fitting ?? 1);
};

/** One stretch with its close, for a stretch or a muscle asked for by name. */
export const outlineSingle = (allowed: Allowed, request: PlanRequest): Outline => ({
  items: [
    { kind: 'step', step: draftSingle(allowed, request) },
    {
      kind: 'step',
      step: {
        stretch: null,
        move: null,
        notes: [],
        cue: 'singleClose',
        setupMs: SINGLE_CLOSE_SECONDS * 1000,
        holds: [],
        releaseMs: 0,
        continues: false,
      },
    },
  ],
  close: null,
});

/** Opening moves have no feedback of their own: what stands for them is the library's stretch they lead to. */
export const subjectOf = (allowed: Allowed, request: PlanRequest): StretchId | null =>
  stretchOf(allowed.move) ?? request.stretch;
