import { durationMs } from '../../lambda/guidance/locate';
import { speechMs } from '../../lambda/guidance/speechTime';
import { askAgainFor } from '../../lambda/speech/compose';
import { wordsFor } from '../../lambda/words/wordsFor';
import { ANSWERS_AFTER_MS, type Device, type Exchange } from '../device/device';
import type { Local } from '../localSkill';
import type { Presenter, Speed } from './presenter';

/** How long Alexa listens before she asks again, and before she gives up (alexa-platform, section 1), ms. */
const LISTENS_MS = 8_000;

/** What is going on between a person and the skill, and what the commands can change of it. */
export interface Conversation {
  readonly device: Device;
  readonly settings: Local['settings'];
  readonly presenter: Presenter;
  speed: Speed;
  /** The last turn; null before the first. */
  readonly last: Exchange | null;
  readonly lastUtterance: string | null;
  /** A response was broken into, and Alexa waits for what is said. */
  readonly interrupted: boolean;
  /** Sends what was said and shows the turn; gives what was typed meanwhile, or `leaves`. */
  say(utterance: string): Promise<After>;
  /** Nobody answers: Alexa asks once more, then closes the session. */
  keepSilent(): Promise<void>;
  /** Closes the session as a person does who walks away from it. */
  leaveSession(): Promise<void>;
}

/** How a turn ended: what was typed into it, and whether the person leaves. */
export interface After {
  readonly typed: string;
  readonly leaves: boolean;
}

/** A conversation on a fresh device, each response shown by `presenter` at `speed`. */
export function createConversation(
  { newDevice, settings }: Pick<Local, 'newDevice' | 'settings'>,
  presenter: Presenter,
  speed: Speed,
): Conversation {
  const device = newDevice();
  let last: Exchange | null = null;
  let lastUtterance: string | null = null;
  /** Ms into the last response at which the next words come; undefined for just after it. */
  let intoMs: number | undefined;
  let interrupted = false;
  let askedAgain = false;

  function settle(exchange: Exchange): void {
    last = exchange;
    intoMs = undefined;
    interrupted = false;
    askedAgain = false;
  }

  return {
    device,
    settings,
    presenter,
    speed,
    get last() {
      return last;
    },
    get lastUtterance() {
      return lastUtterance;
    },
    get interrupted() {
      return interrupted;
    },
    async say(utterance) {
      lastUtterance = utterance;
      const exchange = await device.say(utterance, intoMs);
      settle(exchange);
      const broken = await presenter.show(utterance, exchange, this.speed);
      if (!broken) return { typed: '', leaves: false };
      intoMs = broken.atMs;
      interrupted = true;
      return broken;
    },
    async keepSilent() {
      if (!device.sessionOpen) {
        presenter.note('The microphone is closed. What you say next opens the skill again.');
        return;
      }
      if (interrupted) {
        presenter.note('Alexa listens: say something, such as "next" or "resume".');
        return;
      }
      if (askedAgain || !last?.seen) {
        await device.send({ type: 'SessionEndedRequest', reason: 'EXCEEDED_MAX_REPROMPTS' });
        intoMs = undefined;
        presenter.note('(nobody answers, and Alexa closes the session)\n');
        return;
      }
      const { timeline, turn } = last.seen;
      const words = wordsFor(device.locale);
      const again = askAgainFor(turn.state.question, words);
      const saidMs = speechMs(again, timeline.manner.pace, words.speechRate);
      intoMs = durationMs(timeline) + LISTENS_MS + saidMs + ANSWERS_AFTER_MS;
      askedAgain = true;
      presenter.note(`(${LISTENS_MS / 1000} s of silence)\n   ${again}\n`);
    },
    async leaveSession() {
      if (device.sessionOpen) {
        await device.send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }, intoMs);
      }
      intoMs = undefined;
      interrupted = false;
    },
  };
}
