import type { Perform } from '../../lambda/conversation/act';
import { durationMs } from '../../lambda/guidance/locate';
import { english } from '../../lambda/words/en/english';
import type { Exchange } from '../device/device';
import { afterLines, understoodLines, withPauses } from '../transcript';
import { clockTime, movingLine, playingOf } from './movingLine';
import type { Paint } from './paint';
import { play } from './player';
import type { Presenter } from './presenter';
import type { Terminal } from './terminal';
import { wrapBehind } from './wrap';

const INDENT = '   ';
const HINT = 'Enter to speak';

/** Lets a person at a terminal hear each turn in time, and break in. */
export function hearingPresenter(terminal: Terminal, paint: Paint): Presenter {
  const lines = (texts: readonly string[]): void => {
    for (const text of texts) terminal.line(text);
  };

  return {
    waits: true,
    async show(_utterance, exchange, speed) {
      const { seen } = exchange;
      lines(understoodLines(exchange, paint));
      if (!seen) terminal.line(paint('aside', `${INDENT}(nothing is said)`));
      else if (speed === 'instant') {
        const text = wrapBehind(INDENT, withPauses(seen.timeline), terminal.columns());
        lines(text.map((line) => paint('speech', line)));
      } else {
        const interruption = await hear(exchange, seen, speed);
        if (interruption) return interruption;
      }
      lines([...afterLines(exchange, paint), '']);
      return null;
    },
    note: (text) => lines(text.split('\n')),
    complain: (text) => terminal.line(paint('mistake', text)),
  };

  async function hear(
    { request }: Exchange,
    { timeline, turn }: NonNullable<Exchange['seen']>,
    speed: number,
  ) {
    const words = english('locale' in request.request ? (request.request.locale ?? '') : '');
    const perform = turn.acts.find((act): act is Perform => act.act === 'perform');
    const playing = playingOf(perform, timeline, words);
    const hint = `${speed === 1 ? '' : ` · ${speed}× faster`} · ${HINT}`;
    const keys = terminal.listen();
    try {
      const atMs = await play({
        timeline,
        clock: terminal.clock,
        speed,
        signal: keys.signal,
        stage: {
          cue: (text, startMs) => {
            const [first = '', ...rest] = wrapBehind(
              `${INDENT}${clockTime(startMs)}  `,
              text,
              terminal.columns(),
            );
            const stamp = first.length - first.trimStart().length + clockTime(startMs).length;
            terminal.line(paint('aside', first.slice(0, stamp)) + paint('speech', first.slice(stamp)));
            lines(rest.map((line) => paint('speech', line)));
          },
          moment: (nowMs) =>
            terminal.status((width) =>
              paint(
                'steady',
                `${INDENT}${movingLine(timeline, nowMs, playing, words)}${hint}`.slice(0, width),
              ),
            ),
        },
      });
      if (!keys.signal.aborted) return null;
      const { typed, leaves } = keys.pressed();
      terminal.line(
        paint('aside', `${INDENT}(${clockTime(atMs)} of ${clockTime(durationMs(timeline))} heard)`),
      );
      return { atMs, typed, leaves };
    } finally {
      keys.stop();
      terminal.status(null);
    }
  }
}
