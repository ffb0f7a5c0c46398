import * as v from 'valibot';
import { HOLD_LENGTHS, PACES, type PlanRequest } from '../guidance/request';
import { CONDITIONS, POSITIONS, SIDES } from '../knowledge/conditions';
import { MUSCLES } from '../knowledge/muscles';
import { ROUTINE_IDS } from '../knowledge/routineIds';
import { STRETCH_IDS } from '../knowledge/stretchIds';

/** A plan request as it comes back from the session: every field checked, nothing beside them. */
export const planRequestSchema = v.strictObject({
  routine: v.nullable(v.picklist(ROUTINE_IDS)),
  stretch: v.nullable(v.picklist(STRETCH_IDS)),
  muscle: v.nullable(v.picklist(MUSCLES)),
  position: v.nullable(v.picklist(POSITIONS)),
  conditions: v.pipe(v.array(v.picklist(CONDITIONS)), v.maxLength(CONDITIONS.length), v.readonly()),
  steady: v.boolean(),
  side: v.nullable(v.picklist(SIDES)),
  seconds: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(86_400))),
  holds: v.picklist(HOLD_LENGTHS),
  pace: v.picklist(PACES),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0x7fff_ffff)),
}) satisfies v.GenericSchema<unknown, PlanRequest>;
