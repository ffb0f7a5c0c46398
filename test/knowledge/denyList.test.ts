import { TOPICS } from '../../lambda/knowledge/topics';
import { cases, RULES } from './denyList';
import { COUNTRIES, offenders, units } from './everySentence';

describe.each(RULES)('$name', ({ broken, catches, passes, topic }) => {
  const unit = { name: 'case', text: '', topics: topic === undefined ? [] : [topic] };

  test.each(cases(catches))('catches "%s"', (sentence) => {
    expect(broken(sentence, unit)).toBe(true);
  });

  test.each(cases(passes))('lets "%s" pass', (sentence) => {
    expect(broken(sentence, unit)).toBe(false);
  });

  test('holds for every sentence in every country', () => {
    expect(offenders(broken)).toEqual([]);
  });
});

describe('people who need another answer', () => {
  const said = COUNTRIES.flatMap(units);

  test('in pregnancy no rubbing, no supplement and no lying on the back is advised', () => {
    const about = said.filter(
      ({ text, topics }) => topics.includes('pregnancy') || /pregnan|midwife/i.test(text),
    );
    expect(about.length).toBeGreaterThan(0);
    const clauses = about.flatMap(({ text }) => text.split(/[,;.]\s*/));
    expect(clauses.filter((part) => /\brub/i.test(part) && !/(not|leave the|out)\b/i.test(part))).toEqual([]);
    expect(clauses.filter((part) => /\b(lie|lying) (flat )?on your back/i.test(part))).toEqual([]);
  });

  test('a child is guided by an adult', () => {
    for (const { words } of COUNTRIES) {
      expect(words.answers.children.more).toMatch(/^An adult should guide/);
    }
  });

  test('at the wheel and in the water no stretch is guided', () => {
    for (const { words } of COUNTRIES) {
      expect(words.answers.driving.say).toMatch(/will not guide a stretch/);
      expect(words.answers.swimming.say).toMatch(/Get out of the water before you stretch/);
    }
    expect(TOPICS.driving.flags).toContain('noStretch');
    expect(TOPICS.swimming.flags).toContain('noStretch');
  });

  test('ten minutes is "now" wherever it is said', () => {
    const late = said.filter(
      ({ text }) =>
        /(past that|after ten minutes|longer than ten minutes)/i.test(text) && !/advice now/.test(text),
    );
    expect(late).toEqual([]);
  });

  test('fluid is never urged on people who may be told to limit it', () => {
    for (const { words } of COUNTRIES) {
      expect(words.answers.hydration.say).toMatch(/heart or kidney problems, follow your own fluid limit/);
      expect(words.claims.P2).toMatch(/told to limit fluids, follow your care team/);
    }
  });
});
