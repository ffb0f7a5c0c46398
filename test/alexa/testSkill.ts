import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Surroundings, TurnSeen } from '../../lambda/alexa/surroundings';
import type { FeedbackOnRecord } from '../../lambda/feedback/keep';
import type { FeedbackRow } from '../../lambda/feedback/row';
import type { TurnLine } from '../../lambda/log/turnLine';
import { createSkill } from '../../lambda/skill';
import { responseErrors } from './responseSchema';

/** Epoch ms of every test's clock: half past two on a Sunday afternoon, UTC. */
export const NOW = Date.UTC(2026, 10, 22, 14, 30);

/** A skill without a store, and all that came out of it. */
export interface TestSkill {
  /** Sends an envelope as Lambda would get it; fails where the answer is none that Alexa takes. */
  invoke(envelope: object): Promise<ResponseEnvelope>;
  readonly lines: (TurnLine | FeedbackOnRecord)[];
  readonly rows: FeedbackRow[];
  readonly seen: TurnSeen[];
}

export function testSkill(other: Partial<Surroundings> = {}): TestSkill {
  const lines: TestSkill['lines'] = [];
  const rows: FeedbackRow[] = [];
  const seen: TurnSeen[] = [];
  const skill = createSkill({
    now: () => NOW,
    seed: () => 1,
    randomId: () => '00000000-0000-4000-8000-000000000000',
    save: async (row) => {
      rows.push(row);
    },
    log: (line) => lines.push(line),
    version: 'test',
    watch: (turn) => seen.push(turn),
    ...other,
  });
  return {
    lines,
    rows,
    seen,
    async invoke(envelope) {
      const answer: ResponseEnvelope = await skill.invoke(JSON.parse(JSON.stringify(envelope)), {});
      expect(responseErrors(answer)).toEqual([]);
      return JSON.parse(JSON.stringify(answer));
    },
  };
}

/** The speech of an answer without its markup; empty where nothing is said. */
export function speechOf({ response: { outputSpeech } }: ResponseEnvelope): string {
  return outputSpeech?.type === 'SSML' ? outputSpeech.ssml.replace(/<[^>]*>/g, '').trim() : '';
}
