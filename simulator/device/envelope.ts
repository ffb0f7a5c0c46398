import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import type { DeviceKind } from './kinds';

/** What was understood, in the shape the resolver gives it. */
export interface SpokenIntent {
  readonly intent: string;
  readonly slots: Readonly<Record<string, { readonly value: string; readonly id: string | null }>>;
}

/** A request as a device sends it, before it is put into an envelope. */
export type DeviceRequest =
  | { readonly type: 'LaunchRequest' }
  | ({ readonly type: 'IntentRequest' } & SpokenIntent)
  | { readonly type: 'SessionEndedRequest'; readonly reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' }
  | {
      readonly type: 'Alexa.Presentation.APL.UserEvent';
      readonly token: string;
      readonly arguments: readonly unknown[];
    };

/** What surrounds a request. */
export interface EnvelopeOptions {
  readonly locale: string;
  readonly device: DeviceKind;
  /** Epoch ms. */
  readonly now: number;
  readonly isNew: boolean;
  readonly attributes: Record<string, unknown>;
  /** A number for this request, so that no two look alike. */
  readonly count: number;
  /** Where the Settings API is, and the only token that is ever sent: an invented one. */
  readonly apiEndpoint: string | null;
}

const SKILL = 'amzn1.ask.skill.local';

/** The envelope that Alexa would send for a request, ids invented (alexa-builtins, section 3). */
export function envelope(request: DeviceRequest, options: EnvelopeOptions): RequestEnvelope {
  const { locale, device, now, isNew, attributes, count, apiEndpoint } = options;
  const application = { applicationId: SKILL };
  const user = { userId: 'amzn1.ask.account.local' };
  return {
    version: '1.0',
    session: { new: isNew, sessionId: 'amzn1.echo-api.session.local', application, user, attributes },
    context: {
      ...device.context,
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.local', supportedInterfaces: device.interfaces },
        apiEndpoint: apiEndpoint ?? '',
        ...(apiEndpoint ? { apiAccessToken: 'local' } : {}),
      },
    },
    request: {
      requestId: `amzn1.echo-api.request.local-${count}`,
      timestamp: new Date(now).toISOString(),
      locale,
      ...bodyOf(request),
    },
  } as RequestEnvelope;
}

function bodyOf(request: DeviceRequest): object {
  switch (request.type) {
    case 'IntentRequest':
      return {
        type: request.type,
        dialogState: 'STARTED',
        intent: {
          name: request.intent,
          confirmationStatus: 'NONE',
          slots: Object.fromEntries(
            Object.entries(request.slots).map(([name, slot]) => [name, slotOf(name, slot)]),
          ),
        },
      };
    case 'Alexa.Presentation.APL.UserEvent':
      return { ...request, components: {}, source: { type: 'TouchWrapper', handler: 'Press', id: '' } };
    default:
      return request;
  }
}

/** Amazon's own types carry no resolutions; a value of ours resolves to its id or to no match. */
function slotOf(name: string, { value, id }: SpokenIntent['slots'][string]): Slot {
  const filled: Slot = { name, value, confirmationStatus: 'NONE' };
  if (AMAZON_SLOTS.has(name)) return filled;
  const matched = {
    status: { code: 'ER_SUCCESS_MATCH' as const },
    values: [{ value: { name: value, id: id ?? '' } }],
  };
  const unmatched = { status: { code: 'ER_SUCCESS_NO_MATCH' as const }, values: [] };
  const authority = `amzn1.er-authority.echo-sdk.${SKILL}.${name}`;
  return {
    ...filled,
    resolutions: { resolutionsPerAuthority: [{ authority, ...(id ? matched : unmatched) }] },
  };
}

const AMAZON_SLOTS: ReadonlySet<string> = new Set(['minutes', 'duration', 'step']);
