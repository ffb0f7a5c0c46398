import type { Request, RequestEnvelope } from 'ask-sdk-model';
import type { Event } from '../conversation/event';
import { HABIT_IDS } from '../knowledge/routineIds';
import { eventOf, intentNameOf } from './intents';
import { touchEvent } from './touch';

/** What a request means to the dialogue; null for one that is not part of it. */
export function eventFrom(request: Request): Event | null {
  switch (request.type) {
    case 'LaunchRequest':
      return request.task ? taskEvent(request.task.name) : { type: 'launch' };
    case 'IntentRequest':
      return eventOf(request.intent.name, request.intent.slots);
    case 'Alexa.Presentation.APL.UserEvent':
      return touchEvent(request.arguments);
    default:
      return null;
  }
}

/** The request's moment in epoch ms, on Alexa's clock: ISO 8601, or epoch ms in some old envelopes. */
export function sentAtMs({ timestamp }: Pick<Request, 'timestamp'>, otherwiseMs: number): number {
  const text = String(timestamp);
  const ms = /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isFinite(ms) ? ms : otherwiseMs;
}

/** A locale that is missing is not guessed: the words of no country fit all. */
export function localeOf({ request }: RequestEnvelope): string {
  return ('locale' in request && request.locale) || 'unknown';
}

/** Whether the device declares APL (alexa-builtins, section 3.8: the list may be empty or null). */
export function hasScreen({ context }: RequestEnvelope): boolean {
  return context?.System?.device?.supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;
}

/** A task is a routine by its name (`<skill>.Bedtime`); one that we do not know opens the skill. */
function taskEvent(name: string): Event {
  const task = name.slice(name.lastIndexOf('.') + 1);
  const routine = HABIT_IDS.find((id) => intentNameOf(id) === `${task}Intent`);
  if (!routine) return { type: 'launch' };
  return { type: 'routine', routine, seconds: null, position: null, conditions: [], step: null };
}
