import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Surroundings, TurnSeen } from '../../lambda/alexa/surroundings';
import { durationMs } from '../../lambda/guidance/locate';
import type { TurnLine } from '../../lambda/log/turnLine';
import { createSkill } from '../../lambda/skill';
import type { Understood } from '../understand/understand';
import { type DeviceRequest, envelope } from './envelope';
import { DEVICES, type DeviceName } from './kinds';

/** How long after the last word a person answers, ms. */
export const ANSWERS_AFTER_MS = 1_000;

/** One exchange, with everything a person at the simulator may want to see. */
export interface Exchange {
  readonly understood: Understood | null;
  readonly request: RequestEnvelope;
  readonly response: ResponseEnvelope;
  /** null where the skill said nothing. */
  readonly seen: TurnSeen | null;
  readonly log: readonly TurnLine[];
  readonly ends: boolean;
}

/** What a device takes from outside itself. */
export interface DeviceOptions extends Pick<Surroundings, 'save' | 'randomId' | 'version'> {
  /** Where the understanding runs on a thread of its own, its answer comes later. */
  readonly understand: (utterance: string) => Understood | Promise<Understood>;
  /** Epoch ms; time goes on by the speech that is heard, unless the device is told otherwise. */
  readonly startsAt: number;
  readonly seed: number;
  readonly locale?: string;
  readonly device?: DeviceName;
  readonly apiEndpoint?: string | null;
}

/** An Echo without Amazon: it understands, keeps the session, sends real requests and holds a clock of its own. */
export interface Device {
  locale: string;
  kind: DeviceName;
  /** Epoch ms on the device's clock. */
  readonly now: number;
  readonly sessionOpen: boolean;
  /** Says something, so many ms into the last response; without a number, just after it. */
  say(utterance: string, intoMs?: number): Promise<Exchange>;
  send(request: DeviceRequest, intoMs?: number): Promise<Exchange>;
}

/** A device that has just been switched on, with a skill of its own. */
export function createDevice(options: DeviceOptions): Device {
  const { understand, apiEndpoint = null } = options;
  let now = options.startsAt;
  let spokenMs = 0;
  let attributes: Record<string, unknown> = {};
  let sessionOpen = false;
  let count = 0;
  let seen: TurnSeen | null = null;
  let log: TurnLine[] = [];
  const skill = createSkill({
    now: () => now,
    seed: () => options.seed,
    randomId: options.randomId,
    save: options.save,
    version: options.version,
    log: (line) => (line.kind === 'turn' ? log.push(line) : undefined),
    watch: (turn) => {
      seen = turn;
    },
  });

  const device: Device = {
    locale: options.locale ?? 'en-US',
    kind: options.device ?? 'speaker',
    get now() {
      return now;
    },
    get sessionOpen() {
      return sessionOpen;
    },
    async say(utterance, intoMs) {
      const understood = await understand(utterance);
      const request = requestFor(understood);
      return { ...(await device.send(request, intoMs)), understood };
    },
    async send(request, intoMs = spokenMs + ANSWERS_AFTER_MS) {
      now += intoMs;
      count += 1;
      // To open the skill by name is a new session, whatever was going on.
      const isNew = !sessionOpen || request.type === 'LaunchRequest';
      const sent = envelope(request, {
        locale: device.locale,
        device: DEVICES[device.kind],
        now,
        isNew,
        attributes: isNew ? {} : attributes,
        count,
        apiEndpoint,
      });
      seen = null;
      log = [];
      const response = travel(await skill.invoke(travel(sent), {}));
      attributes = response.sessionAttributes ?? {};
      sessionOpen = response.response?.shouldEndSession === false;
      spokenMs = seen ? durationMs((seen as TurnSeen).timeline) : 0;
      return { understood: null, request: sent, response, seen, log, ends: !sessionOpen };
    },
  };
  return device;
}

/** Requests and responses travel as JSON: what JSON does not hold does not arrive. */
function travel<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** "Open cramp coach" and "exit" reach a skill as requests of their own. */
function requestFor(understood: Understood): DeviceRequest {
  if (understood.intent === 'LaunchRequest') return { type: 'LaunchRequest' };
  if (understood.intent === 'SessionEndedRequest')
    return { type: 'SessionEndedRequest', reason: 'USER_INITIATED' };
  return { type: 'IntentRequest', ...understood };
}
