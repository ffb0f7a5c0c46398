import type { CueId } from '../knowledge/cueIds';
import type { HabitId } from '../knowledge/routineIds';
import { HABIT_TABLES, type HabitRow, type HoldTable, type StepRow } from '../knowledge/routines';
import { isStretch, STRETCHES, stretchOf } from '../knowledge/stretches';
import { adjustedDosage, nearestDosage } from './dosage';
import {
  type Draft,
  holdsOf,
  type Item,
  lengthOf,
  type Outline,
  pumpBeats,
  turnsOf,
  withoutIdleAsks,
} from './draft';
import type { PlanRequest } from './request';
import { type Allowed, allow, mayStand, personOf, standsIn } from './substitution';

/** Which table: standing only for the steady who asked for it, lying for somebody already in bed. */
const rowsFor = (id: HabitId, request: PlanRequest): readonly HabitRow[] => {
  const { usual, versions } = HABIT_TABLES[id];
  if (id === 'pregnancy_bedtime') return pregnancyRows(request);
  if (request.position === 'standing') {
    const stands = mayStand(request) && request.steady;
    return (stands && versions.standing) || usual;
  }
  return (request.position && versions[request.position]) || usual;
};

/**
 * Before the checkpoint is answered `steady` is false, and the plan shows the seated ending; a "yes" plans again
 * with `steady` true, which gives the same parts up to there and the standing ending after it. Whoever may not
 * stand at all is not asked.
 */
const pregnancyRows = (request: PlanRequest): readonly HabitRow[] => {
  const { usual, versions } = HABIT_TABLES.pregnancy_bedtime;
  const askable = request.position === null || request.position === 'standing';
  const never =
    !askable || allow('calf_wall', { ...personOf(request), standing: true })?.move !== 'calf_wall';
  if (never || request.conditions.includes('poor_balance')) {
    return usual.filter((row) => row.kind === 'step' || row.question !== 'steady');
  }
  return (request.steady && versions.standing) || usual;
};

const resting = (row: StepRow, drafted: Draft): Draft => ({
  ...drafted,
  stretch: null,
  move: 'rest_still',
  notes: [],
  cue: 'rest',
  holds: [
    {
      side: null,
      repetition: 1,
      ms: drafted.holds.reduce((sum, hold) => sum + hold.changeMs + hold.ms, 0),
      changeMs: 0,
      manner: 'move',
      beats: [],
    },
  ],
  releaseMs: row.releaseSeconds * 1000,
});

/** The holds of a row for the move it has become: the seconds of the whole step stay as they are. */
const exchanged = (
  row: StepRow,
  table: HoldTable,
  { move }: Allowed,
  original: Draft,
  side: Draft['holds'],
) => {
  if (table.manner === 'move') {
    const most = isStretch(move) ? Math.max(...STRETCHES[move].doses.map((dose) => dose.holdSeconds[1])) : 20;
    const ms = Math.min(table.seconds, most) * 1000;
    return {
      holds: side.map((hold) => ({ ...hold, ms, beats: move === 'ankle_pumps' ? pumpBeats(ms) : [] })),
    };
  }
  const held = nearestDosage(move, table);
  const holds = side.map((hold) => ({ ...hold, ms: held.seconds * 1000 }));
  const spare = lengthOf(original) - lengthOf({ ...original, holds });
  const changes = Math.max(holds.length - 1, 1);
  return {
    holds: holds.map((hold, index) =>
      index === 0 ? hold : { ...hold, changeMs: hold.changeMs + spare / changes },
    ),
    releaseMs: row.releaseSeconds * 1000 + (holds.length > 1 ? 0 : spare),
  };
};

const cueOf = (row: StepRow, allowed: Allowed): CueId => {
  // Where somebody sits, what to hold on to is not said.
  const notes = allowed.notes.includes('seated') ? (['seated'] as const) : allowed.notes;
  const keys = [allowed.move, ...notes];
  const hit = keys.find((key) => row.cueFor[key] !== undefined);
  if (hit) return row.cueFor[hit] ?? row.cue;
  return allowed.move === row.move ? row.cue : allowed.move;
};

