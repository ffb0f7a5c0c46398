import fc from 'fast-check';
import { csvCell, toCsv, toJson, toText } from '../../simulator/report/format';
import { createTally, type SubjectScore, total, wilsonLowerBound } from '../../simulator/report/summary';

function tallied(answers: readonly (readonly [string, string, boolean])[]): readonly SubjectScore[] {
  const tally = createTally();
  for (const [subject, locale, helpful] of answers) tally.add({ subject, locale, helpful });
  return tally.subjects();
}

const subjects = tallied([
  ['magnesium', 'en-US', true],
  ['calf_now', 'en-GB', true],
  ['calf_now', 'en-US', true],
  ['calf_now', 'en-US', false],
  ['bedtime', 'en-AU', false],
]);
const report = { from: '2026-11-01', to: '2026-11-22', unreadable: 0, subjects };

describe('the lower bound of Wilson’s 95 % interval', () => {
  // The classic examples: 10 of 10 (R: prop.test, correct = FALSE), and Newcombe 1998, Stat Med 17: 857–872, table I.
  test.each([
    [81, 263, 0.2553],
    [15, 148, 0.0624],
    [0, 20, 0],
    [1, 29, 0.0061],
    [10, 10, 0.7225],
    [0, 0, 0],
  ])('of %i in %i is %d', (helpful, count, expected) =>
    expect(wilsonLowerBound(helpful, count)).toBeCloseTo(expected, 4),
  );

  test('is never above the share, never below zero, and grows with the answers', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (some, more) => {
        const count = some + more;
        const bound = wilsonLowerBound(some, count);
        expect(bound).toBeGreaterThanOrEqual(0);
        expect(bound).toBeLessThanOrEqual(some / count);
        expect(wilsonLowerBound(some * 2, count * 2)).toBeGreaterThanOrEqual(bound);
      }),
    );
  });
});

describe('the summary', () => {
  test('counts by subject and by locale, the most answered first', () => {
    expect(subjects.map(({ subject, count, helpful }) => [subject, count, helpful])).toEqual([
      ['calf_now', 3, 2],
      ['bedtime', 1, 0],
      ['magnesium', 1, 1],
    ]);
    expect(subjects[0]?.locales.map(({ locale, count, helpful }) => [locale, count, helpful])).toEqual([
      ['en-US', 2, 1],
      ['en-GB', 1, 1],
    ]);
  });

  test('adds up: no answer is lost between locales, subjects and total', () => {
    const answers = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('en-US', 'en-IN'), fc.boolean()),
    );
    fc.assert(
      fc.property(answers, (all) => {
        const found = tallied(all);
        expect(total(found).count).toBe(all.length);
        expect(total(found).helpful).toBe(all.filter(([, , helpful]) => helpful).length);
        for (const { count, locales } of found) {
          expect(locales.reduce((sum, locale) => sum + locale.count, 0)).toBe(count);
        }
      }),
    );
  });
});

describe('the formats', () => {
  test('text', () => {
    expect(toText(report)).toBe(
      [
        'Feedback from 2026-11-01 to 2026-11-22',
        '',
        'subject    answers  helpful  at least*  by locale',
        'calf_now         3     67 %       21 %  en-US 1/2, en-GB 1/1',
        'bedtime          1      0 %        0 %  en-AU 0/1',
        'magnesium        1    100 %       21 %  en-US 1/1',
        'all              5     60 %       23 %',
        '',
        '* the lower end of the 95 % interval (Wilson): what the number of answers supports',
        '',
      ].join('\n'),
    );
  });

  test('text of an empty table says so', () => {
    expect(toText({ ...report, subjects: [] })).toBe('No feedback yet from 2026-11-01 to 2026-11-22.\n');
  });

  test('text says how many items could not be read', () => {
    expect(toText({ ...report, unreadable: 2 })).toContain('2 item(s) in the table are no feedback rows.\n');
  });

  test('JSON holds everything, and the total', () => {
    expect(JSON.parse(toJson(report))).toEqual({ ...report, total: total(subjects) });
  });

  test('CSV has a line for each subject and one for each of its locales', () => {
    expect(toCsv(report).split('\r\n')).toEqual([
      'subject,locale,count,helpful,share,lower_bound_95',
      'calf_now,all,3,2,0.6667,0.2077',
      'calf_now,en-US,2,1,0.5000,0.0945',
      'calf_now,en-GB,1,1,1.0000,0.2065',
      'bedtime,all,1,0,0.0000,0.0000',
      'bedtime,en-AU,1,0,0.0000,0.0000',
      'magnesium,all,1,1,1.0000,0.2065',
      'magnesium,en-US,1,1,1.0000,0.2065',
      '',
    ]);
  });

  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "ah"', '"say ""ah"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@cmd,x', '"\'@cmd,x"'],
  ])('the CSV cell of %j is %j', (value, cell) => expect(csvCell(value)).toBe(cell));
});
