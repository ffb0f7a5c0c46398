import type { Perform } from '../../lambda/conversation/act';
import { durationMs } from '../../lambda/guidance/locate';
import { wordsFor } from '../../lambda/words/wordsFor';
import type { Exchange } from '../device/device';
import { besideLines, endLine, understoodLines, withPauses } from '../transcript';
import { clockTime, type Hearing, movingLine, playingOf } from './movingLine';
import type { Paint } from './paint';
import { play, type Stage } from './player';
import type { Interruption, Presenter, Speed } from './presenter';
import type { Terminal } from './terminal';
import { wrapBehind } from './wrap';

const INDENT = '   ';

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
      const interruption = seen ? await speak(hearingOf(exchange, seen), speed) : nothingSaid();
      lines(besideLines(exchange, paint));
      if (interruption === null) lines([endLine(exchange, paint), '']);
      return interruption;
    },
    note: (text) => lines(text.split('\n')),
    complain: (text) => terminal.line(paint('mistake', text)),
  };

  function nothingSaid(): null {
    terminal.line(paint('aside', `${INDENT}(nothing is said)`));
    return null;
  }

  async function speak(hearing: Hearing, speed: Speed): Promise<Interruption | null> {
    const { timeline } = hearing;
    if (speed === 'instant') {
      const text = wrapBehind(INDENT, withPauses(timeline), terminal.columns());
      lines(text.map((line) => paint('speech', line)));
      return null;
    }
    const keys = terminal.listen();
    try {
      const stage = stageFor(hearing, speed);
      const atMs = await play({ timeline, clock: terminal.clock, speed, signal: keys.signal, stage });
      if (!keys.signal.aborted) return null;
      const heard = `(${clockTime(atMs)} of ${clockTime(durationMs(timeline))} heard)`;
      terminal.line(paint('aside', INDENT + heard));
      return { atMs, ...keys.pressed() };
    } finally {
      keys.stop();
      terminal.status(null);
    }
  }

  /** Cues as subtitles with the moment they are spoken, and the moving line below them. */
  function stageFor(hearing: Hearing, speed: number): Stage {
    return {
      cue: (text, startMs) => {
        const time = `${INDENT}${clockTime(startMs)}  `;
        const [first = '', ...rest] = wrapBehind(time, text, terminal.columns());
        terminal.line(paint('aside', time) + paint('speech', first.slice(time.length)));
        lines(rest.map((line) => paint('speech', line)));
      },
      moment: (atMs) =>
        terminal.status((width) =>
          paint('steady', INDENT + movingLine(hearing, { atMs, speed, width: width - INDENT.length })),
        ),
    };
  }
}

function hearingOf(
  { request: { request } }: Exchange,
  { timeline, turn }: NonNullable<Exchange['seen']>,
): Hearing {
  const words = wordsFor('locale' in request ? (request.locale ?? '') : '');
  const perform = turn.acts.find((act): act is Perform => act.act === 'perform');
  return { timeline, words, playing: playingOf(perform, timeline, words) };
}
