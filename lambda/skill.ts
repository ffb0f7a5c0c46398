import { type Skill, SkillBuilders } from 'ask-sdk-core';
import { noteArrival } from './alexa/arrival';
import { canFulfillHandler, dialogueHandler, errorHandler, quietHandler } from './alexa/handlers';
import type { Surroundings } from './alexa/surroundings';

/** The skill, built once for its surroundings; it holds no state of its own between turns. */
export function createSkill(surroundings: Surroundings): Skill {
  const builder = SkillBuilders.custom()
    .addRequestInterceptors(noteArrival(surroundings))
    .addRequestHandlers(dialogueHandler(surroundings), canFulfillHandler, quietHandler(surroundings))
    .addErrorHandlers(errorHandler(surroundings));
  return (surroundings.skillId ? builder.withSkillId(surroundings.skillId) : builder).create();
}
