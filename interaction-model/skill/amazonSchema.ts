import { readFileSync } from 'node:fs';
import Ajv, { type AnySchema } from 'ajv';

/** The parts of Amazon's own API description that a skill package has to fit. */
const SCHEMAS = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  screen: 'v1.skill.Manifest.AlexaPresentationAplInterface',
  model: 'v1.skill.interactionModel.InteractionModelData',
} as const;

/** Keys that the description uses and JSON Schema does not know, or that ajv reads otherwise. */
const FOREIGN = new Set(['discriminator', 'example', 'x-discriminator-value', 'x-isEnum']);

/**
 * Gives a function that says what Amazon's description finds wrong with a value, one sentence a fault, and nothing
 * when it fits. An object may not hold a key that the description does not know: a misspelt one would be ignored.
 */
export const faultFinder = (part: keyof typeof SCHEMAS): ((value: unknown) => readonly string[]) => {
  const check = compile(SCHEMAS[part]);
  return (value) => {
    if (check(value)) return [];
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
    );
  };
};

const compile = (definition: string) => {
  const { definitions } = JSON.parse(readFileSync(require.resolve('ask-smapi-model/spec.json'), 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  return ajv.compile({ definitions: closed(definitions), $ref: `#/definitions/${definition}` } as AnySchema);
};

/** The same schema with every plain object closed; a subtype of an `allOf` must stay open. */
const closed = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([key]) => !FOREIGN.has(key));
  const copy = Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'allOf' ? value : closed(value)]),
  );
  const isPlain = 'properties' in copy && !('additionalProperties' in copy) && !('discriminator' in schema);
  return isPlain ? { ...copy, additionalProperties: false } : copy;
};
