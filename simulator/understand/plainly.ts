import type { Span, Vocabulary } from './vocabulary';

/** Words that add weight and no meaning; a danger sign is the same sign with them. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'really very so all quite pretty rather totally completely absolutely utterly proper properly awfully terribly ' +
    'incredibly extremely dead bloody flipping fecking fucking freaking frigging effing bleeding damn fierce pure ' +
    'kinda sorta just actually literally honestly seriously basically suddenly somewhat slightly only even also too ' +
    'now then oh uh um er erm ah well like some ever right completely entirely getting'
  ).split(' '),
);
const FILLER_PHRASES: readonly (readonly string[])[] = [
  ['a', 'bit'],
  ['a', 'little'],
  ['a', 'wee', 'bit'],
  ['kind', 'of'],
  ['sort', 'of'],
  ['all', 'of', 'a', 'sudden'],
  ['out', 'of', 'nowhere'],
  ['you', 'know'],
  ['at', 'all'],
  ['all', 'the'],
];

/** Whose leg it is makes no difference to a sign: "his", "the", and "me" as many people say "my". */
const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'our', 'your', 'me', 'its', 'the']);

/**
 * What a vocabulary finds in an utterance as it was said and as it would be said plainly, by oneself of oneself:
 * "her foot has gone all bloody cold" also holds what "my foot has gone cold" holds. Places are those of the
 * utterance.
 */
export function findPlainly(said: readonly string[], vocabulary: Vocabulary): readonly Span[] {
  const kept = said.flatMap((_, place) => (isFiller(said, place) ? [] : [place]));
  const plain = kept.map((place) => (OWNERS.has(said[place] ?? '') ? 'my' : (said[place] ?? '')));
  const inPlace = vocabulary.find(plain).map(({ start, end, slot }): Span => {
    const last = kept[end - 1] ?? said.length - 1;
    return { start: kept[start] ?? 0, end: last + 1, slot };
  });
  return [...vocabulary.find(said), ...inPlace];
}

/** The words of an utterance but fillers. */
export function withoutFillers(said: readonly string[]): readonly string[] {
  return said.filter((_, place) => !isFiller(said, place));
}

function isFiller(said: readonly string[], place: number): boolean {
  if (FILLERS.has(said[place] ?? '')) return true;
  return FILLER_PHRASES.some((phrase) =>
    phrase.some((_, offset) => phrase.every((word, i) => said[place - offset + i] === word)),
  );
}
