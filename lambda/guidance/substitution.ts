import { COLUMNS, type Column, type Condition } from '../knowledge/conditions';
import type { MoveId, Note, OpeningMoveId } from '../knowledge/moves';
import { isStanding, isStretch, STRETCHES } from '../knowledge/stretches';
import {
  type Cell,
  LAST_RESORT,
  LYING_OPENINGS,
  OPENING_SUBSTITUTIONS,
  SUBSTITUTIONS,
} from '../knowledge/substitutions';
import type { PlanRequest } from './request';

/** Who the plan is for, as far as a move's safety goes. */
export interface Person {
  readonly conditions: readonly Condition[];
  /** May be asked to stand at all. */
  readonly standing: boolean;
  /** Said to sit, and so not laid down. */
  readonly sitting?: boolean;
}

/** What a move is for a person; null when nothing may take its place. */
export interface Allowed {
  readonly move: MoveId;
  readonly notes: readonly Note[];
}

/**
 * Standing takes a person who says so: steady, with a light and something to hold, or asking for it by day. At
 * night it takes both, so that no routine moves anybody to standing by itself (content section 0, rule 8).
 */
export const mayStand = (request: PlanRequest): boolean => {
  const asked = request.position === 'standing';
  if (request.conditions.includes('poor_balance')) return false;
  if (request.position === 'lying' || request.position === 'sitting') return false;
  return request.conditions.includes('night') ? asked && request.steady : asked || request.steady;
};

/** What a request says of its person, as far as a move's safety goes. */
export const personOf = (request: PlanRequest): Person => ({
  conditions: request.conditions,
  standing: mayStand(request),
  sitting: request.position === 'sitting',
});

/** Moves in which a hand goes to the foot. */
const REACHING: ReadonlySet<MoveId> = new Set(['foot_toe_pull', 'shin_seated']);

const isColumn = (condition: Condition): condition is Column =>
  COLUMNS.some((column) => column === condition);

/** The place comes last: a bench that is not there is a nuisance, a fall is not. */
const columnsFor = (move: MoveId, person: Person): readonly Column[] => {
  const columns = person.conditions.filter(isColumn).filter((column) => column !== 'outdoors');
  if (person.conditions.includes('cannot_reach') && REACHING.has(move)) columns.push('hip_replacement');
  if (isStanding(move) && !person.standing) columns.push('poor_balance');
  return person.conditions.includes('outdoors') ? [...columns, 'outdoors'] : columns;
};

const openingFor = (move: OpeningMoveId, person: Person): Allowed => {
  const changes = OPENING_SUBSTITUTIONS[move] ?? {};
  const hit = person.conditions.find((condition) => changes[condition] !== undefined);
  const changed = (hit && changes[hit]) ?? move;
  const onSide = person.conditions.includes('pregnancy') && LYING_OPENINGS.includes(changed);
  return { move: changed, notes: onSide ? ['onYourSide'] : [] };
};

const replacement = (cell: Cell, person: Person): MoveId | null => {
  if (cell.kind === 'use') return cell.move;
  return cell.kind === 'ifSteady' && !person.standing ? cell.otherwise : null;
};

/**
 * The move that table 3.3 leaves for this person. Every condition is asked and the strictest cell counts: skip,
 * then an opening move, then another stretch, which is asked about in its turn. Two stretches that are sent to
 * each other (a bed outdoors) end in the opening move of the muscle.
 */
export const allow = (wanted: MoveId, person: Person): Allowed | null => {
  if (person.conditions.includes('recent_surgery')) {
    return wanted === 'rest_still' ? openingFor(wanted, person) : null;
  }
  const seen = new Set<MoveId>();
  let move = wanted;
  while (isStretch(move)) {
    if (seen.has(move)) {
      const muscle = STRETCHES[move].muscles[0];
      const last = muscle && LAST_RESORT[muscle];
      return last ? openingFor(last, person) : null;
    }
    seen.add(move);
    const row = SUBSTITUTIONS[move];
    const cells = columnsFor(move, person).map((condition) => row[condition]);
    if (cells.some((cell) => cell.kind === 'skip')) return null;
    const others = cells.flatMap((cell) => replacement(cell, person) ?? []);
    const next = others.find((other) => !isStretch(other)) ?? others[0];
    if (next === undefined) {
      if (person.sitting && move === 'quad_side_bed') return openingFor('foot_back', person);
      return { move, notes: [...new Set(cells.flatMap((cell) => (cell.kind === 'keep' ? cell.notes : [])))] };
    }
    move = next;
  }
  return openingFor(move, person);
};

/** Whether a step is done on one's feet. */
export const standsIn = ({ move, notes }: Allowed): boolean => isStanding(move) && !notes.includes('seated');
