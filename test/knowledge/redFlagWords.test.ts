import { numbersOf } from '../../lambda/knowledge/locales';
import { RED_FLAG_IDS } from '../../lambda/knowledge/redFlagIds';
import { RED_FLAGS } from '../../lambda/knowledge/redFlags';
import { TOPIC_IDS } from '../../lambda/knowledge/topicIds';
import { TOPICS } from '../../lambda/knowledge/topics';
import { callNow } from '../../lambda/words/en/emergencyNumber';
import { regionOf } from '../../lambda/words/en/region';
import { ENGLISH_LOCALES } from '../../lambda/words/region';
import { COUNTRIES, units } from './everySentence';
import { sentences } from './readingEase';

/** Two or more digits read out one by one: "nine one one", "triple zero". */
const SPOKEN_NUMBER =
  /\b(zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)( (zero|oh|one|two|three|four|five|six|seven|eight|nine))+\b/i;

describe.each(COUNTRIES)('danger lines in $locale', ({ words, region }) => {
  const number = region.emergencyNumber ?? 'your local emergency number';

  test.each(RED_FLAG_IDS.filter((id) => RED_FLAGS[id].level === 'red'))('%s says where help is', (id) => {
    expect(words.redFlags[id]).toMatch(new RegExp(`${number}|emergency department`));
  });

  test.each(RED_FLAG_IDS)('%s is two to four short sentences, said once, with no question', (id) => {
    const said = sentences(words.redFlags[id]);
    expect(said.length).toBeLessThanOrEqual(4);
    expect(new Set(said).size).toBe(said.length);
    expect(words.redFlags[id]).not.toContain('?');
  });

  test.each(RED_FLAG_IDS)('%s starts no stretch', (id) => {
    expect(words.redFlags[id]).not.toMatch(/(?<!do not (rub or )?|guide a )stretch/i);
  });

  test('a topic that can be an emergency says so', () => {
    const silent = TOPIC_IDS.filter((id) => TOPICS[id].flags.includes('red')).filter(
      (id) => !/emergency/.test(`${words.answers[id].say} ${words.answers[id].more ?? ''}`),
    );
    expect(silent).toEqual([]);
  });

  test('wherever the number stands, "your local emergency number" stands with it', () => {
    const alone = units({ locale: '', region, words }).filter(
      ({ text }) => text.includes(number) && !text.includes('your local emergency number'),
    );
    expect(alone).toEqual([]);
  });
});

describe('the number of a country', () => {
  test.each([
    ['en-US', '911', 'nine one one'],
    ['en-CA', '911', 'nine one one'],
    ['en-GB', '999', 'nine nine nine'],
    ['en-AU', '000', 'triple zero'],
    ['en-IN', '112', 'one one two'],
  ])('%s is %s, spoken "%s"', (locale, digits, spoken) => {
    expect(numbersOf(locale)?.emergency).toBe(digits);
    expect(regionOf(locale).emergencyDigits).toBe(digits);
    expect(callNow(regionOf(locale))).toBe(`Call ${spoken}, or your local emergency number, now.`);
  });

  test.each(['en-ZZ', 'en', '', 'fr-FR', 'de-DE', 'en-us', '__proto__', 'constructor', 'toString'])(
    'the locale "%s" is not guessed at',
    (locale) => {
      expect(numbersOf(locale)).toBeNull();
      expect(regionOf(locale)).toEqual(regionOf('en-ZZ'));
      expect(callNow(regionOf(locale))).toBe('Call your local emergency number now.');
    },
  );

  test('what is still to be checked before a release is listed here', () => {
    expect(ENGLISH_LOCALES.filter((locale) => numbersOf(locale)?.status !== 'verified')).toEqual(['en-IN']);
    expect(ENGLISH_LOCALES.filter((locale) => !numbersOf(locale)?.source)).toEqual([
      'en-AU',
      'en-CA',
      'en-IN',
    ]);
  });

  test('an unknown country hears no number at all', () => {
    const unknown = COUNTRIES.filter(({ locale }) => locale === 'en-ZZ').flatMap(units);
    expect(unknown.length).toBeGreaterThan(100);
    expect(unknown.filter(({ text }) => SPOKEN_NUMBER.test(text))).toEqual([]);
  });

  test('no country hears the number of another', () => {
    for (const country of COUNTRIES) {
      const others = COUNTRIES.map(({ region }) => region.emergencyNumber).filter(
        (number) => number !== null && number !== country.region.emergencyNumber,
      );
      const said = units(country)
        .map(({ text }) => text.replaceAll(country.region.healthLine, ''))
        .join(' ');
      expect(others.filter((number) => number !== null && said.includes(number))).toEqual([]);
    }
  });
});

describe('the words of a country', () => {
  const answer = (locale: string) =>
    COUNTRIES.filter((country) => country.locale === locale)[0]?.words.answers;

  test('an American has a doctor and a charley horse, a Briton a G P, an Australian a chemist and a corker', () => {
    expect(answer('en-US')?.when_doctor.say).toMatch(/^See a doctor if/);
    expect(answer('en-GB')?.when_doctor.say).toMatch(/^See a G P if/);
    expect(answer('en-US')?.what_is_cramp.say).toContain('a charley horse');
    expect(answer('en-GB')?.what_is_cramp.say).not.toContain('call it');
    expect(answer('en-AU')?.what_is_cramp.say).toContain('a corker');
    expect(answer('en-AU')?.compression.say).toContain('a chemist');
    expect(answer('en-IN')?.medicines_cause.say).toContain('your chemist');
  });

  test.each([
    ['en-US', 'your doctor or a nurse line'],
    ['en-GB', 'your G P or N H S one one one'],
    ['en-AU', 'your G P or Healthdirect'],
    ['en-CA', 'your doctor or eight one one'],
    ['en-IN', 'your doctor'],
    ['en-ZZ', 'a doctor or health line'],
  ])('%s sends what cannot wait to %s', (locale, line) => {
    const { words } = COUNTRIES.find((country) => country.locale === locale) ?? {};
    expect(words?.redFlags.advice_today).toBe(`That needs medical advice today. Call ${line}.`);
  });
});
