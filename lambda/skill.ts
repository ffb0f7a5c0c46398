import { type Skill, SkillBuilders } from 'ask-sdk-core';
import { noteArrival } from './alexa/arrival';
import { canFulfillHandler, errorHandler, turnHandler } from './alexa/handlers';
import type { Surroundings } from './alexa/surroundings';

/** The skill, built once for its surroundings; it holds no state of its own between turns. */
export function createSkill(surroundings: Surroundings): Skill {
  const builder = SkillBuilders.custom()
    .addRequestInterceptors(noteArrival(surroundings))
    .addRequestHandlers(canFulfillHandler, turnHandler(surroundings))
    .addErrorHandlers(errorHandler(surroundings));
  return (surroundings.skillId ? builder.withSkillId(surroundings.skillId) : builder).create();
}
