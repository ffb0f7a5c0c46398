import Ajv from 'ajv';
import type { canfulfill, interfaces, Response, ResponseEnvelope, ui } from 'ask-sdk-model';

/*
 * The JSON schema of what we may answer, held to ask-sdk-model by its types: a property that the model does not
 * have, one that it has and is not named here, or an optional one taken for required, does not compile. Objects are
 * closed, and what Alexa takes but we never send is forbidden.
 */

type Schema = object | boolean;
type RequiredOf<T> = { [K in keyof T]-?: object extends Pick<T, K> ? never : K }[keyof T];
type OptionalOf<T> = Exclude<keyof T, RequiredOf<T>>;

function closed<T>(
  required: { readonly [K in RequiredOf<T>]: Schema },
  optional: { readonly [K in OptionalOf<T>]: Schema },
): object {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

function oneOf<T extends string>(...values: readonly T[]): Schema {
  return { enum: values };
}

const NEVER = false;
const ANY_OBJECT: Schema = { type: 'object' };
const text = (maxLength: number): object => ({ type: 'string', minLength: 1, maxLength });

/** Lengths from alexa-platform, section 1. */
const speech = closed<Extract<ui.OutputSpeech, { type: 'SSML' }>>(
  { type: { const: 'SSML' }, ssml: { ...text(8_000), pattern: '^<speak>\\S[^]*\\S</speak>$' } },
  { playBehavior: NEVER },
);

const card = closed<ui.SimpleCard>({ type: { const: 'Simple' } }, { title: text(200), content: text(8_000) });

const reprompt = closed<ui.Reprompt>({}, { outputSpeech: speech, directives: NEVER });

const canFulfillSlot = closed<canfulfill.CanFulfillSlot>(
  { canUnderstand: oneOf<canfulfill.CanUnderstandSlotValues>('YES', 'NO', 'MAYBE') },
  { canFulfill: oneOf<canfulfill.CanFulfillSlotValues>('YES', 'NO') },
);

const canFulfillIntent = closed<canfulfill.CanFulfillIntent>(
  { canFulfill: oneOf<canfulfill.CanFulfillIntentValues>('YES', 'NO', 'MAYBE') },
  { slots: { type: 'object', additionalProperties: canFulfillSlot } },
);

const screen = closed<interfaces.alexa.presentation.apl.RenderDocumentDirective>(
  { type: { const: 'Alexa.Presentation.APL.RenderDocument' } },
  { token: text(1_024), document: ANY_OBJECT, datasources: ANY_OBJECT, sources: NEVER, packages: NEVER },
);

const response = closed<Response>(
  {},
  {
    outputSpeech: speech,
    card,
    reprompt: { ...reprompt, required: ['outputSpeech'] },
    directives: { type: 'array', items: screen, minItems: 1, maxItems: 1 },
    apiResponse: NEVER,
    shouldEndSession: { type: 'boolean' },
    canFulfillIntent,
    experimentation: NEVER,
  },
);

const envelope = closed<ResponseEnvelope>(
  { version: { const: '1.0' }, response },
  { sessionAttributes: ANY_OBJECT, userAgent: text(200) },
);

const validate = new Ajv({ strict: true, allErrors: true }).compile(envelope);

/** One line for each place where an answer, as it travels, is not what Alexa takes; empty for a good one. */
export function responseErrors(answer: ResponseEnvelope): readonly string[] {
  if (validate(JSON.parse(JSON.stringify(answer)))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
  );
}
