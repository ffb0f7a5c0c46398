import * as v from 'valibot';
import { ENGLISH_LOCALES } from '../../lambda/words/region';
import { DEVICES, type DeviceName } from '../device/kinds';
import { Refusal } from './refusal';

const DEVICE_NAMES = Object.keys(DEVICES) as DeviceName[];

/** The settings of a device, as the switches of its page stand. */
const settingsSchema = v.strictObject({
  device: v.picklist(DEVICE_NAMES),
  locale: v.picklist(ENGLISH_LOCALES),
  night: v.boolean(),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const turnSchema = v.strictObject({
  echo: v.pipe(v.string(), v.uuid()),
  settings: settingsSchema,
  /** Ms after the first word of the last response; a day is more than anybody waits. */
  intoMs: v.pipe(v.number(), v.minValue(0), v.maxValue(86_400_000)),
  did: v.variant('kind', [
    v.strictObject({
      kind: v.literal('say'),
      utterance: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
    }),
    v.strictObject({
      kind: v.literal('touch'),
      token: v.pipe(v.string(), v.maxLength(100)),
      arguments: v.pipe(v.array(v.union([v.string(), v.number(), v.boolean()])), v.maxLength(8)),
    }),
  ]),
});
/** What a person did at the page: said something or touched the screen. */
export type TurnRequest = v.InferOutput<typeof turnSchema>;

/** @throws Refusal 400 that names the first field that is wrong */
export function readTurn(body: unknown): TurnRequest {
  const read = v.safeParse(turnSchema, body);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Refusal(400, `${v.getDotPath(issue) ?? 'The body'}: ${issue.message}`);
}
