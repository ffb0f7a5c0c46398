import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { feedbackTableName, lazyStore } from './feedback/lazyStore';
import { createSkill } from './skill';

const { SKILL_ID, VERSION = 'unversioned' } = process.env;

/** Built at init: what is missing from the environment is said there, before anybody speaks to the skill. */
const skill = createSkill({
  now: Date.now,
  seed: () => Math.floor(Math.random() * 2 ** 31),
  // The global one: importing node:crypto costs every cold start 4 ms, and only feedback wants an id.
  randomId: () => crypto.randomUUID(),
  save: lazyStore({ table: feedbackTableName(process.env) }),
  // Lambda's console would make the line a string inside a line of its own, where no metric filter finds it.
  log: (line) => process.stdout.write(`${JSON.stringify(line)}\n`),
  version: VERSION,
  ...(SKILL_ID ? { skillId: SKILL_ID } : {}),
});

/** The Lambda handler: two parameters, since the Node 24 runtime refuses a callback at load. */
export const handler = (event: RequestEnvelope, context: unknown): Promise<ResponseEnvelope> =>
  skill.invoke(event, context);
