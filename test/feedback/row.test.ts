import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { itemFromRow, rowFromItem } from '../../lambda/feedback/item';
import { keysOf, partitionsBetween, SHARDS, subjectPartitionsBetween } from '../../lambda/feedback/keys';
import { readRow } from '../../lambda/feedback/readRow';
import { addMonths, feedbackRow, oldestKeptDay, type StoredRow } from '../../lambda/feedback/row';
import { FEEDBACK_TABLE } from '../../lambda/feedback/tableSchema';
import { NOON, rowNumber } from './testTable';

const answer = { subject: 'magnesium', helpful: false, locale: 'en-GB', version: '1.2.3' } as const;
const chance = { now: NOON, randomId: randomUUID };

const anyRow: fc.Arbitrary<StoredRow> = fc.record({
  id: fc.uuid(),
  day: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  subject: fc.stringMatching(/^[a-z][a-z0-9_]{0,63}$/),
  helpful: fc.boolean(),
  locale: fc.constantFrom('en-US', 'en-IN', 'de-DE', 'und'),
  version: fc.stringMatching(/^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$/),
  expires: fc.nat(),
});

describe('a new row', () => {
  test('holds the answer, the day and nothing of the time', () => {
    const row = feedbackRow(answer, chance);
    expect(row).toEqual({
      ...answer,
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      day: '2026-11-22',
      expires: Date.UTC(2027, 11, 22) / 1000,
    });
  });

  test('is the same for every moment of a day, but for its id', () => {
    const sameId = () => '00000000-0000-4000-8000-000000000000';
    const first = feedbackRow(answer, { now: Date.UTC(2026, 10, 22), randomId: sameId });
    const last = feedbackRow(answer, { now: Date.UTC(2026, 10, 23) - 1, randomId: sameId });
    expect(last).toEqual(first);
  });

  test('has an id of its own each time', () => {
    const ids = new Set(Array.from({ length: 1_000 }, () => feedbackRow(answer, chance).id));
    expect(ids.size).toBe(1_000);
  });

  test.each([
    ['2026-01-31', '2027-03-03'],
    ['2026-11-30', '2027-12-30'],
    ['2027-01-29', '2028-02-29'],
    ['2026-12-01', '2028-01-01'],
  ])('of %s expires at the start of %s', (day, expiry) => {
    const row = feedbackRow(answer, { now: Date.parse(`${day}T23:59:59Z`), randomId: randomUUID });
    expect(row.expires).toBe(Date.parse(`${expiry}T00:00:00Z`) / 1000);
  });

  test.each(['', 'en', 'amzn1.ask.account.AAAA', 'en-US; my leg hurts'])(
    'does not take over %j as its locale',
    (locale) => expect(feedbackRow({ ...answer, locale }, chance).locale).toBe('und'),
  );

  test('is one that can be read back from a log or the table', () => {
    const row = feedbackRow(answer, chance);
    expect(readRow(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });
});

describe('row and item', () => {
  test('are the same thing, both ways', () => {
    fc.assert(fc.property(anyRow, (row) => expect(rowFromItem(itemFromRow(row))).toEqual(row)));
  });

  test('an item has exactly the attributes that the table schema allows', () => {
    expect(Object.keys(itemFromRow(rowNumber(1))).sort()).toEqual([...FEEDBACK_TABLE.attributes].sort());
  });

  test.each([
    ['one attribute more', { userId: { S: 'amzn1.ask.account.AAAA' } }],
    ['a time instead of a day', { day: { S: '2026-11-22T12:34:56Z' } }],
    ['an id of Amazon', { id: { S: 'amzn1.echo-api.request.1' } }],
    ['another type', { helpful: { S: 'yes' } }],
    ['a list', { subject: { L: [] } }],
    ['a number that is none', { expires: { N: 'soon' } }],
  ])('an item with %s is no row', (_, change) => {
    expect(rowFromItem({ ...itemFromRow(rowNumber(1)), ...change })).toBeNull();
  });

  test.each([null, undefined, 7, 'row', [], {}])('%j is no row', (value) =>
    expect(readRow(value)).toBeNull(),
  );
});

describe('keys', () => {
  test('of one row', () => {
    expect(keysOf({ id: 'a1b2', day: '2026-11-22', subject: 'calf_now' })).toEqual({
      pk: '2026-11#a',
      sk: '2026-11-22#a1b2',
      subjectPk: 'calf_now#2026-11#a',
    });
  });

  test('of every row match the pattern that IAM allows, and lie among the partitions a report reads', () => {
    const pattern = new RegExp(`^${FEEDBACK_TABLE.leadingKeyPattern.replaceAll('?', '.')}$`);
    fc.assert(
      fc.property(anyRow, (row) => {
        const keys = keysOf(row);
        expect(keys.pk).toMatch(pattern);
        expect(partitionsBetween(row.day, row.day)).toContain(keys.pk);
        expect(subjectPartitionsBetween(row.subject, row.day, row.day)).toContain(keys.subjectPk);
      }),
    );
  });

  test('a user id matches that pattern nowhere', () => {
    const pattern = new RegExp(`^${FEEDBACK_TABLE.leadingKeyPattern.replaceAll('?', '.')}$`);
    expect('amzn1.ask.account.AAAA').not.toMatch(pattern);
  });

  test('spread a day evenly: 16,000 rows put 1,000 into each shard, give or take a fifth', () => {
    const perShard = new Map<string, number>();
    for (let made = 0; made < 16_000; made += 1) {
      const { pk } = keysOf(feedbackRow(answer, chance));
      perShard.set(pk, (perShard.get(pk) ?? 0) + 1);
    }
    expect(perShard.size).toBe(SHARDS.length);
    for (const count of perShard.values()) {
      expect(count).toBeGreaterThan(800); // six and a half standard deviations off
      expect(count).toBeLessThan(1_200);
    }
  });

  test('of 13 months are in 14 months of 16 partitions', () => {
    const partitions = partitionsBetween('2025-10-22', '2026-11-22');
    expect(partitions).toHaveLength(14 * 16);
    expect(partitions[0]).toBe('2025-10#0');
    expect(partitions.at(-1)).toBe('2026-11#f');
    expect(new Set(partitions).size).toBe(partitions.length);
  });

  test('of a span that ends before it begins are none', () => {
    expect(partitionsBetween('2026-12-01', '2026-11-30')).toEqual([]);
    expect(partitionsBetween('2026-11-23', '2026-11-22')).toEqual([]);
  });
});

describe('months', () => {
  test.each([
    ['2026-11-22', 13, '2027-12-22'],
    ['2026-11-22', -13, '2025-10-22'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2026-01-01', -1, '2025-12-01'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

  test('the oldest day that may lie in the table is 13 months back', () => {
    expect(oldestKeptDay('2026-11-22')).toBe('2025-10-22');
  });
});
