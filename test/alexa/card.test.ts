import { cardFor } from '../../lambda/alexa/card';
import type { Act } from '../../lambda/conversation/act';
import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import { TOPIC_IDS } from '../../lambda/knowledge/topicIds';
import { TOPICS } from '../../lambda/knowledge/topics';
import { capital } from '../../lambda/words/capital';
import { english } from '../../lambda/words/en/english';
import { request } from '../guidance/requests';

const words = english('en-US');
const cardOf = (...acts: Act[]) => cardFor({ acts }, words);

describe('the card in the app', () => {
  it('names each source of an answer once, and when they were reviewed', () => {
    for (const topic of TOPIC_IDS) {
      const card = cardOf({ act: 'source', topic });
      const lines = card?.text.split('\n') ?? [];
      expect(card?.title).toBe(capital(words.topicNames[topic]));
      expect(lines.at(-1)).toBe(TOPICS[topic].reviewed);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines).toHaveLength(TOPICS[topic].sources.length + 1);
    }
  });

  it('keeps the words to come back to a routine with, as plain text', () => {
    for (const routine of HABIT_IDS) {
      const card = cardOf({ act: 'allRight' }, { act: 'comeBack', routine, step: 3 });
      expect(card).toEqual({ title: capital(words.routineNames[routine]), text: words.comeBack(routine, 3) });
      expect(card?.text).not.toMatch(/&\w+;|</);
    }
  });

  it('lists the stretches of a routine as it begins, and not again in its middle', () => {
    const bedtime = (from: { step: number; ms: number }) =>
      cardOf({ act: 'perform', request: request({ routine: 'bedtime' }), round: 'plan', part: 0, from });
    expect(bedtime({ step: 1, ms: 0 })).toEqual({
      title: 'The bedtime stretches',
      text: 'The seated calf stretch\nThe seated hamstring stretch',
    });
    expect(bedtime({ step: 3, ms: 0 })).toBeNull();
    expect(bedtime({ step: 1, ms: 500 })).toBeNull();
  });

  it('leaves a person in a cramp alone', () => {
    const from = { step: 1, ms: 0 };
    expect(
      cardOf({ act: 'perform', request: request({ routine: 'calf_now' }), round: 'plan', part: 0, from }),
    ).toBeNull();
  });

  it('is not sent where reading does not help', () => {
    expect(cardOf()).toBeNull();
    expect(cardOf({ act: 'welcome' }, { act: 'answer', topic: 'why_at_night', unit: 0 })).toBeNull();
  });
});
