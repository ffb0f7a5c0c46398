/** What a piece of speech markup holds, in order. */
export interface Markup {
  readonly tags: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  /** The text without the markup, entities resolved. */
  readonly text: string;
  /** All breaks together, ms. */
  readonly silenceMs: number;
}

const TOKEN =
  /<(\/?)([a-z]+(?::[a-z]+)?)((?: [a-z]+="[^"<&]*")*)(\/?)>|([^<&>"']+)|&(amp|lt|gt|quot|apos);/gy;
const CHARACTERS = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

/**
 * Reads markup as an XML reader would that knows the five entities and nothing else.
 * @throws Error where it is not well-formed
 */
export function readMarkup(markup: string): Markup {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  let text = '';
  let read = 0;
  for (const [token, closing, name, attributes, closed, plain, entity] of markup.matchAll(TOKEN)) {
    read += token.length;
    text += plain ?? (entity ? CHARACTERS[entity as keyof typeof CHARACTERS] : '');
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) throw new Error(`${token} closes another tag`);
      continue;
    }
    tags.push({ name, attributes: attributesOf(attributes ?? '') });
    if (!closed) open.push(name);
  }
  if (read !== markup.length) throw new Error(`not well-formed from "${markup.slice(read, read + 40)}"`);
  if (open.length > 0) throw new Error(`${open.join(' ')} is not closed`);
  const breaks = tags.filter(({ name }) => name === 'break');
  return { tags, text, silenceMs: breaks.reduce((sum, { attributes }) => sum + msOf(attributes), 0) };
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
}

function msOf({ time = '' }: Record<string, string>): number {
  const [, ms] = /^(\d+)ms$/.exec(time) ?? [];
  if (ms === undefined) throw new Error(`a break of "${time}"`);
  return Number(ms);
}
