import { cardFor } from '../../lambda/alexa/card';
import type { Act } from '../../lambda/conversation/act';
import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import { TOPIC_IDS } from '../../lambda/knowledge/topicIds';
import { TOPICS } from '../../lambda/knowledge/topics';
import { english } from '../../lambda/words/en/english';

const words = english('en-US');
const cardOf = (...acts: Act[]) => cardFor({ acts }, words);

describe('the card in the app', () => {
  it('names each source of an answer once, and when they were reviewed', () => {
    for (const topic of TOPIC_IDS) {
      const card = cardOf({ act: 'source', topic });
      const lines = card?.text.split('\n') ?? [];
      expect(card?.title).toBe(words.topicNames[topic]);
      expect(lines.at(-1)).toBe(TOPICS[topic].reviewed);
      expect(new Set(lines).size).toBe(lines.length);
      expect(lines).toHaveLength(TOPICS[topic].sources.length + 1);
    }
  });

  it('keeps the words to come back to a routine with, as plain text', () => {
    for (const routine of HABIT_IDS) {
      const card = cardOf({ act: 'allRight' }, { act: 'comeBack', routine, step: 3 });
      expect(card).toEqual({ title: words.routineNames[routine], text: words.comeBack(routine, 3) });
      expect(card?.text).not.toMatch(/&\w+;|</);
    }
  });

  it('is not sent where reading does not help', () => {
    expect(cardOf()).toBeNull();
    expect(cardOf({ act: 'welcome' }, { act: 'answer', topic: 'why_at_night', unit: 0 })).toBeNull();
  });
});
