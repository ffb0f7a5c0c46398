import type { SpokenIntent } from '../../simulator/device/envelope';
import { DEVICES, type DeviceName } from '../../simulator/device/kinds';

/** A line of a dialogue file after its title. */
export type Line =
  | { readonly kind: 'says'; readonly text: string; readonly atMs: number | null }
  /** An intent that the local model would not give, as Alexa might; a slot ending in "?" matches no value. */
  | { readonly kind: 'sends'; readonly sent: SpokenIntent }
  | { readonly kind: 'hears'; readonly pattern: string }
  | { readonly kind: 'stored'; readonly row: string }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'card'; readonly title: string }
  | { readonly kind: 'reprompt'; readonly pattern: string }
  | { readonly kind: 'never'; readonly text: string }
  | { readonly kind: 'ends' }
  | { readonly kind: 'open' }
  | { readonly kind: 'whispers' }
  | { readonly kind: 'aloud' };

export interface NumberedLine {
  /** 1-based, in the file. */
  readonly number: number;
  readonly source: string;
  readonly line: Line;
}

export interface Dialogue {
  readonly title: string;
  readonly settings: { readonly locale: string; readonly device: DeviceName; readonly night: boolean };
  /** Heard nowhere in the whole dialogue. */
  readonly never: readonly string[];
  readonly lines: readonly NumberedLine[];
}

/**
 * Reads a dialogue file. `test/dialogues/README.md` has its few rules.
 * @throws Error naming the line that is none of them.
 */
export function parseDialogues(text: string): readonly Dialogue[] {
  const lines = text.split('\n').map((source, index) => ({ source: source.trim(), number: index + 1 }));
  const starts = lines.flatMap(({ source }, index) => (source.startsWith('# ') ? [index] : []));
  return starts.map((start, index) => readDialogue(lines.slice(start, starts[index + 1])));
}

type Source = Pick<NumberedLine, 'number' | 'source'>;

function readDialogue([title, ...body]: readonly Source[]): Dialogue {
  const written = body.filter(({ source }) => source !== '');
  const firstSaid = written.findIndex(({ source }) => /^(U(@|:)|intent:)/.test(source));
  if (!title || firstSaid === -1) throw new Error(`Line ${title?.number}: a dialogue in which nobody speaks`);
  const settings = { locale: 'en-US', device: 'speaker' as DeviceName, night: false };
  const never: string[] = [];
  for (const { source, number } of written.slice(0, firstSaid)) {
    const [key, value = ''] = split(source);
    if (key === 'locale') settings.locale = value;
    else if (key === 'device' && Object.hasOwn(DEVICES, value)) settings.device = value as DeviceName;
    else if (key === 'night') settings.night = true;
    else if (key === 'never') never.push(value);
    else throw new Error(`Line ${number}: no setting: ${source}`);
  }
  return {
    title: title.source.slice(2),
    settings,
    never,
    lines: written
      .slice(firstSaid)
      .map(({ source, number }) => ({ source, number, line: readLine(source, number) })),
  };
}

function readLine(source: string, number: number): Line {
  const [key, value = ''] = split(source);
  const at = /^U@(\d+(?:\.\d+)?)$/.exec(key)?.[1];
  if (key === 'U' || at) return { kind: 'says', text: value, atMs: at ? Number(at) * 1000 : null };
  const read = READERS[key];
  if (!read) throw new Error(`Line ${number}: not a line of a dialogue: ${source}`);
  return read(value);
}

const READERS: Readonly<Record<string, (value: string) => Line>> = {
  intent: (value) => ({ kind: 'sends', sent: readIntent(value) }),
  A: (pattern) => ({ kind: 'hears', pattern }),
  stored: (row) => ({ kind: 'stored', row }),
  topic: (topic) => ({ kind: 'topic', topic }),
  card: (title) => ({ kind: 'card', title }),
  reprompt: (pattern) => ({ kind: 'reprompt', pattern }),
  never: (text) => ({ kind: 'never', text }),
  ends: () => ({ kind: 'ends' }),
  open: () => ({ kind: 'open' }),
  whispers: () => ({ kind: 'whispers' }),
  aloud: () => ({ kind: 'aloud' }),
};

function readIntent(text: string): SpokenIntent {
  const [intent = '', ...slots] = text.split(' ');
  const filled = slots.map((slot) => {
    const [name = '', value = ''] = slot.split('=');
    const known = !value.endsWith('?');
    return [name, { value: value.replace('?', ''), id: known ? value : null }] as const;
  });
  return { intent, slots: Object.fromEntries(filled) };
}

function split(source: string): readonly [string, string | undefined] {
  const colon = source.indexOf(':');
  return colon === -1 ? [source, undefined] : [source.slice(0, colon).trim(), source.slice(colon + 1).trim()];
}
