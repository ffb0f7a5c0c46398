import { parseArgs } from 'node:util';
import { oldestKeptDay, utcDay } from '../lambda/feedback/row';
import { type CommandIo, processIo, readOptions, runCommand, UsageError } from './commandIo';
import { type OpenOptions, openDynamo } from './dynamo/open';
import { type Report, toCsv, toJson, toText } from './report/format';
import { readFeedback } from './report/readFeedback';
import { createTally } from './report/summary';

const USAGE = `npm run feedback -- [--since YYYY-MM-DD] [--subject id] [--json | --csv]

Prints how helpful people found each topic and routine, from the feedback table: the embedded one, or the one
that FEEDBACK_TABLE and AWS_ENDPOINT_URL_DYNAMODB name.

  --since YYYY-MM-DD  from that day on (UTC); else all that is kept, 13 months
  --subject id        one topic, routine or stretch alone
  --json, --csv       for programs, for spreadsheets
`;

const OPTIONS = {
  since: { type: 'string' },
  subject: { type: 'string' },
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** Runs the command; gives the exit code. `dynamo` says where the embedded database lies. */
export function report(
  args: readonly string[],
  io: CommandIo,
  dynamo: Pick<OpenOptions, 'home'> = {},
): Promise<number> {
  return runCommand(io, async () => {
    const { values } = readOptions(() => parseArgs({ args: [...args], options: OPTIONS }));
    if (values.help) return io.out(USAGE);
    if (values.json && values.csv) throw new UsageError('Choose one of --json and --csv.');

    const today = utcDay(io.now());
    const from = values.since === undefined ? oldestKeptDay(today) : dayOf(values.since);
    const subject = values.subject === undefined ? {} : { subject: values.subject };
    const counted = await count({ from, to: today, ...subject }, io, dynamo);
    const format = values.json ? toJson : values.csv ? toCsv : toText;
    io.out(format(counted));
  });
}

async function count(
  range: { readonly from: string; readonly to: string; readonly subject?: string },
  { env }: CommandIo,
  dynamo: Pick<OpenOptions, 'home'>,
): Promise<Report> {
  const { client, table, close } = await openDynamo({ ...dynamo, env, shared: false });
  try {
    const tally = createTally();
    let unreadable = 0;
    await readFeedback(client, table, range, (row) => {
      if (row === null) unreadable += 1;
      else tally.add(row);
    });
    return { from: range.from, to: range.to, unreadable, subjects: tally.subjects() };
  } finally {
    await close();
  }
}

function dayOf(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (!Number.isNaN(time) && utcDay(time) === text) return text;
  throw new UsageError(`--since takes a day such as 2026-11-22, not "${text}".`);
}

if (require.main === module) {
  void report(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
}
