import { byId, element, timeText } from './dom.mjs';

const PHASES = { setup: 'getting ready', hold: 'hold', release: 'letting go' };

/** A bar of the whole response: what is talk, getting ready, hold and letting go, and where it is now. */
export function createTimelineBar() {
  const bar = byId('timeline');
  const parts = bar.querySelector('.timeline-parts');
  const head = bar.querySelector('.timeline-head');
  let spans = [];

  return {
    /** Shows a timeline; speech without a hold in it needs no bar. */
    show(pieces) {
      spans = together(pieces);
      bar.hidden = !spans.some(({ mark }) => mark?.phase === 'hold');
      parts.replaceChildren(
        ...spans.map(({ mark, fromMs, toMs }, index) => {
          const begins = mark && mark.step !== spans[index - 1]?.mark?.step;
          const part = element(
            'div',
            { class: 'timeline-part', 'data-phase': mark?.phase ?? 'talk' },
            begins ? String(mark.step) : '',
          );
          part.style.flexGrow = String(toMs - fromMs);
          return part;
        }),
      );
    },
    setPosition(ms) {
      if (bar.hidden) return;
      const total = spans.at(-1).toMs;
      head.style.left = `${(100 * ms) / total}%`;
      const now = spans.find(({ toMs }) => ms < toMs) ?? spans.at(-1);
      byId('timeline-at').textContent = now.mark
        ? `Step ${now.mark.step}, ${PHASES[now.mark.phase]}: ${timeText(Math.max(0, now.toMs - ms))}`
        : 'Talk';
      byId('timeline-of').textContent = `${timeText(total - ms)} left of ${timeText(total)}`;
    },
  };
}

/** Joins pieces of the same phase of the same hold. */
function together(pieces) {
  const joined = [];
  for (const { startMs, ms, mark } of pieces) {
    const last = joined.at(-1);
    if (last && keyOf(last.mark) === keyOf(mark)) last.toMs = startMs + ms;
    else joined.push({ mark, fromMs: startMs, toMs: startMs + ms });
  }
  return joined;
}

const keyOf = (mark) => mark && [mark.step, mark.side, mark.repetition, mark.phase].join();
