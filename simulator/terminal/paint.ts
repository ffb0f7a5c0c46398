import { styleText } from 'node:util';

/** What the terminal colours, by what it means. */
const LOOKS = {
  heading: 'bold',
  speech: 'bold',
  exact: 'green',
  guessed: 'yellow',
  none: 'red',
  steady: 'cyan',
  aside: 'dim',
  mistake: 'red',
} as const;

export type Look = keyof typeof LOOKS;
export type Paint = (look: Look, text: string) => string;

/** Text as it is, for files, pipes and people who asked for no colour. */
export const plain: Paint = (_look, text) => text;

/** Text in colour. Whether the terminal shows any is for the caller to know. */
export const colours: Paint = (look, text) => styleText(LOOKS[look], text, { validateStream: false });
