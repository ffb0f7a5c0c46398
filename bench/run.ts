import { writeFileSync } from 'node:fs';
import { cpus, getPriority, loadavg, release, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { MEMORY_MB } from '../infra/memory';
import { installTools } from '../test/runtime/tools';
import { coldStarts, firstAnswers } from './cold';
import { feedbackTurns } from './feedback';
import { growth } from './growth';
import { money } from './money';
import { buildAll } from './peers';
import { table } from './stats';
import { warmTurns } from './warm';

// The project runs on Node 20 on purpose; this is the SDK's own switch for its reminder.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';

/** Takes every figure in one run, prints them and writes them down in `docs/benchmarks.md`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      launches: { type: 'string', default: '61' },
      turns: { type: 'string', default: '1000000' },
    },
  });
  const launches = Math.max(15, Number(values.launches));
  installTools(console.log);
  const built = await buildAll();
  const started = loadavg()[0] ?? 0;
  const cold = await coldStarts(built, launches);
  const first = await firstAnswers(built, launches);
  const warm = await warmTurns(built);
  const feedback = await feedbackTurns(built, launches);
  const grown = await growth(built, Number(values.turns));
  const load = `${started.toFixed(1)} at the start, ${(loadavg()[0] ?? 0).toFixed(1)} at the end`;

  const document = `${[
    '# Benchmarks',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}; change the bench, not this page. Absolute figures are those of one machine: ${machine()}, load ${load} (${cpus().length} is full), run at priority ${getPriority()}. Compare the ratios: each is taken within one run, contestants in turn.`,
    '## Cold start',
    `Process start through Amazon's \`aws-lambda-ric\` on Node 24, median of ${launches} launches each; a ratio is the median of those of launches that followed each other. The skill holds all its knowledge; the peers are in \`bench/peers/\`. "Processor" is what the main thread ran, which other processes disturb less than the clock.`,
    cold,
    first,
    'The difference to hello world is code that V8 has to compile: some 600 functions of the dialogue and the guidance, and the words. Loading it only after the first `next` would move it into the time that somebody waits, where Lambda gives a third of a processor and not a whole one.',
    '## A warm turn',
    'One process, the same bytes for all, JSON in and JSON out. The script (`bench/script.ts`) has launches, cramps, routines, interruptions, answers, danger and help, half of it at a screen.',
    warm.text,
    'Hello world says one fixed sentence; the skill checks the session, works out where in the routine the person is, plans, times and writes every hold, and draws the screen. p99 holds the pauses that other processes on the machine cause.',
    '## Feedback and memory',
    `Through the runtime client against an embedded table on loopback; ${launches} launches.`,
    feedback.text,
    '## Bundle',
    'Budgets are in `infra/bundle.ts`; a file that outgrows its own fails the build.',
    table(
      ['file', 'kB'],
      [
        ...built.files.map(({ name, bytes }) => [`\`${name}\``, kilobytes(bytes)]),
        ['in all', kilobytes(built.files.reduce((sum, { bytes }) => sum + bytes, 0))],
      ],
    ),
    'The start-up path is `index.js` alone: the others are read for the first screen, the second turn of a session and the first feedback.',
    '## Growth',
    grown,
    '## Money',
    `A turn's mean time on this machine, scaled to the share of a processor that ${MEMORY_MB} MB come with, and rounded up to whole milliseconds as Lambda bills them. Lambda's arm64 processors are not this machine's. Prices are the list prices of us-east-1 as we know them (November 2026), without the free tier, without cold starts.`,
    money(MEMORY_MB, warm.meanMs, feedback.logBytes),
  ].join('\n\n')}\n`;
  console.log(document);
  writeFileSync(resolve(__dirname, '../docs/benchmarks.md'), document);
}

function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${cpus().length} processors (${model}), ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release().split('-')[0]}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
