import model from '../../interaction-model/en.json';
import { eventOf, knowsIntent } from '../../lambda/alexa/intents';
import type { Slots } from '../../lambda/alexa/slots';
import type { Perform } from '../../lambda/conversation/act';
import type { EventType } from '../../lambda/conversation/event';
import { EVERYWHERE } from '../../lambda/conversation/everywhere';
import { QUESTION_KINDS, type QuestionKind } from '../../lambda/conversation/question';
import type { State } from '../../lambda/conversation/state';
import { durationMs } from '../../lambda/guidance/locate';
import type { Timeline } from '../../lambda/guidance/timeline';
import { RED_FLAG_IDS } from '../../lambda/knowledge/redFlagIds';
import { english } from '../../lambda/words/en/english';
import { plainSpeech } from '../../simulator/device/jsonTurn';
import { resolved } from '../alexa/envelopes';
import { brokenRules, type Ruled } from '../dialogues/rules';
import { MOMENTS, NOW } from './rooms';
import { type SlotValues, spoken, stateAfter, takeTurn } from './skillBench';

const INTENTS = model.interactionModel.languageModel.intents.map(({ name }) => name);

/** What is said beside the bare intent, where its slots change what happens. */
const FILLED: Readonly<Record<string, readonly SlotValues[]>> = {
  CrampNowIntent: [{ muscle: 'calf' }, { muscle: 'thigh' }, { muscle: 'calf', position: 'standing' }],
  StartRoutineIntent: [
    { routine: 'bedtime' },
    { routine: 'bedtime', step: '3' },
    { routine: 'bedtime', step: '99' },
    { routine: 'warmup', minutes: '1' },
    { routine: 'pregnancy_bedtime' },
    { routine: 'bedtime', position: 'standing' },
    { minutes: '2' },
  ],
  StartStretchIntent: [
    { muscle: 'calf' },
    { muscle: 'calf', side: 'left' },
    { stretch: 'calf_wall', side: 'right', position: 'standing' },
    { muscle: 'buttock', condition: 'hip_replacement' },
  ],
  MuscleIntent: [{ muscle: 'hamstring' }, { muscle: 'leg' }],
  SideIntent: [{ side: 'left' }, { side: 'both' }],
  PositionIntent: [{ position: 'lying' }, { position: 'standing' }, { position: 'outdoors' }],
  ConditionIntent: [
    { condition: 'pregnancy' },
    { condition: 'osteoporosis' },
    { condition: 'recent_surgery' },
    { condition: 'cannot_reach' },
  ],
  BothLegsIntent: [{ muscle: 'calf' }],
  TimeIntent: [{ duration: 'PT5M' }, { duration: 'PT20M' }],
  OverTenMinutesIntent: [{ minutes: '5' }, { minutes: '20' }],
  CrampWontStopIntent: [{ muscle: 'calf' }, { worse: 'worse' }],
  CrampKeepsReturningIntent: [{ again: 'again' }],
};

const SAID = INTENTS.flatMap((intent) => [{}, ...(FILLED[intent] ?? [])].map((slots) => ({ intent, slots })));

test('the skill knows every intent of the model', () => {
  expect(INTENTS.filter((intent) => !knowsIntent(intent))).toEqual([]);
});

test('what is said here is every kind of event there is', () => {
  const types = new Set<EventType>(
    SAID.map(({ intent, slots }) => {
      const filled = Object.entries(slots).map(([name, id]) => [name, resolved([id])] as const);
      return eventOf(intent, Object.fromEntries(filled) as Slots).type;
    }),
  );
  const missing = Object.keys(EVERYWHERE).filter((type) => !types.has(type as EventType));
  expect(missing).toEqual(['launch']);
});

