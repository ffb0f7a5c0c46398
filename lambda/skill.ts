import type { Skill } from 'ask-sdk-core';
// Not by the package's front door: behind it are an API client with https, and much else that is never used.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory';
import { noteArrival } from './alexa/arrival';
import { canFulfillHandler, errorHandler, turnHandler } from './alexa/handlers';
import type { Surroundings } from './alexa/surroundings';

/** The skill, built once for its surroundings; it holds no state of its own between turns. */
export function createSkill(surroundings: Surroundings): Skill {
  const builder = CustomSkillFactory.init()
    .addRequestInterceptors(noteArrival(surroundings))
    .addRequestHandlers(canFulfillHandler, turnHandler(surroundings))
    .addErrorHandlers(errorHandler(surroundings));
  return (surroundings.skillId ? builder.withSkillId(surroundings.skillId) : builder).create();
}
