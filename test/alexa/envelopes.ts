import type { ResponseEnvelope } from 'ask-sdk-model';
import { NOW } from './testSkill';

/** Ids and tokens as Alexa sends them, none of which may ever be seen again. */
export const SECRETS = {
  userId: 'amzn1.ask.account.SECRETUSER',
  personId: 'amzn1.ask.person.SECRETPERSON',
  deviceId: 'amzn1.ask.device.SECRETDEVICE',
  persistentEndpointId: 'amzn1.alexa.endpoint.SECRETENDPOINT',
  sessionId: 'amzn1.echo-api.session.SECRETSESSION',
  requestId: 'amzn1.echo-api.request.SECRETREQUEST',
  apiAccessToken: 'eyJSECRETTOKEN',
  consentToken: 'eyJSECRETCONSENT',
  spoken: 'SECRETWORDS & <more> of "them" it\'s',
} as const;

export const SKILL_ID = 'amzn1.ask.skill.test';

const application = { applicationId: SKILL_ID };
const user = { userId: SECRETS.userId, permissions: { consentToken: SECRETS.consentToken } };

export interface EnvelopeParts {
  readonly isNew?: boolean;
  readonly attributes?: unknown;
  readonly system?: object;
  readonly screen?: boolean;
}

/** A whole envelope around a request, with everything in it that a real one may carry. */
export function envelopeOf(
  request: object,
  { isNew = false, attributes = {}, system = {}, screen = false }: EnvelopeParts = {},
) {
  return {
    version: '1.0',
    session: { new: isNew, sessionId: SECRETS.sessionId, application, user, attributes },
    context: {
      System: {
        application,
        user,
        person: { personId: SECRETS.personId },
        device: {
          deviceId: SECRETS.deviceId,
          persistentEndpointId: SECRETS.persistentEndpointId,
          supportedInterfaces: screen
            ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
            : {},
        },
        ...system,
      },
    },
    request: {
      requestId: SECRETS.requestId,
      timestamp: new Date(NOW).toISOString(),
      locale: 'en-US',
      ...request,
    },
  };
}

export function intentRequest(name: string, slots: object = {}): object {
  return {
    type: 'IntentRequest',
    dialogState: 'STARTED',
    intent: { name, confirmationStatus: 'NONE', slots },
  };
}

export const LAUNCH = { type: 'LaunchRequest' } as const;

/** A slot of ours that resolved to these ids, one authority each list. */
export function resolved(...authorities: readonly (readonly string[])[]): object {
  return {
    name: 'slot',
    value: SECRETS.spoken,
    confirmationStatus: 'NONE',
    source: 'USER',
    resolutions: {
      resolutionsPerAuthority: authorities.map((ids) => ({
        authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.Slot`,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: ids.map((id) => ({ value: { name: id, id } })),
      })),
    },
  };
}

/** A slot whose words are none of ours; `values` is absent, as it is in reality. */
export function unresolved(value: string = SECRETS.spoken): object {
  return {
    name: 'slot',
    value,
    confirmationStatus: 'NONE',
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.${SKILL_ID}.Slot`,
          status: { code: 'ER_SUCCESS_NO_MATCH' },
        },
      ],
    },
  };
}

/** A slot of one of Amazon's own types, which come without resolutions. */
export function plain(value: string): object {
  return { name: 'slot', value, confirmationStatus: 'NONE' };
}

/** The attributes of an answer, as Alexa sends them back. */
export function attributesOf({ sessionAttributes }: ResponseEnvelope): Record<string, unknown> {
  return sessionAttributes ?? {};
}