/** One row for this person; null leaves it out. */
const draftRow = (row: StepRow, request: PlanRequest, before: readonly Item[]): Draft | null => {
  const base: Draft = {
    stretch: null,
    move: null,
    notes: [],
    cue: (!mayStand(request) && row.cueFor.notStanding) || row.cue,
    setupMs: row.setupSeconds * 1000,
    holds: [],
    releaseMs: row.releaseSeconds * 1000,
    continues: false,
  };
  if (row.move === null || row.holds === null) return base;
  const { move: wanted, holds: table } = row;
  const sides = table.sides === 'each' ? turnsOf(request.side) : (['both'] as const);
  const original: Draft = { ...base, holds: holdsOf(table, sides) };
  const allowed = allow(wanted, personOf(request));
  if (allowed === null) return row.notStanding === 'leaveOut' ? null : resting(row, original);
  const kept = allowed.move === wanted;
  if (kept && row.restFor.some((condition) => request.conditions.includes(condition))) {
    return resting(row, original);
  }
  if (row.notStanding !== 'exchange' && !standsIn(allowed)) {
    if (row.notStanding === 'leaveOut') return null;
    if (kept) return resting(row, original);
  }
  const named = { ...original, move: allowed.move, stretch: stretchOf(allowed.move), notes: allowed.notes };
  const drafted: Draft = { ...named, cue: cueOf(row, allowed) };
  if (!kept) {
    // A movement that is in the plan already (pumps in a march's place) has had its dose.
    const repeated = before.some((item) => item.kind === 'step' && item.step.move === allowed.move);
    if (repeated && table.manner === 'move') return null;
    const together = isStretch(allowed.move) && STRETCHES[allowed.move].sides === 'together';
    const holds = original.holds.map((hold, index) =>
      together ? { ...hold, side: 'both' as const, repetition: index + 1 } : hold,
    );
    return { ...drafted, ...exchanged(row, table, allowed, original, holds) };
  }
  if (table.manner === 'move') return drafted;
  const dosage = adjustedDosage(allowed.move, table, request.holds);
  return { ...drafted, holds: holdsOf({ ...table, ...dosage }, sides) };
};

/** A move that takes the place of a standing one: nobody is left standing in a stretch for the bed. */
const sittingDownFirst = (step: Draft, before: readonly Item[]): Draft => {
  const last = before.findLast((item) => item.kind === 'step' && isActive(item.step));
  const stood = last?.kind === 'step' && isActive(last.step) && standsIn(last.step);
  const sits = isActive(step) && step.cue === step.move && !standsIn(step);
  if (!stood || !sits) return step;
  return { ...step, notes: [...step.notes, 'sitDownFirst'] };
};

const isActive = (step: Draft): step is Draft & Allowed => step.move !== null && step.move !== 'rest_still';

/** A routine of the habit tables, or null when not one stretch of it is left for this person. */
export const outlineHabit = (id: HabitId, request: PlanRequest): Outline | null => {
  const items: Item[] = [];
  for (const row of rowsFor(id, request)) {
    if (row.kind === 'ask') {
      items.push({ kind: 'ask', ask: { question: row.question, cueMs: row.cueSeconds * 1000 } });
      continue;
    }
    const step = draftRow(row, request, items);
    if (step) items.push({ kind: 'step', step: sittingDownFirst(step, items) });
  }
  const any = items.some((item) => item.kind === 'step' && isActive(item.step));
  return any ? { items: withoutIdleAsks(items), close: null } : null;
};

/** The cue of a set-up row once the plan was cut to less than its table, so that no wrong time is announced. */
export const shortenedCue = (id: HabitId, cue: CueId): CueId => {
  const row = HABIT_TABLES[id].usual.find((each) => each.kind === 'step' && each.cue === cue);
  return (row?.kind === 'step' && row.cueFor.shortened) || cue;
};
