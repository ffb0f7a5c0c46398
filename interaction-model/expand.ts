/**
 * Sample patterns: `(a|b)` is either, `[a|b]` is either or nothing. They keep the sources readable; Amazon's
 * model wants every sentence in full.
 */

/** A pattern with more sentences than this is covered by examples instead of being written out. */
const FULL_UP_TO = 20;

interface Choice {
  readonly options: readonly Sequence[];
}
type Sequence = readonly (string | Choice)[];

/** Every sentence of the patterns, each once, in order: for slot values, which must be heard word for word. */
export function expandAll(patterns: readonly string[]): readonly string[] {
  return [...new Set(patterns.flatMap((pattern) => all(parse(pattern)).map(tidy)))];
}

/**
 * Sentences in which every option of every choice occurs at least once, each sentence once: for samples, from
 * which Amazon generalises and of which a product of all choices would be too many.
 */
export function coverAll(patterns: readonly string[]): readonly string[] {
  return [...new Set(patterns.flatMap((pattern) => cover(parse(pattern)).map(tidy)))];
}

function cover(sequence: Sequence): readonly string[] {
  if (count(sequence) <= FULL_UP_TO) return all(sequence);
  const options = sequence.map((part) =>
    typeof part === 'string' ? [part] : part.options.flatMap((option) => cover(option)),
  );
  const rounds = Math.max(FULL_UP_TO, ...options.map((each) => each.length));
  return Array.from({ length: rounds }, (_, round) =>
    options.map((each, place) => each[turn(round, place, each.length)] ?? '').join(''),
  );
}

/** Walks each choice at its own offset, shifted once a lap, so that neighbouring choices do not march in step. */
function turn(round: number, place: number, length: number): number {
  return (round + place + Math.floor(round / length) * place) % length;
}

function all(sequence: Sequence): readonly string[] {
  return sequence.reduce<readonly string[]>(
    (starts, part) => {
      const ends = typeof part === 'string' ? [part] : part.options.flatMap(all);
      return starts.flatMap((start) => ends.map((end) => start + end));
    },
    [''],
  );
}

function count(sequence: Sequence): number {
  return sequence.reduce(
    (total, part) =>
      total * (typeof part === 'string' ? 1 : part.options.reduce((sum, o) => sum + count(o), 0)),
    1,
  );
}

function tidy(sentence: string): string {
  return sentence.replace(/ +/g, ' ').trim();
}

/** @throws when a bracket is left open or closed too often. */
function parse(pattern: string): Sequence {
  const tokens = pattern.match(/[()[\]|]|[^()[\]|]+/g) ?? [];
  let at = 0;
  function sequence(): Sequence {
    const parts: (string | Choice)[] = [];
    for (let token = tokens[at]; token !== undefined && !/^[)\]|]$/.test(token); token = tokens[at]) {
      at += 1;
      parts.push(token === '(' || token === '[' ? choice(token) : token);
    }
    return parts;
  }
  function choice(open: string): Choice {
    const options = [sequence()];
    while (tokens[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    if (tokens[at] !== (open === '(' ? ')' : ']')) throw new Error(`A bracket is left open: ${pattern}`);
    at += 1;
    return { options: open === '[' ? [...options, []] : options };
  }
  const result = sequence();
  if (at < tokens.length) throw new Error(`A bracket is closed too often: ${pattern}`);
  return result;
}
