import * as v from 'valibot';
import { HOLD_LENGTHS, PACES, type PlanRequest } from '../guidance/request';
import { CONDITIONS, POSITIONS, SIDES } from '../knowledge/conditions';
import { MUSCLES } from '../knowledge/muscles';
import { ROUTINE_IDS } from '../knowledge/routineIds';
import { STRETCH_IDS } from '../knowledge/stretchIds';
import { oneOf } from './oneOf';

/** A plan request as it comes back from the session: every field checked, nothing beside them. */
export const planRequestSchema = v.strictObject({
  routine: v.nullable(oneOf(ROUTINE_IDS)),
  stretch: v.nullable(oneOf(STRETCH_IDS)),
  muscle: v.nullable(oneOf(MUSCLES)),
  position: v.nullable(oneOf(POSITIONS)),
  conditions: v.pipe(v.array(oneOf(CONDITIONS)), v.maxLength(CONDITIONS.length), v.readonly()),
  steady: v.boolean(),
  side: v.nullable(oneOf(SIDES)),
  seconds: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(86_400))),
  holds: oneOf(HOLD_LENGTHS),
  pace: oneOf(PACES),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0x7fff_ffff)),
}) satisfies v.GenericSchema<unknown, PlanRequest>;
