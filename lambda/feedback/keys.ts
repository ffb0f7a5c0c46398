import type { StoredRow } from './row';

/** A partition of a month: the first hex digit of a row's random id, so rows spread evenly by themselves. */
export const SHARDS = [...'0123456789abcdef'] as const;

/** The keys of a row, by the attribute names of `FEEDBACK_TABLE`. */
export interface RowKeys {
  readonly pk: string;
  readonly sk: string;
  readonly subjectPk: string;
}

/** The three keys of a row, made of its id, day and subject. */
export function keysOf({ id, day, subject }: Pick<StoredRow, 'id' | 'day' | 'subject'>): RowKeys {
  const shard = id.slice(0, 1);
  const month = day.slice(0, 7);
  return {
    pk: partition(month, shard),
    sk: `${day}#${id}`,
    subjectPk: subjectPartition(subject, month, shard),
  };
}

/** All partitions that hold rows of the days `from` to `to`, both included. */
export function partitionsBetween(from: string, to: string): readonly string[] {
  return monthsBetween(from, to).flatMap((month) => SHARDS.map((shard) => partition(month, shard)));
}

/** All partitions of the subject index that hold rows of `subject` of the days `from` to `to`. */
export function subjectPartitionsBetween(subject: string, from: string, to: string): readonly string[] {
  return monthsBetween(from, to).flatMap((month) =>
    SHARDS.map((shard) => subjectPartition(subject, month, shard)),
  );
}

/** The least and the greatest sort key of the days `from` to `to`: `~` sorts after every digit and letter. */
export function sortKeysBetween(from: string, to: string): readonly [string, string] {
  return [`${from}#`, `${to}#~`];
}

function partition(month: string, shard: string): string {
  return `${month}#${shard}`;
}

function subjectPartition(subject: string, month: string, shard: string): string {
  return `${subject}#${partition(month, shard)}`;
}

function monthsBetween(from: string, to: string): readonly string[] {
  if (from > to) return [];
  const first = monthNumber(from);
  const count = monthNumber(to) - first + 1;
  return Array.from({ length: count }, (_, index) => monthName(first + index));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthName(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
