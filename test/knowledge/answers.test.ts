import { SOURCE_IDS } from '../../lambda/knowledge/sources';
import { TOPIC_IDS } from '../../lambda/knowledge/topicIds';
import { TOPICS } from '../../lambda/knowledge/topics';
import { COUNTRIES, offenders, units } from './everySentence';
import { sentences, spokenWords } from './readingEase';

const LONGEST = 30;

/** These are questions by nature: the person has still to say where, or which. */
const ASKING = ['cramp_now', 'start_routine', 'start_stretch'];

describe('what is said in one breath', () => {
  test('no sentence is over 30 spoken words', () => {
    expect(offenders((sentence) => spokenWords(sentence).length > LONGEST)).toEqual([]);
  });

  test.each(COUNTRIES)('no answer, "more" or claim is over 30 spoken words in $locale', (country) => {
    const long = units(country).filter(
      ({ name, text }) => !name.startsWith('redFlags.') && spokenWords(text).length > LONGEST,
    );
    expect(long).toEqual([]);
  });

  test('every sentence ends, and holds nothing that a voice would stumble over', () => {
    const unspeakable =
      /[<>&#*_/\\()[\]{}%=+"“”’…–—]|[A-Z]{2,}|\b(?!20\d\d\b)\d|\s{2}|^\s|\s$|\b(e\.g|i\.e|etc)\b/;
    expect(offenders((sentence) => unspeakable.test(sentence) || !/[.?]$/.test(sentence))).toEqual([]);
  });

  test('nothing is left of a placeholder', () => {
    expect(offenders((sentence) => /undefined|null|\$/.test(sentence))).toEqual([]);
  });
});

describe('tell me more', () => {
  test.each(COUNTRIES)('a topic has a second part in $locale exactly where its data says so', ({ words }) => {
    expect(TOPIC_IDS.filter((id) => (words.answers[id].more !== null) !== TOPICS[id].hasMore)).toEqual([]);
  });

  test.each(COUNTRIES)('nothing is said twice under one topic in $locale', (country) => {
    const repeats = TOPIC_IDS.filter((id) => {
      const said = units(country)
        .filter(({ topics }) => topics.includes(id))
        .flatMap(({ text }) => sentences(text));
      return new Set(said).size < said.length;
    });
    expect(repeats).toEqual([]);
  });
});

describe('questions', () => {
  test('only an answer that has to ask does; the rest leave the offer to the dialogue', () => {
    for (const { words } of COUNTRIES) {
      expect(TOPIC_IDS.filter((id) => words.answers[id].say.includes('?'))).toEqual(ASKING);
    }
    expect(offenders((sentence, { name }) => sentence.includes('?') && !/\.say$/.test(name))).toEqual([]);
  });

  test('an answer that asks has no offer beside it', () => {
    expect(
      ASKING.filter((id) => TOPIC_IDS.some((topic) => topic === id && TOPICS[topic].offer !== null)),
    ).toEqual([]);
  });
});

describe('names', () => {
  test.each(COUNTRIES)('every topic and source has a short name of its own in $locale', ({ words }) => {
    const topics = TOPIC_IDS.map((id) => words.topicNames[id]);
    expect(new Set(topics).size).toBe(TOPIC_IDS.length);
    expect(topics.filter((name) => name === '' || spokenWords(name).length > 6)).toEqual([]);
    const sources = SOURCE_IDS.map((id) => words.sourceNames[id]);
    expect(new Set(sources).size).toBe(SOURCE_IDS.length);
    expect(
      sources.filter((name) => spokenWords(name).length > 14 || /[A-Z]{2,}|https?:|[.]$/.test(name)),
    ).toEqual([]);
  });
});
