import { byId, element, timeText } from './dom.mjs';
import { follow } from './words.mjs';

const HOW_UNDERSTOOD = { exact: 'exact', guessed: 'guessed', none: 'not understood' };

/** The transcript: what was said and understood, and the answer followed word by word. */
export function createConversation() {
  const list = byId('conversation');
  // What scrolls has to be reached by keyboard.
  list.tabIndex = 0;
  let person = null;
  let followed = [];
  let at = 0;

  function add(item) {
    list.append(item);
    list.scrollTop = list.scrollHeight;
  }

  function mark(entry, state, ms) {
    if (entry.state !== state) {
      entry.state = state;
      entry.shown.dataset.when = state;
    }
    if (entry.kind !== 'pause') return;
    const left = state === 'now' ? entry.toMs - ms : entry.toMs - entry.fromMs;
    const text = timeText(left);
    if (entry.shown.textContent !== text) entry.shown.textContent = text;
  }

  return {
    addPerson(words) {
      person = element('div', { class: 'person' }, element('p', { class: 'said' }, words));
      add(person);
    },
    /** What became of the last thing said or touched. */
    addUnderstood({ understood, intent, slots }) {
      if (!understood || !person) return;
      const filled = Object.entries(slots).map(([name, { value, id }]) => `${name}=${id ?? value}`);
      person.append(
        element(
          'p',
          { class: 'understood' },
          element('code', {}, [intent, ...filled].join(' ')),
          ' ',
          element('span', { class: 'how', 'data-how': understood }, HOW_UNDERSTOOD[understood]),
        ),
      );
    },
    /** Adds an answer, still unheard. */
    addEcho({ speech, timeline, card, feedback, seconds, ends }) {
      followed = follow(timeline).map((entry) => ({
        ...entry,
        shown: element('span', { class: entry.kind, 'data-when': 'later' }, entry.text),
      }));
      at = 0;
      for (const entry of followed) mark(entry, 'later', 0);
      const notes = [
        `${seconds} s, ${ends ? 'session closed' : 'microphone open'}`,
        ...(card ? [`card: ${card.title}`] : []),
        ...(feedback ? [`stored: ${feedback.subject} ${feedback.helpful ? 'helped' : 'did not help'}`] : []),
      ];
      add(
        element(
          'div',
          { class: 'echo-said' },
          element('p', { class: 'visually-hidden' }, speech || 'Nothing is said.'),
          element(
            'p',
            { class: 'followed', 'aria-hidden': 'true' },
            ...followed.flatMap(({ shown }) => [shown, ' ']),
          ),
          element('p', { class: 'notes' }, notes.join(' · ')),
        ),
      );
    },
    addAskedAgain(words) {
      add(element('div', { class: 'echo-said' }, element('p', { class: 'followed' }, words)));
    },
    addProblem(words) {
      add(element('div', { class: 'problem', role: 'alert' }, words));
    },
    setPosition(ms) {
      while (at < followed.length && followed[at].toMs <= ms) {
        mark(followed[at], 'heard', ms);
        at += 1;
      }
      const now = followed[at];
      if (!now || now.fromMs > ms) return;
      if (now.state !== 'now') keepInView(list, now.shown);
      mark(now, 'now', ms);
    },
  };
}

/** Scrolls the list alone, never the page. */
function keepInView(list, shown) {
  const below = shown.getBoundingClientRect().bottom - list.getBoundingClientRect().bottom + 48;
  const above = list.getBoundingClientRect().top - shown.getBoundingClientRect().top;
  if (below > 0) list.scrollTop += below;
  else if (above > 0) list.scrollTop -= above;
}
