import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { buildModel, MODEL_PATH, modelText } from '../../interaction-model/build';

const DEFINITION = 'v1.skill.interactionModel.InteractionModelData';
const SPEC_PATH = join(__dirname, '../../node_modules/ask-smapi-model/spec.json');

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Amazon's definitions as strict JSON schema: unknown properties refused, OpenAPI's own words left out. */
function strict(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(strict);
  if (schema === null || typeof schema !== 'object') return schema;
  const entries = Object.entries(schema).filter(
    ([key, value]) => !(key === 'example' || (key === 'discriminator' && typeof value === 'string')),
  );
  const closed = Object.fromEntries(entries.map(([key, value]) => [key, strict(value)]));
  return 'properties' in schema && !('allOf' in schema) && !('additionalProperties' in schema)
    ? { ...closed, additionalProperties: false }
    : closed;
}

function validator() {
  const { definitions } = JSON.parse(readFileSync(SPEC_PATH, 'utf8')) as { definitions: Json };
  const ajv = new Ajv({ strict: false, allErrors: true });
  return ajv.compile({ definitions: strict(definitions), $ref: `#/definitions/${DEFINITION}` } as object);
}

describe("Amazon's schema", () => {
  const validate = validator();

  it('accepts the model', () => {
    validate(buildModel());
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would refuse a misspelt property and an intent without a name', () => {
    const { languageModel } = buildModel().interactionModel;
    expect(validate({ interactionModel: { languageModel: { ...languageModel, slotz: [] } } })).toBe(false);
    expect(validate({ interactionModel: { languageModel: { ...languageModel, intents: [{}] } } })).toBe(
      false,
    );
  });
});

test('the committed model is the one that the sources build', () => {
  expect(readFileSync(MODEL_PATH, 'utf8')).toBe(modelText());
});
