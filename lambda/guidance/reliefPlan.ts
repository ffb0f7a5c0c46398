import type { Side } from '../knowledge/conditions';
import type { CloseCueId, CueId, RoutineCueId } from '../knowledge/cueIds';
import type { MoveId } from '../knowledge/moves';
import { bothAtOnce } from '../knowledge/relief';
import type { ReliefId } from '../knowledge/routineIds';
import {
  EASED_CUE_SECONDS,
  ON_SIDE,
  OUTDOORS,
  RELIEF_BLOCK_SECONDS,
  RELIEF_TABLES,
  type ReliefRow,
  type ReliefTable,
  WITH_SHEET,
} from '../knowledge/routines';
import { stretchOf } from '../knowledge/stretches';
import type { Draft, Item, Outline } from './draft';
import type { PlanRequest } from './request';
import { type Allowed, allow, personOf } from './substitution';

/**
 * The standing form takes somebody who says that they are up or outside, and steady, and whom table 3.3 leaves
 * on their feet; everybody else sits or lies.
 */
const standingMove = (table: ReliefTable, request: PlanRequest): MoveId | null => {
  const up =
    request.position === 'standing' || (request.position === null && request.conditions.includes('outdoors'));
  // With both legs in a cramp nobody stays on their feet (content 2, `both_legs`).
  if (table.standing === null || !up || !request.steady || request.side === 'both') return null;
  const allowed = allow(table.standing.move, personOf(request));
  return allowed?.move === table.standing.move && !allowed.notes.includes('seated')
    ? table.standing.move
    : null;
};

const usualMove = (row: ReliefRow, request: PlanRequest): MoveId => {
  const { position } = request;
  return (position !== null && position !== 'standing' && row.move[position]) || row.move.usual;
};

/** Who is told to breathe instead of to rub: rule 9, those who cannot reach, and whoever holds on to a wall. */
const mayRub = (table: ReliefTable, request: PlanRequest): boolean =>
  !['pregnancy' as const, 'cannot_reach' as const, ...table.noRubFor].some((condition) =>
    request.conditions.includes(condition),
  );

const cueOf = (row: ReliefRow, { move, notes }: Allowed, rub: boolean, resting: RoutineCueId): CueId => {
  const cue = (!rub && row.noRub[move]) || row.cues[move] || (move === 'rest_still' ? resting : undefined);
  if (cue === undefined) return move;
  return (
    (notes.includes('withSheet') && WITH_SHEET[cue]) || (notes.includes('onYourSide') && ON_SIDE[cue]) || cue
  );
};

const block = (row: ReliefRow, allowed: Allowed, cue: CueId, side: Side | null): Draft => ({
  stretch: stretchOf(allowed.move),
  move: allowed.move,
  notes: allowed.notes,
  cue,
  setupMs: row.setupSeconds * 1000,
  holds: [{ side, repetition: 1, ms: RELIEF_BLOCK_SECONDS * 1000, changeMs: 0, manner: 'hold', beats: [] }],
  releaseMs: row.releaseSeconds * 1000,
  continues: row.continues,
});

/** A row of a relief table for this person; nothing left means resting where it hurts least, never a stretch. */
const draftRow = (
  table: ReliefTable,
  row: ReliefRow,
  request: PlanRequest,
  side: Side | null,
  resting: RoutineCueId,
): Draft => {
  const seated = { ...personOf(request), standing: false };
  const allowed = allow(usualMove(row, request), seated) ??
    allow('rest_still', seated) ?? { move: 'rest_still', notes: [] };
  return block(row, allowed, cueOf(row, allowed, mayRub(table, request), resting), side);
};

const standingRows = (table: ReliefTable, move: MoveId, request: PlanRequest, side: Side | null) => {
  const allowed = allow(move, personOf(request)) ?? { move, notes: [] };
  const stop: CueId = table.muscle === 'foot' ? 'footStopNoRub' : 'legStopNoRub';
  const first = table.first.map((row, index) =>
    block(row, allowed, index === 0 ? (table.standing?.cue ?? move) : stop, side),
  );
  const second = table.second.map((row) => block(row, allowed, 'gentler', side));
  return { first, second };
};

/** "That leg", where only the worse one comes first. */
const sideOf = ({ muscle }: ReliefTable, { side }: PlanRequest): Side | null =>
  side === 'both' && !bothAtOnce(muscle) ? null : side;

const blocksOf = (id: ReliefId, request: PlanRequest) => {
  const table = RELIEF_TABLES[id];
  const side = sideOf(table, request);
  const standing = standingMove(table, request);
  if (standing) return standingRows(table, standing, request, side);
  const rows = (of: readonly ReliefRow[], resting: readonly RoutineCueId[]) =>
    of.map((row, index) => draftRow(table, row, request, side, resting[index] ?? 'stillAgain'));
  // Whoever may only rest hears the stop rule all the same (content section 0, rule 15).
  const seated = { first: rows(table.first, ['stillOpen', 'stillStop']), second: rows(table.second, []) };
  const up = request.position === 'standing' && request.steady;
  const [open, ...rest] = seated.first;
  // Somebody on their feet with a shin cramp is first told to sit down (content 3.2, standing sentences).
  if (id === 'shin_now' && up && open)
    return { ...seated, first: [{ ...open, cue: 'shinStanding' as const }, ...rest] };
  return seated;
};

const closeCue = (close: CloseCueId, { conditions }: PlanRequest): CloseCueId =>
  (conditions.includes('outdoors') && !conditions.includes('night') && OUTDOORS[close]) || close;

const steps = (drafts: readonly Draft[]): readonly Item[] => drafts.map((step) => ({ kind: 'step', step }));

/** The relief routine of a place: two blocks, "has it eased?", and two more after a "no". */
export const outlineRelief = (id: ReliefId, request: PlanRequest): Outline => {
  const { close, closeSeconds } = RELIEF_TABLES[id];
  const { first, second } = blocksOf(id, request);
  const cueMs = EASED_CUE_SECONDS * 1000;
  return {
    items: [
      ...steps(first),
      { kind: 'ask', ask: { question: 'eased', cueMs } },
      ...steps(second),
      { kind: 'ask', ask: { question: 'easedNow', cueMs } },
    ],
    close: { cue: closeCue(close, request), ms: closeSeconds * 1000 },
  };
};

/** One more block of the opening move, for "one more gentle round" (content 4.2). */
export const outlineGentleRound = (id: ReliefId, request: PlanRequest): Outline => {
  const { close, closeSeconds, second } = RELIEF_TABLES[id];
  const [open] = blocksOf(id, request).first;
  const last = second[second.length - 1];
  if (!open || !last) return { items: [], close: null };
  const step: Draft = {
    ...open,
    cue: open.move === 'rest_still' ? 'stillAgain' : 'gentler',
    setupMs: last.setupSeconds * 1000,
    releaseMs: last.releaseSeconds * 1000,
    continues: false,
  };
  return {
    items: [
      { kind: 'step', step },
      { kind: 'ask', ask: { question: 'easedNow', cueMs: EASED_CUE_SECONDS * 1000 } },
    ],
    close: { cue: closeCue(close, request), ms: closeSeconds * 1000 },
  };
};
