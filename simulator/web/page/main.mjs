import { about, createEchoApi } from './api.mjs';
import { createChart } from './chart.mjs';
import { createClock } from './clock.mjs';
import { createConversation } from './conversation.mjs';
import { createDeviceView } from './deviceView.mjs';
import { byId, element } from './dom.mjs';
import { createEars } from './ears.mjs';
import { createListening, LISTENS_MS } from './listening.mjs';
import { createPlayer } from './player.mjs';
import { createSettings } from './settings.mjs';
import { createTimelineBar } from './timelineBar.mjs';
import { createVoice, whenVoices } from './voice.mjs';

/** The longest that speech waits for its picture, ms. */
const PICTURE_MS = 1500;
/** A screen goes back to the clock so long after the last word, as a real one does, ms. */
const REST_MS = 30_000;

const CHIPS = {
  start: ['my calf is cramping', 'open cramp coach', 'start the bedtime stretches', 'does magnesium help'],
  routine: ['how long is left', 'next', 'pause', 'it hurts'],
  yesNo: ['yes', 'no'],
  open: ['why do I get cramps at night', 'help', 'stop'],
};

/** What the status line says. */
const STATES = {
  idle: 'Say something, or touch a suggestion.',
  speaking: 'Speaking. “Alexa,” interrupts.',
  listening: 'Listening.',
  waiting: 'A real Echo would have closed its microphone by now. This one waits for you.',
};

const utterance = byId('utterance');
const alexa = byId('alexa');
const status = byId('status');

const known = await about();
const settings = createSettings(known, changeDevice);
const api = createEchoApi();
const conversation = createConversation();
const timelineBar = createTimelineBar();
const device = createDeviceView({ onTouch: touch });
const chart = createChart();
const clock = createClock(device.setRate);
const voice = createVoice({
  wanted: settings.voice,
  locale: () => settings.sent().locale,
  onLost: () => {
    settings.offerVoice(false);
    status.textContent = 'The browser’s voice does not answer; it goes on without.';
  },
});
const player = createPlayer({ clock, speed: settings.speed, voice, onFrame, onEnd: heardOut });
const listening = createListening({ onAskAgain: askAgain, onWaiting: wait });

/** The last answer; null before the first. */
let last = null;
/** Ms into the last response at which somebody said "Alexa" or it stopped waiting; null while time goes on. */
let stoppedAt = null;
let busy = false;
let resting;

byId('suggestions').append(...known.suggestions.map((value) => element('option', { value })));
changeDevice();
createEars(byId('microphone'), {
  locale: () => settings.sent().locale,
  onStart: interrupt,
  onHeard: say,
});
whenVoices(() => settings.offerVoice(true));
alexa.addEventListener('click', interrupt);
byId('say').addEventListener('submit', (event) => {
  event.preventDefault();
  const said = utterance.value.trim();
  if (said === '') return utterance.focus();
  utterance.value = '';
  say(said);
});
utterance.addEventListener('input', () => listening.end());
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && player.playing && stoppedAt !== null) goOn();
});

try {
  await api.open();
  byId('send').disabled = false;
  alexa.disabled = false;
  rest();
} catch (error) {
  problem(error);
}

function say(said) {
  conversation.addPerson(said);
  return turn({ kind: 'say', utterance: said });
}

function touch(touched) {
  conversation.addPerson(`touched: ${touched.arguments.join(' ')}`);
  return turn({ kind: 'touch', ...touched });
}

/** One exchange; what is said meanwhile is dropped, as by a real one that is thinking. */
async function turn(did) {
  if (busy) return;
  busy = true;
  listening.end();
  clearTimeout(resting);
  const intoMs = last ? Math.max(0, Math.round(stoppedAt ?? player.position())) : 0;
  if (player.playing) player.hold();
  try {
    await hear(await api.turn({ did, intoMs, settings: settings.sent() }));
  } catch (error) {
    problem(error);
  } finally {
    busy = false;
  }
}

async function hear(answer) {
  last = answer;
  stoppedAt = null;
  conversation.addUnderstood(answer);
  conversation.addEcho(answer);
  timelineBar.show(answer.timeline);
  byId('request').value = JSON.stringify(answer.request, null, 2);
  byId('response').value = JSON.stringify(answer.response, null, 2);
  if (answer.feedback) chart.refresh();
  setState('speaking');
  offer(answer.timeline.some(({ mark }) => mark?.phase === 'hold') ? 'routine' : chipsAfter(answer));
  // Speech and picture begin together: time stands still until both are there.
  clock.setRate(0);
  await Promise.race([device.show(answer.screen), new Promise((resolve) => setTimeout(resolve, PICTURE_MS))]);
  player.play(answer.timeline);
}

function onFrame(ms) {
  conversation.setPosition(ms);
  timelineBar.setPosition(ms);
}

/** The last word has been heard. */
function heardOut() {
  offer(chipsAfter(last));
  if (last.ends) {
    last = null;
    setState('idle');
    resting = setTimeout(rest, REST_MS);
    return;
  }
  setState('listening');
  listening.begin();
}

/** "Alexa,": the speech stands still, and what is said next is said at this moment. */
function interrupt() {
  if (player.playing && stoppedAt === null) {
    stoppedAt = player.position();
    player.hold();
  }
  setState('listening');
  utterance.focus();
}

function goOn() {
  stoppedAt = null;
  player.goOn();
  setState('speaking');
}

function askAgain() {
  if (!last?.reprompt) return;
  const words = last.reprompt.replace(/<[^>]*>/g, '');
  conversation.addAskedAgain(words);
  voice.say({ text: words, ms: LISTENS_MS });
}

/** A real Echo would end the session now; this one lets time stand still. */
function wait() {
  stoppedAt = player.position();
  setState('waiting');
}

function rest() {
  device.rest();
  device.setTime(settings.sent().night);
  setState('idle');
  offer('start');
}

function changeDevice() {
  const { device: kind, night } = settings.sent();
  device.setDevice(kind, settings.screen());
  device.setTime(night);
  if (last?.screen) device.show(last.screen);
}

function setState(state) {
  device.setState(state === 'waiting' ? 'listening' : state);
  device.setHint('Try “my calf is cramping”');
  status.textContent = STATES[state];
}

function chipsAfter({ speech, ends }) {
  if (ends) return 'start';
  return /yes or no\?$/.test(speech) ? 'yesNo' : 'open';
}

function offer(kind) {
  const chips = CHIPS[kind].map((words) => {
    const chip = element('button', { type: 'button' }, words);
    chip.addEventListener('click', () => say(words));
    return element('li', {}, chip);
  });
  const list = byId('chips');
  const hadFocus = list.contains(document.activeElement);
  list.replaceChildren(...chips);
  if (hadFocus) list.querySelector('button').focus();
}

function problem(error) {
  conversation.addProblem(
    error instanceof TypeError ? 'The server does not answer. Is “npm start” still running?' : error.message,
  );
  setState('idle');
}
