import { transcript } from '../transcript';
import type { Presenter } from './presenter';

/** Writes each turn down as soon as it is there: for pipes and files. */
export function readingPresenter(write: (text: string) => void): Presenter {
  return {
    waits: false,
    show: async (utterance, exchange) => {
      write(transcript(utterance, exchange));
      return null;
    },
    note: (text) => write(`${text}\n`),
    complain: (text) => write(`${text}\n`),
  };
}
