import type { Skill } from 'ask-sdk-core';
// Not by the package's front door: behind it are an API client with https, and much else that is never used.
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory';
import { noteArrival } from './alexa/arrival';
import { canFulfillHandler, errorHandler, turnHandler } from './alexa/handlers';
import type { Surroundings } from './alexa/surroundings';
import { rememberedWords } from './words/wordsFor';

/** The skill, built once for its surroundings; between turns it keeps nothing but the words it has made. */
export function createSkill(surroundings: Surroundings): Skill {
  const wordsFor = rememberedWords();
  const builder = CustomSkillFactory.init()
    .addRequestInterceptors(noteArrival(surroundings))
    .addRequestHandlers(canFulfillHandler, turnHandler(surroundings, wordsFor))
    .addErrorHandlers(errorHandler(surroundings, wordsFor));
  return (surroundings.skillId ? builder.withSkillId(surroundings.skillId) : builder).create();
}
