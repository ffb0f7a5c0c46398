import type { LanguageModel } from '../../interaction-model/schema';
import { words } from './normalize';
import { startsDuration, toDuration, toNumber } from './numbers';

/** A slot as it was filled: what was said and, for a custom type, the value it resolves to. */
export interface FilledSlot {
  readonly type: string;
  /** As Alexa gives it: the words said, digits for AMAZON.NUMBER, ISO-8601 for AMAZON.DURATION. */
  readonly value: string;
  readonly id: string | null;
  /** The canonical name of the value, null where there is no id. */
  readonly name: string | null;
}

/** A slot value found in an utterance, from word `start` up to and without word `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly slot: FilledSlot;
}

/** The longest built-in value in words: "two minutes and thirty five seconds". */
const LONGEST_BUILT_IN = 6;

/** What the slot types of a model can hear. */
export interface Vocabulary {
  /** The slot that exactly these words fill, or null. */
  fill(type: string, said: readonly string[]): FilledSlot | null;
  /** The most words a value of the type has. */
  longest(type: string): number;
  /** A value of the type, another one for each turn. */
  example(type: string, turn: number): string;
  /** Every value of every custom type and every length of time in the utterance, the longest of each type where they overlap. */
  find(said: readonly string[]): readonly Span[];
}

interface Entry {
  readonly id: string;
  readonly name: string;
}

export function buildVocabulary(model: LanguageModel): Vocabulary {
  const types = new Map<string, ReadonlyMap<string, Entry>>();
  const longest = new Map<string, number>();
  const byFirstWord = new Map<string, Set<string>>();
  for (const type of model.types) {
    const entries = new Map<string, Entry>();
    for (const value of type.values) {
      for (const phrase of [value.name.value, ...value.name.synonyms]) {
        const said = words(phrase);
        const key = said.join(' ');
        if (!entries.has(key)) entries.set(key, { id: value.id, name: value.name.value });
        longest.set(type.name, Math.max(longest.get(type.name) ?? 0, said.length));
        const first = said[0] ?? '';
        byFirstWord.set(first, (byFirstWord.get(first) ?? new Set()).add(type.name));
      }
    }
    types.set(type.name, entries);
  }

  function fill(type: string, said: readonly string[]): FilledSlot | null {
    const value = said.join(' ');
    if (type === 'AMAZON.NUMBER') {
      const number = toNumber(said);
      return number === null ? null : { type, value: String(number), id: null, name: null };
    }
    if (type === 'AMAZON.DURATION') {
      const duration = toDuration(said);
      return duration === null ? null : { type, value: duration, id: null, name: null };
    }
    const entry = types.get(type)?.get(value);
    return entry === undefined ? null : { type, value, id: entry.id, name: entry.name };
  }

  function longestOf(type: string): number {
    return longest.get(type) ?? LONGEST_BUILT_IN;
  }

  function find(said: readonly string[]): readonly Span[] {
    const spans: Span[] = [];
    const taken = new Map<string, number>();
    said.forEach((word, start) => {
      const mayStart = [
        ...(byFirstWord.get(word) ?? []),
        ...(startsDuration(word) ? ['AMAZON.DURATION'] : []),
      ];
      for (const type of mayStart) {
        if (start < (taken.get(type) ?? 0)) continue;
        for (let end = Math.min(said.length, start + longestOf(type)); end > start; end -= 1) {
          const slot = fill(type, said.slice(start, end));
          if (slot === null) continue;
          spans.push({ start, end, slot });
          taken.set(type, end);
          break;
        }
      }
    });
    return spans;
  }

  function example(type: string, turn: number): string {
    const entries = types.get(type);
    if (entries === undefined) return type === 'AMAZON.DURATION' ? 'two minutes' : 'three';
    return [...entries.keys()][turn % entries.size] ?? '';
  }

  return { fill, longest: longestOf, example, find };
}
