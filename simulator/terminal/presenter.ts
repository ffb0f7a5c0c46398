import type { Exchange } from '../device/device';

/** How fast a response is heard: so many times real time, or without any waiting. */
export type Speed = number | 'instant';

/** A person spoke, or left, while a response was being heard. */
export interface Interruption {
  /** Simulated ms into the response. */
  readonly atMs: number;
  /** What they had begun to type. */
  readonly typed: string;
  readonly leaves: boolean;
}

/** How a conversation is shown: read at once, or heard in time. */
export interface Presenter {
  /** Whether a response takes its time. */
  readonly waits: boolean;
  /** Shows one turn; gives null when it was heard to its end. */
  show(utterance: string, exchange: Exchange, speed: Speed): Promise<Interruption | null>;
  /** Something that Alexa did not say; ends a line. */
  note(text: string): void;
  /** Something that went wrong. */
  complain(text: string): void;
}
