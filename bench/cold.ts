import { readFileSync } from 'node:fs';
import { startSettings } from '../simulator/device/settingsServer';
import { type EnvelopeParts, intentRequest, LAUNCH, resolved } from '../test/alexa/envelopes';
import { startLambda } from '../test/runtime/lambda';
import { ENV, request } from '../test/runtime/skill';
import { TOOLS } from '../test/runtime/tools';
import { type Built, CONTESTANTS, type Contestant } from './peers';
import { median, table } from './stats';

/** Milliseconds from the start of the process; `cpu` is what its main thread spent on a processor. */
interface Launch {
  readonly nextMs: number;
  readonly nextCpuMs: number;
  readonly answerMs: number;
  readonly answerCpuMs: number;
}

const NAMES: Readonly<Record<Contestant, string>> = {
  skill: 'Cramp Coach',
  empty: 'empty handler',
  helloWorld: 'ask-sdk hello world',
  withDynamo: 'hello world, DynamoDB client at the top',
};

const BARS = { empty: 1.3, helloWorld: 1.05 } as const;

/** Cold starts through Amazon's runtime client, one of each contestant after the other, `launches` times. */
export async function coldStarts({ folderOf }: Built, launches: number): Promise<string> {
  const all: Record<Contestant, Launch[]> = { skill: [], empty: [], helloWorld: [], withDynamo: [] };
  for (let round = 0; round < launches; round += 1) {
    for (const contestant of CONTESTANTS) all[contestant].push(await launch(folderOf(contestant)));
  }
  const middle = (contestant: Contestant, figure: keyof Launch): number =>
    median(all[contestant].map((launched) => launched[figure]));
  // Of launches that followed each other: a machine that slows down slows both.
  const ratio = (contestant: Contestant, peer: Contestant, figure: keyof Launch): number =>
    median(
      all[contestant].map((launched, round) => launched[figure] / (all[peer][round]?.[figure] ?? Number.NaN)),
    );
  const cell = (contestant: Contestant, figure: keyof Launch): string =>
    `${middle(contestant, figure).toFixed(1)} (${ratio(contestant, 'empty', figure).toFixed(2)}×)`;
  const rows = CONTESTANTS.map((contestant) => [
    NAMES[contestant],
    ...(['nextMs', 'answerMs', 'nextCpuMs', 'answerCpuMs'] as const).map((figure) =>
      cell(contestant, figure),
    ),
  ]);
  const verdict = (
    peer: 'empty' | 'helloWorld',
    what: string,
    clock: keyof Launch,
    cpu: keyof Launch,
  ): string => {
    const [wall, processor] = [ratio('skill', peer, clock), ratio('skill', peer, cpu)];
    const met = Math.max(wall, processor) <= BARS[peer] ? 'met' : 'missed';
    return `- At most ${BARS[peer]}× ${NAMES[peer]} to the first ${what}: **${met}**, ${wall.toFixed(2)}× by the clock and ${processor.toFixed(2)}× by the processor.`;
  };
  const verdicts = (['empty', 'helloWorld'] as const).flatMap((peer) => [
    verdict(peer, '`next`', 'nextMs', 'nextCpuMs'),
    verdict(peer, 'answer', 'answerMs', 'answerCpuMs'),
  ]);
  return [
    table(
      ['ms (ratio to empty)', 'to first `next`', 'to first answer', 'processor, `next`', 'processor, answer'],
      rows,
    ),
    '',
    ...verdicts,
  ].join('\n');
}

const CRAMP = intentRequest('CrampNowIntent', { muscle: resolved(['calf']) });

/** The skill's first answer by what it is asked first, since not all of it is loaded for every answer. */
export async function firstAnswers({ folderOf }: Built, launches: number): Promise<string> {
  const settings = await startSettings(Date.now, true);
  const system = { apiEndpoint: settings.endpoint, apiAccessToken: 'local' };
  const firsts: readonly (readonly [what: string, body: object, parts: EnvelopeParts])[] = [
    ['opened, as above', LAUNCH, {}],
    ['opened, and the device is asked for its time zone', LAUNCH, { system }],
    ['a cramp', CRAMP, {}],
    ['a cramp, at a screen', CRAMP, { screen: true }],
    ['why legs cramp at night', intentRequest('WhyAtNightIntent'), {}],
  ];
  const all = firsts.map((): number[] => []);
  for (let round = 0; round < launches; round += 1) {
    for (const [index, [, body, parts]] of firsts.entries()) {
      all[index]?.push((await launch(folderOf('skill'), body, parts)).answerMs);
    }
  }
  await settings.close();
  return table(
    ['ms to the first answer', 'median'],
    firsts.map(([what], index) => [what, median(all[index] ?? []).toFixed(1)]),
  );
}

async function launch(bundle: string, body: object = LAUNCH, parts: EnvelopeParts = {}): Promise<Launch> {
  const lambda = await startLambda({ tools: TOOLS, bundle, env: ENV });
  try {
    const start = await lambda.started;
    const nextMs = performance.now() - lambda.spawnedMs;
    const nextCpuMs = processorMs(lambda.pid);
    if (start.kind === 'failed') throw new Error(start.error.errorMessage);
    await lambda.invoke(request(body, { isNew: true, ...parts }));
    const answerMs = performance.now() - lambda.spawnedMs;
    return { nextMs, nextCpuMs, answerMs, answerCpuMs: processorMs(lambda.pid) };
  } finally {
    await lambda.close();
  }
}

/** What Linux says a process's main thread has run so far: unlike the clock, it stands still while others run. */
function processorMs(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}
