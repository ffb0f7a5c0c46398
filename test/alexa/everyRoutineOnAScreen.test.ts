import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import { STRETCH_IDS } from '../../lambda/knowledge/stretchIds';
import { createDevice, type Exchange } from '../../simulator/device/device';
import type { SpokenIntent } from '../../simulator/device/envelope';
import { brokenRules } from '../dialogues/rules';

const NOON = Date.UTC(2026, 10, 22, 12);

const slot = (id: string) => ({ value: id.replaceAll('_', ' '), id });
const intent = (name: string, slots: SpokenIntent['slots'] = {}) =>
  ({ type: 'IntentRequest', intent: name, slots }) as const;

const START: readonly (readonly [string, SpokenIntent['slots']])[] = [
  ...HABIT_IDS.map((id) => ['StartRoutineIntent', { routine: slot(id) }] as const),
  ...STRETCH_IDS.map((id) => ['StartStretchIntent', { stretch: slot(id), side: slot('left') }] as const),
  ...['calf', 'foot', 'hamstring', 'thigh_front', 'shin', 'inner_thigh', 'hip', 'buttock'].map(
    (id) => ['CrampNowIntent', { muscle: slot(id) }] as const,
  ),
];

/** What is said before, so that the longest plans and the most figures come up. */
const BEFORE: Readonly<Record<string, readonly ReturnType<typeof intent>[]>> = {
  'somebody unknown': [],
  'somebody steady, slowly': [intent('SteadyIntent'), intent('SlowerIntent')],
};

async function play(
  name: string,
  slots: SpokenIntent['slots'],
  before: readonly ReturnType<typeof intent>[],
) {
  const device = createDevice({
    understand: () => ({ understood: 'none', intent: 'AMAZON.FallbackIntent', slots: {} }),
    startsAt: NOON,
    seed: 7,
    device: 'large',
    randomId: () => '00000000-0000-4000-8000-000000000000',
    version: 'test',
    save: async () => {},
  });
  for (const request of before) await device.send(request);
  const turns: Exchange[] = [await device.send(intent(name, slots))];
  // A "no" to the danger questions, then a "yes" through every checkpoint, a "no" where a cramp has not eased.
  for (let answers = 0; device.sessionOpen && answers < 6; answers += 1) {
    const kind = turns.at(-1)?.seen?.turn.state.question.kind;
    const no = kind === 'safety' || kind === 'pregnancyCheck' || kind === 'eased';
    turns.push(await device.send(intent(no ? 'AMAZON.NoIntent' : 'AMAZON.YesIntent')));
  }
  return turns;
}

describe.each(Object.entries(BEFORE))('on a screen, for %s', (_, before) => {
  test.each(START)('%s %j stays within what Alexa takes, to its end', async (name, slots) => {
    const turns = await play(name, slots, before);
    expect(turns.some(({ seen }) => seen?.turn.acts.some(({ act }) => act === 'perform'))).toBe(true);
    for (const turn of turns) expect(await brokenRules(turn)).toEqual([]);
  });
});
