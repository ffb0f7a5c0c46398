import { feedback } from './api.mjs';
import { byId, element } from './dom.mjs';

/** How often the table is read anew, ms: others, such as the terminal, write into it too. */
const EVERY_MS = 5000;

/** The feedback table as bars, one a subject, kept up to date while the page is seen. */
export function createChart() {
  const place = byId('feedback');
  let shown = '';

  async function refresh() {
    const counted = await feedback();
    const key = JSON.stringify(counted);
    if (key === shown) return;
    shown = key;
    place.replaceChildren(...(counted.answers === 0 ? [nothingYet()] : [table(counted)]));
  }

  const quietly = () => refresh().catch(() => {});
  setInterval(() => document.visibilityState === 'visible' && quietly(), EVERY_MS);
  quietly();
  return { refresh: quietly };
}

const nothingYet = () =>
  element('p', { class: 'nothing' }, 'No answers yet. Say “that helped” when you are asked.');

function table({ answers, subjects }) {
  const most = Math.max(...subjects.map(({ count }) => count));
  return element(
    'table',
    { class: 'chart' },
    element('caption', {}, `${answers} ${answers === 1 ? 'answer' : 'answers'}, none with a name`),
    element(
      'thead',
      { class: 'visually-hidden' },
      element(
        'tr',
        {},
        ...['Subject', 'Share', 'Helped'].map((name) => element('th', { scope: 'col' }, name)),
      ),
    ),
    element('tbody', {}, ...subjects.map((subject) => row(subject, most))),
  );
}

function row({ subject, count, helpful }, most) {
  const part = (kind, of) => {
    const bar = element('span', { class: 'bar', 'data-kind': kind });
    bar.style.width = `${(100 * of) / most}%`;
    return bar;
  };
  return element(
    'tr',
    { 'data-subject': subject },
    element('th', { scope: 'row' }, subject.replaceAll('_', ' ')),
    element(
      'td',
      { class: 'bars', 'aria-hidden': 'true' },
      element('span', { class: 'bar-line' }, part('helped', helpful), part('unhelped', count - helpful)),
    ),
    element('td', { class: 'figure' }, `${helpful} of ${count} helped`),
  );
}
