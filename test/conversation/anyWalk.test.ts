import * as fc from 'fast-check';
import model from '../../interaction-model/en.json';
import { freshState } from '../../lambda/conversation/freshState';
import type { State } from '../../lambda/conversation/state';
import { durationMs } from '../../lambda/guidance/locate';
import { CONDITIONS, POSITIONS, SIDES } from '../../lambda/knowledge/conditions';
import { MUSCLES } from '../../lambda/knowledge/muscles';
import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import { STRETCH_IDS } from '../../lambda/knowledge/stretchIds';
import { brokenRules } from '../dialogues/rules';
import { NOW } from './rooms';
import { spoken, stateAfter, takeTurn } from './skillBench';

const INTENTS = model.interactionModel.languageModel.intents.map(({ name }) => name);
/** What a session is made of; each comes up more often than any one topic. */
const FREQUENT = [
  'CrampNowIntent',
  'StartRoutineIntent',
  'StartStretchIntent',
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.NextIntent',
  'AMAZON.PauseIntent',
  'HelpfulIntent',
  'UnhelpfulIntent',
  'PainIntent',
];

const slots = fc.record(
  {
    muscle: fc.constantFrom(...MUSCLES),
    side: fc.constantFrom(...SIDES),
    position: fc.constantFrom(...POSITIONS, 'desk', 'outdoors'),
    condition: fc.constantFrom(...CONDITIONS),
    routine: fc.constantFrom(...HABIT_IDS, 'yoga'),
    stretch: fc.constantFrom(...STRETCH_IDS),
    step: fc.constantFrom('0', '1', '3', '12', '?'),
    minutes: fc.constantFrom('0', '1', '4', '999'),
  },
  { requiredKeys: [] },
);

const said = fc.record({
  intent: fc.oneof(fc.constantFrom(...FREQUENT), fc.constantFrom(...INTENTS)),
  slots,
  /** Where in the speech before it: 1 and more is after its end. */
  share: fc.oneof(fc.constant(1.1), fc.double({ min: 0, max: 1, noNaN: true })),
});

test('no walk through the dialogue breaks its rules', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 12 }), fc.boolean(), async (walk, night) => {
      let state: State = freshState(7, night);
      let now = NOW;
      let spokenMs = 0;
      let asked = false;
      let timesAsked = 0;
      for (const { intent, slots: values, share } of walk) {
        now += spokenMs * share;
        const performed = state.sent?.acts.some(({ act }) => act === 'perform') ?? false;
        if (asked && (share >= 1 || !performed)) timesAsked += 1;

        const turn = await takeTurn(state, spoken(intent, values), now);
        expect(await brokenRules(turn)).toEqual([]);
        if (!turn.seen) throw new Error(`${intent} went wrong`);

        const { turn: decided, timeline } = turn.seen;
        state = stateAfter(turn);
        spokenMs = durationMs(timeline);
        asked = decided.next !== 'end' && state.question.kind === 'helpful';
        if (state.misses >= 3) expect(decided.next).toBe('end');
        if (decided.next === 'end') break;
        // A cramp that is on is asked about.
        if (state.cramp) expect(['open', 'helpful']).not.toContain(state.question.kind);
      }
      expect(timesAsked + (asked ? 1 : 0)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 400 },
  );
}, 120_000);
