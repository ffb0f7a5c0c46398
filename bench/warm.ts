import type { Built } from './peers';
import { micro, quantile, table } from './stats';
import { work } from './work';

const WARM_UP = 150;
const ROUNDS = 300;

const BARS = { p50: 2, p99Ms: 5 } as const;

export interface Warm {
  readonly text: string;
  /** Mean milliseconds of one of the skill's turns. */
  readonly meanMs: number;
}

/** Turns in one warm process, each contestant in turn on the same bytes. */
export async function warmTurns({ folderOf }: Built): Promise<Warm> {
  const { turns, onScreen } = await work({
    bundles: [folderOf('skill'), folderOf('helloWorld')],
    warmUp: WARM_UP,
    rounds: ROUNDS,
  });
  const [skill = [], hello = [], floor = []] = turns;
  const where = (screen: boolean) => skill.filter((_, index) => onScreen[index % onScreen.length] === screen);
  const row = (name: string, figures: readonly number[]): readonly string[] => [
    name,
    micro(quantile(figures, 0.5)),
    micro(quantile(figures, 0.99)),
    `${(quantile(figures, 0.5) / quantile(hello, 0.5)).toFixed(1)}×`,
  ];
  const p50 = quantile(skill, 0.5) / quantile(hello, 0.5);
  const p99 = quantile(skill, 0.99);
  const met = (yes: boolean): string => (yes ? 'met' : 'missed');
  const text = [
    table(
      ['µs a turn', 'p50', 'p99', 'p50 to hello world'],
      [
        row('Cramp Coach', skill),
        row('… at a speaker', where(false)),
        row('… at a screen', where(true)),
        row('ask-sdk hello world', hello),
        row('`JSON.parse` and `JSON.stringify` of the same bytes', floor),
      ],
    ),
    '',
    `${skill.length} turns each. p50 at most ${BARS.p50}× hello world: **${met(p50 <= BARS.p50)}**. p99 at most ${BARS.p99Ms} ms: **${met(p99 <= BARS.p99Ms)}**.`,
  ].join('\n');
  return { text, meanMs: skill.reduce((sum, ms) => sum + ms, 0) / skill.length };
}
