import fc from 'fast-check';
import { readState, writeState } from '../../lambda/alexa/session';
import { freshState, STATE_VERSION } from '../../lambda/conversation/freshState';
import { odd, pathsOf, replaced } from './damage';
import { attributesOf, envelopeOf, intentRequest, resolved } from './envelopes';
import { SAID } from './said';
import { testSkill } from './testSkill';

const FRESH = freshState(7, true);
const read = (attributes: unknown) => readState(attributes, { seed: 7, night: true });

const sessions = fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 8 });

/** The attributes after each turn of a session, as they travel. */
async function statesOf(said: readonly object[]): Promise<Record<string, unknown>[]> {
  const skill = testSkill();
  const states: Record<string, unknown>[] = [];
  for (const request of said) {
    const attributes = states.at(-1) ?? {};
    states.push(
      attributesOf(await skill.invoke(envelopeOf(request, { attributes, isNew: states.length === 0 }))),
    );
  }
  return states;
}

/** A property plays hundreds of turns, on machines that may be busy, ms. */
const PATIENCE_MS = 60_000;

describe('the session', () => {
  it(
    'comes back after every turn as it was sent',
    () =>
      fc.assert(
        fc.asyncProperty(sessions, async (said) => {
          for (const state of await statesOf(said)) {
            const same = await read(state);
            expect(same).toEqual(state);
            expect(JSON.parse(JSON.stringify(writeState(same)))).toEqual(state);
          }
        }),
      ),
    PATIENCE_MS,
  );

  it('starts fresh from anything that is no state of ours', () =>
    fc.assert(fc.asyncProperty(odd, async (attributes) => expect(await read(attributes)).toEqual(FRESH))));

  it.each<[string, (state: Record<string, unknown>) => unknown]>([
    ['nothing', () => undefined],
    ['an older version', (state) => ({ ...state, version: STATE_VERSION - 1 })],
    ['a version that is still to come', (state) => ({ ...state, version: STATE_VERSION + 1 })],
    ['a field too many', (state) => ({ ...state, userId: 'amzn1.ask.account.X' })],
    ['a field of its prototype', (state) => JSON.parse(`{"__proto__":{},${JSON.stringify(state).slice(1)}`)],
    ['a state in a list', (state) => [state]],
    ['a state in a string', (state) => JSON.stringify(state)],
  ])('starts fresh from %s', async (_, damage) => {
    const [state = {}] = await statesOf([intentRequest('CrampNowIntent')]);
    expect(await read(state)).toEqual(state);
    expect(await read(damage(state))).toEqual(FRESH);
  });

  it('starts fresh where any one field is missing', async () => {
    const states = await statesOf([intentRequest('CrampNowIntent', { muscle: resolved(['calf']) })]);
    for (const state of states) {
      for (const [key] of Object.entries(state)) {
        const { [key]: _, ...rest } = state;
        expect(await read(rest)).toEqual(FRESH);
      }
    }
  });

  it(
    'with anything in any of its places is that or starts fresh, and the next turn is a turn',
    () =>
      fc.assert(
        fc.asyncProperty(
          sessions,
          fc.nat(),
          odd,
          fc.constantFrom(...SAID),
          async (said, place, by, request) => {
            const state = (await statesOf(said)).at(-1);
            const paths = pathsOf(state);
            const damaged = JSON.parse(
              JSON.stringify(replaced(state, paths[place % paths.length] ?? [], by)),
            );
            expect([FRESH, damaged]).toContainEqual(await read(damaged));
            const skill = testSkill();
            await skill.invoke(envelopeOf(request, { attributes: damaged, screen: true }));
            expect(skill.lines).toEqual([expect.objectContaining({ kind: 'turn' })]);
            expect(skill.lines).not.toMatchObject([{ outcome: 'error' }]);
          },
        ),
        { numRuns: 300 },
      ),
    PATIENCE_MS,
  );
});
