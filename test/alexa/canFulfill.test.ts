import { envelopeOf, intentRequest, plain, resolved, unresolved } from './envelopes';
import { testSkill } from './testSkill';

async function asked(name: string, slots?: object) {
  const skill = testSkill({
    seed: () => {
      throw new Error('a question about what the skill could do took a turn');
    },
  });
  const request = { ...intentRequest(name, slots), type: 'CanFulfillIntentRequest' };
  const { response, sessionAttributes } = await skill.invoke(envelopeOf(request, { isNew: true }));
  expect(skill).toMatchObject({ lines: [], rows: [], seen: [] });
  expect(sessionAttributes).toEqual({});
  expect(Object.keys(response)).toEqual(['canFulfillIntent']);
  return response.canFulfillIntent;
}

const understood = { canUnderstand: 'YES', canFulfill: 'YES' };
const notUnderstood = { canUnderstand: 'NO', canFulfill: 'NO' };

describe('whether the skill could serve what was said without its name', () => {
  it.each<[string, string, object]>([
    ['a question', 'WhyAtNightIntent', {}],
    ['a danger sign', 'ChestIntent', {}],
    ['a cramp in no muscle: the skill asks', 'CrampNowIntent', { muscle: { name: 'muscle' } }],
    ['a routine of no name: the skill asks', 'StartRoutineIntent', {}],
  ])('is yes to %s', async (_, name, slots) => {
    expect(await asked(name, slots)).toEqual({ canFulfill: 'YES', slots: {} });
  });

  it.each<[string, string, string, object]>([
    ['a muscle of ours', 'CrampNowIntent', 'muscle', resolved(['calf'])],
    ['a place of ours', 'CrampNowIntent', 'position', resolved(['outdoors'])],
    ['a routine of ours', 'StartRoutineIntent', 'routine', resolved(['bedtime'])],
    ['a condition of ours', 'StartRoutineIntent', 'condition', resolved(['pregnancy'])],
    ['a number', 'StartRoutineIntent', 'minutes', plain('5')],
    ['a time', 'StartStretchIntent', 'duration', plain('PT5M')],
  ])('is yes to %s, slot and all', async (_, name, slot, value) => {
    expect(await asked(name, { [slot]: value })).toEqual({
      canFulfill: 'YES',
      slots: { [slot]: understood },
    });
  });

  it.each<[string, string, string, object]>([
    ['a muscle that is none', 'CrampNowIntent', 'muscle', unresolved('elbow')],
    ['a muscle that nobody resolved', 'CrampNowIntent', 'muscle', plain('calf')],
    ['a word for two muscles', 'CrampNowIntent', 'muscle', resolved(['calf', 'hamstring'])],
    ['a routine of another skill', 'StartRoutineIntent', 'routine', unresolved('yoga')],
    ['a number that is none', 'StartRoutineIntent', 'minutes', plain('?')],
    ['a time of years', 'StartStretchIntent', 'duration', plain('P7Y')],
    ['a slot that no intent of ours has', 'CrampNowIntent', 'person', resolved(['calf'])],
    ['a slot named as objects name their prototype', 'CrampNowIntent', '__proto__', resolved(['calf'])],
  ])('is no to %s', async (_, name, slot, value) => {
    const slots = JSON.parse(`{"${slot}":${JSON.stringify(value)}}`);
    const answer = await asked(name, slots);
    expect(answer?.canFulfill).toBe('NO');
    expect(Object.entries(answer?.slots ?? {})).toEqual([[slot, notUnderstood]]);
  });

  it.each([
    'AMAZON.YesIntent',
    'AMAZON.StopIntent',
    'NextStretchIntent',
    'HelpfulIntent',
    'OrderPizzaIntent',
    'constructor',
  ])('is no to %s, which makes no sense from cold', async (name) => {
    expect(await asked(name)).toEqual({ canFulfill: 'NO', slots: {} });
  });

  it('says of a slot that it is understood even where the intent is not', async () => {
    expect(await asked('OrderPizzaIntent', { side: resolved(['left']) })).toEqual({
      canFulfill: 'NO',
      slots: { side: { canUnderstand: 'YES', canFulfill: 'NO' } },
    });
  });

  it('is no to a request without an intent', async () => {
    const { response } = await testSkill().invoke(envelopeOf({ type: 'CanFulfillIntentRequest' }));
    expect(response).toEqual({ canFulfillIntent: { canFulfill: 'NO', slots: {} } });
  });
});
