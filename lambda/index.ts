import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { feedbackTableName, lazyStore } from './feedback/lazyStore';
import { writeLine } from './log/writeLine';
import { createSkill } from './skill';

const { SKILL_ID, VERSION = 'unversioned' } = process.env;

/** Built at init: what is missing from the environment is said there, before anybody speaks to the skill. */
const skill = createSkill({
  now: Date.now,
  seed: () => Math.floor(Math.random() * 2 ** 31),
  // The global one: importing node:crypto costs every cold start 4 ms, and only feedback wants an id.
  randomId: () => crypto.randomUUID(),
  save: lazyStore({ table: feedbackTableName(process.env) }),
  log: writeLine,
  version: VERSION,
  ...(SKILL_ID ? { skillId: SKILL_ID } : {}),
});

/** The Lambda handler: two parameters, since the Node 24 runtime refuses a callback at load. */
export const handler = (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