test('the moments are every room', () => {
  const kinds = new Set(MOMENTS.map(({ state }) => state.question.kind));
  expect(QUESTION_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
});

const DANGER_ROOMS: readonly QuestionKind[] = ['safety', 'whichDanger', 'pregnancyCheck'];
const DANGER_MOMENTS = MOMENTS.filter(({ state }) => DANGER_ROOMS.includes(state.question.kind));

test.each(DANGER_MOMENTS)('only a clear no goes past $name', async ({ state }) => {
  const past: string[] = [];
  for (const { intent, slots } of SAID) {
    const { seen } = await takeTurn(state, spoken(intent, slots));
    const stretches = seen?.turn.acts.some((act) => act.act === 'perform' && !isOnlyTheCheck(act));
    const allowed = state.question.kind === 'pregnancyCheck' ? [...PASS, ...A_CRAMP] : PASS;
    if (stretches && !allowed.includes(intent)) past.push(`${intent} ${JSON.stringify(slots)}`);
  }
  expect(past).toEqual([]);
});

/** A no in Amazon's words and in ours, and what denies the dangers that were asked about. */
const PASS = ['AMAZON.NoIntent', 'NoneOfThoseIntent', 'OnlyACrampIntent'];
/** A cramp wins over the check before a routine; relief has its own stop rule. */
const A_CRAMP = ['CrampNowIntent', 'CrampWontStopIntent', 'MuscleIntent', 'BothLegsIntent'];

/** The first part of the pregnancy routine is its check and no stretch. */
function isOnlyTheCheck({ request, part }: Perform): boolean {
  return request.routine === 'pregnancy_bedtime' && part === 0;
}

describe.each(MOMENTS)('at $name', ({ state }) => {
  test('everything that can be said gives a turn that keeps the rules', async () => {
    const broken: string[] = [];
    for (const { intent, slots } of SAID) {
      const turn = await takeTurn(state, spoken(intent, slots));
      const found = turn.seen ? await brokenRules(turn) : ['no turn'];
      broken.push(...found.map((rule) => `${intent} ${JSON.stringify(slots)}: ${rule}`));
    }
    expect(broken).toEqual([]);
  }, 60_000);

  test('opening the skill welcomes', async () => {
    const turn = await takeTurn(state, { type: 'LaunchRequest' });
    expect(await brokenRules(turn)).toEqual([]);
    expect(turn.seen?.turn.acts).toEqual([{ act: 'welcome' }]);
  });

  test.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NavigateHomeIntent', 'StopNowIntent'])(
    '%s ends with a word and nothing else',
    async (intent) => {
      const { response, seen } = await takeTurn(state, spoken(intent));
      expect(response.response.shouldEndSession).toBe(true);
      expect(response.response.directives ?? []).toEqual([]);
      expect(seen?.turn.acts).toHaveLength(1);
      expect(seen?.turn.acts.map(({ act }) => act)).not.toContain('perform');
    },
  );

  test('a danger sign ends it, and nothing is stretched', async () => {
    for (const sign of RED_FLAG_IDS) {
      const turn = await takeTurn(state, spoken(intentOf(sign)));
      expect(turn.seen?.turn.next).toBe('end');
      expect(new Set(turn.seen?.turn.acts.map(({ act }) => act))).toEqual(new Set(['redFlag']));
      expect(turn.seen?.turn.feedback).toBeNull();
    }
  });

  test('help stays with a question, and says what can be said here', async () => {
    const turn = await takeTurn(state, spoken('AMAZON.HelpIntent'));
    const { help, lines } = english('en-US');
    expect(turn.seen?.turn.next).not.toBe('end');
    // Where it hurts and nobody knows where, help is what to do meanwhile; in the middle of a routine it pauses.
    const here =
      state.question.kind === 'where' ? lines.whileUnsure : help[roomOfHelp(state, stateAfter(turn))];
    expect(plainText(turn)).toContain(here);
  });

  test('what is not understood is answered each time otherwise, and ends soon', async () => {
    let at = state;
    let now = NOW;
    const said: string[] = [];
    for (let turns = 0; turns < 6; turns += 1) {
      const turn = await takeTurn(at, spoken('AMAZON.FallbackIntent'), now);
      said.push(plainText(turn));
      if (turn.seen?.turn.next === 'end') break;
      now += durationMs(turn.seen?.timeline ?? NOTHING_SAID) + 1_000;
      at = stateAfter(turn);
    }
    expect(said.length).toBeLessThan(6);
    expect(said.filter((text, index) => text === said[index - 1])).toEqual([]);
  });
});

const NOTHING_SAID: Timeline = { manner: { pace: 'normal', quiet: false }, pieces: [] };

/** The room whose help is meant: a routine that is cut into waits, and the question it waits with is open then. */
function roomOfHelp(before: State, after: State): QuestionKind {
  return after.question.kind === 'paused' ? 'paused' : before.question.kind;
}

function plainText({ seen }: Ruled): string {
  return seen ? plainSpeech(seen.timeline) : '';
}

function intentOf(sign: string): string {
  const intent = INTENTS.find((name) => {
    const event = eventOf(name, undefined);
    return event.type === 'redFlag' && event.sign === sign;
  });
  if (!intent) throw new Error(`no intent for ${sign}`);
  return intent;
}
