import model from '../../interaction-model/en.json';
import { CLAIM_IDS, CLAIMS, type ClaimId } from '../../lambda/knowledge/claims';
import { intentName } from '../../lambda/knowledge/intentName';
import { RED_FLAG_IDS } from '../../lambda/knowledge/redFlagIds';
import { RED_FLAGS } from '../../lambda/knowledge/redFlags';
import { HABIT_IDS } from '../../lambda/knowledge/routineIds';
import {
  BACKGROUND_SOURCES,
  EVIDENCE,
  SOURCE_IDS,
  SOURCES,
  type SourceId,
} from '../../lambda/knowledge/sources';
import { STRETCHES } from '../../lambda/knowledge/stretches';
import type { TopicFlag } from '../../lambda/knowledge/topic';
import { TOPIC_IDS, type TopicId } from '../../lambda/knowledge/topicIds';
import { TOPICS } from '../../lambda/knowledge/topics';

const INTENTS = model.interactionModel.languageModel.intents.map(({ name }) => name);

/** The topics under which a claim of the founding article is answered. */
const topicsOf = (claim: ClaimId): readonly TopicId[] =>
  TOPIC_IDS.filter((id) => TOPICS[id].claims.includes(claim));

const withFlag = (...flags: readonly TopicFlag[]): readonly TopicId[] =>
  TOPIC_IDS.filter((id) => flags.some((flag) => TOPICS[id].flags.includes(flag)));

const DAY = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

describe('sources', () => {
  const cited = new Set<SourceId>(
    [TOPICS, CLAIMS, RED_FLAGS, STRETCHES].flatMap((table) =>
      Object.values(table).flatMap(({ sources }) => sources),
    ),
  );

  test('each is cited, or kept as background, and never both', () => {
    const uncited = SOURCE_IDS.filter((id) => !cited.has(id));
    expect(uncited).toEqual(SOURCE_IDS.filter((id) => BACKGROUND_SOURCES.includes(id)));
  });

  test('each can be opened again', () => {
    expect(SOURCE_IDS.filter((id) => SOURCES[id].cite.length < 8)).toEqual([]);
  });

  test('no year lies outside what a person could check', () => {
    const years = SOURCE_IDS.map((id) => SOURCES[id].year).filter((year) => year !== null);
    expect(Math.min(...years)).toBeGreaterThanOrEqual(2001);
    expect(Math.max(...years)).toBeLessThanOrEqual(2026);
  });

  test('each topic has one, or says that it has none', () => {
    const bare = TOPIC_IDS.filter((id) => TOPICS[id].sources.length === 0);
    expect(bare).toEqual(
      bare.filter((id) => TOPICS[id].flags.includes('unverified') || TOPICS[id].evidence === 'not_health'),
    );
    expect(bare).toEqual(['swimming', 'driving', 'out_of_scope']);
  });

  test('no answer rests on low pages and stories alone while it claims more than weak evidence', () => {
    const thin = (id: TopicId) =>
      TOPICS[id].sources.length > 0 &&
      TOPICS[id].sources.every((source) => ['low', 'anecdote'].includes(SOURCES[source].read));
    expect(TOPIC_IDS.filter((id) => thin(id) && TOPICS[id].evidence !== 'weak')).toEqual([]);
  });
});

describe('evidence', () => {
  test('every step of the scale is in use', () => {
    expect(EVIDENCE.filter((step) => !TOPIC_IDS.some((id) => TOPICS[id].evidence === step))).toEqual([]);
  });

  test('"unverified" and "unsafe" mean the same as evidence and as flag', () => {
    for (const step of ['unverified', 'unsafe'] as const) {
      expect(TOPIC_IDS.filter((id) => TOPICS[id].evidence === step)).toEqual(withFlag(step));
    }
  });

  test('what is said of medicines and supplements is marked', () => {
    expect(withFlag('noDose', 'noStop', 'unsafe')).toEqual([
      'medicines_cause',
      'electrolytes_salt',
      'potassium_bananas',
      'magnesium',
      'calcium',
      'vitamins',
      'vitamin_e',
      'quinine_tonic',
      'muscle_relaxants',
      'painkillers',
    ]);
  });
});

describe('claims', () => {
  test('all 48 are there', () => {
    expect(CLAIM_IDS).toHaveLength(48);
  });

  test.each(CLAIM_IDS)('%s is answered under a topic that can be asked', (id) => {
    expect(topicsOf(id).filter((topic) => INTENTS.includes(intentName(topic)))).not.toEqual([]);
  });

  test('only what was left unproven has no source', () => {
    expect(CLAIM_IDS.filter((id) => CLAIMS[id].sources.length === 0)).toEqual(
      CLAIM_IDS.filter((id) => CLAIMS[id].verdict === 'unproven'),
    );
  });

  test('what must not be advised by voice is answered where care is marked', () => {
    const unsafe = CLAIM_IDS.filter((id) => CLAIMS[id].verdict === 'unsafe');
    expect(unsafe).toEqual(['T5', 'T6', 'P4']);
    const careful = withFlag('noDose', 'unsafe', 'care');
    expect(unsafe.flatMap(topicsOf).filter((topic) => !careful.includes(topic))).toEqual([]);
  });
});

describe('offers', () => {
  const stretching: readonly string[] = [...HABIT_IDS, 'relief', 'start_routine', 'start_stretch'];
  const offerOf = (id: TopicId): string => TOPICS[id].offer ?? '';

  test('nothing follows a danger sign', () => {
    expect(withFlag('red', 'amber').filter((id) => TOPICS[id].offer !== null)).toEqual([]);
  });

  test('no stretch is offered where none may be done', () => {
    const barred = [
      ...withFlag('red', 'amber', 'green', 'noStretch'),
      'massage_injury',
      'muscle_damage',
    ] as const;
    expect(barred.filter((id) => stretching.includes(offerOf(id)))).toEqual([]);
  });

  test('a cramp that has just gone is not followed by stretches', () => {
    expect(stretching).not.toContain(offerOf('cramp_gone'));
  });

  test('pregnancy leads to its own routine, and nothing else does', () => {
    expect(TOPIC_IDS.filter((id) => TOPICS[id].offer === 'pregnancy_bedtime')).toEqual(['pregnancy']);
  });

  test('no answer offers itself, nor one that is a danger sign', () => {
    const dangers: readonly string[] = withFlag('red', 'amber');
    expect(TOPIC_IDS.filter((id) => offerOf(id) === id || dangers.includes(offerOf(id)))).toEqual([]);
  });
});

describe('review', () => {
  test.each([
    ...TOPIC_IDS.map((id) => [id, TOPICS[id].reviewed]),
    ...CLAIM_IDS.map((id) => [id, CLAIMS[id].reviewed]),
  ])('%s was reviewed on a day: %s', (_, day) => {
    expect(day).toMatch(DAY);
  });
});

describe('danger signs', () => {
  test('each counts under a topic of its level', () => {
    const calm = RED_FLAG_IDS.filter((id) => {
      const { level, topic } = RED_FLAGS[id];
      return level === 'red' && !TOPICS[topic].flags.includes('red');
    });
    expect(calm).toEqual([]);
  });

  test('those without a source are common emergency advice, and listed here', () => {
    expect(RED_FLAG_IDS.filter((id) => RED_FLAGS[id].sources.length === 0)).toEqual(['stroke', 'crisis']);
  });
});
