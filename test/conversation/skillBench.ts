import type { TurnSeen } from '../../lambda/alexa/surroundings';
import type { State } from '../../lambda/conversation/state';
import type { TurnLine } from '../../lambda/log/turnLine';
import { createSkill } from '../../lambda/skill';
import { type DeviceRequest, envelope } from '../../simulator/device/envelope';
import { DEVICES } from '../../simulator/device/kinds';
import type { Ruled } from '../dialogues/rules';
import { NOW } from './rooms';

/** What a slot holds in a test: the id of a value of ours, or what Amazon's own types give. */
export type SlotValues = Readonly<Record<string, string>>;

export function spoken(intent: string, slots: SlotValues = {}): DeviceRequest {
  const filled = Object.entries(slots).map(([name, id]) => [name, { value: id, id }] as const);
  return { type: 'IntentRequest', intent, slots: Object.fromEntries(filled) };
}

/** The whole skill with nothing outside it: one request in one state gives one ruled turn. */
export async function takeTurn(state: State, request: DeviceRequest, now = NOW): Promise<Ruled> {
  const log: TurnLine[] = [];
  let seen: TurnSeen | null = null;
  const skill = createSkill({
    now: () => now,
    seed: () => 1,
    randomId: () => '00000000-0000-4000-8000-000000000000',
    save: async () => {},
    version: '1.0.0',
    log: (line) => (line.kind === 'turn' ? log.push(line) : undefined),
    watch: (turn) => {
      seen = turn;
    },
  });
  const sent = envelope(request, {
    locale: 'en-US',
    device: DEVICES.speaker,
    now,
    isNew: false,
    attributes: JSON.parse(JSON.stringify(state)) as Record<string, unknown>,
    count: 1,
    apiEndpoint: null,
  });
  const response = await skill.invoke(sent, {});
  return { request: sent, response, seen, log };
}

/** The state that a turn leaves in the session. */
export function stateAfter({ response }: Ruled): State {
  return response.sessionAttributes as State;
}
