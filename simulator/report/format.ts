import { type Score, type SubjectScore, total } from './summary';

/** A report: what was counted, and over which days. */
export interface Report {
  /** First and last UTC day, both included. */
  readonly from: string;
  readonly to: string;
  /** Items in the table that are no feedback rows. */
  readonly unreadable: number;
  readonly subjects: readonly SubjectScore[];
}

/** For programs: the report and its total. */
export function toJson(report: Report): string {
  return `${JSON.stringify({ ...report, total: total(report.subjects) }, null, 2)}\n`;
}

const CSV_HEAD = ['subject', 'locale', 'count', 'helpful', 'share', 'lower_bound_95'];

/** For spreadsheets (RFC 4180): a line per subject, with the locale `all`, and one for each of its locales. */
export function toCsv({ subjects }: Report): string {
  const lines = subjects.flatMap((subject) => [
    csvLine(subject.subject, 'all', subject),
    ...subject.locales.map((locale) => csvLine(subject.subject, locale.locale, locale)),
  ]);
  return [CSV_HEAD.join(','), ...lines].map((line) => `${line}\r\n`).join('');
}

/** For a person. */
export function toText(report: Report): string {
  const { from, to, unreadable, subjects } = report;
  const notes = unreadable === 0 ? [] : [`${unreadable} item(s) in the table are no feedback rows.`];
  if (subjects.length === 0) return lines([`No feedback yet from ${from} to ${to}.`, ...notes]);
  const rows = [
    ['subject', 'answers', 'helpful', 'at least*', 'by locale'],
    ...subjects.map((subject) => [...textCells(subject.subject, subject), localeText(subject)]),
    [...textCells('all', total(subjects)), ''],
  ];
  return lines([
    `Feedback from ${from} to ${to}`,
    '',
    ...table(rows),
    '',
    '* the lower end of the 95 % interval (Wilson): what the number of answers supports',
    ...notes,
  ]);
}

function textCells(name: string, { count, share, lowerBound }: Score): readonly string[] {
  return [name, String(count), percent(share), percent(lowerBound)];
}

function localeText({ locales }: SubjectScore): string {
  return locales.map(({ locale, helpful, count }) => `${locale} ${helpful}/${count}`).join(', ');
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** Columns of equal width: names and notes to the left, figures to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 || column === row.length - 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

function csvLine(subject: string, locale: string, { count, helpful, share, lowerBound }: Score): string {
  return [subject, locale, String(count), String(helpful), share.toFixed(4), lowerBound.toFixed(4)]
    .map(csvCell)
    .join(',');
}

/** A cell by RFC 4180; one that a spreadsheet would run as a formula is made plain text. */
export function csvCell(value: string): string {
  const plain = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
