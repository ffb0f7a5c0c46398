import { MOST_WORDS } from './normalize';
import type { Span } from './vocabulary';

/** The slot type of the words for a cramp; whoever says one and no sign of danger has a cramp first (content 4.4). */
const CRAMP_TYPE = 'CrampWord';
/** "My calf has gone into a spasm and my foot …": so many words further off. */
const ANOTHER_CLAUSE = 10;
/** "My leg hurts, it is the calf": a muscle that is named says more than the leg it is in. */
const UNNAMED_MUSCLE = 'leg';
/** What stands before a position that nobody is in. */
const NOT_THERE =
  /\b(not|never|without|unable to|when(ever)? i|if i|before i|waiting for|need|needs)( (want to|like to|even|able to))?$/;
/** What makes an operation an old one. */
const LONG_AGO = /^(\w+ ){0,2}(years|ages|decades) ago\b/;
/** What stands before a side, and what behind it. */
const OWNS_A_SIDE = /^(my|the|his|her|their|our|me|your)$/;
const HAS_A_SIDE =
  /^(leg|legs|foot|feet|calf|calves|thigh|shin|toe|toes|ankle|heel|hip|knee|buttock|glute|hamstring|quad|arch|side|one|hand|bum|groin|inner|front|back|lower|upper|big)$/;

/**
 * "Right" and "lift" are a side only of something: "my right foot", "the left one", "right calf". Nobody stands who
 * says "I can't stand up", and the outside of a calf is no place to be.
 */
export function isMeant({ slot, start, end }: Span, said: readonly string[]): boolean {
  const before = said.slice(0, start).join(' ');
  if (slot.type === 'Position')
    return !NOT_THERE.test(before) && !(slot.id === 'outdoors' && said[end] === 'of');
  if (slot.type === 'Condition') {
    return !NOT_THERE.test(before) && !LONG_AGO.test(said.slice(end).join(' '));
  }
  if (slot.type !== 'Side' || slot.id === 'both') return true;
  return (
    OWNS_A_SIDE.test(said[start - 1] ?? '') || HAS_A_SIDE.test(said[end] ?? '') || said.length === end - start
  );
}

/** Whether it is a word for a cramp. */
export function isCrampWord({ slot }: Span): boolean {
  return slot.type === CRAMP_TYPE;
}

/** "The back" is a thigh's, and in "the back of my leg" it is not. */
export function isPartOfAnother(part: Span, spans: readonly Span[]): boolean {
  return spans.some(
    ({ start, end }) => start < part.end && part.start < end && end - start > part.end - part.start,
  );
}

/**
 * How little a span is meant among others of its type: a leg is less than a muscle that is named, and of two muscles
 * the one by the word for the cramp is meant ("I can't put my heel down, the calf's cramped"). In words.
 */
export function unlikeliness(span: Span, spans: readonly Span[], said: readonly string[]): number {
  const gaps = spans.filter(isCrampWord).map(({ start, end }) => {
    const between = said.slice(Math.min(span.end, end), Math.max(span.start, start));
    return Math.max(start - span.end, span.start - end) + (between.includes('and') ? ANOTHER_CLAUSE : 0);
  });
  return (span.slot.id === UNNAMED_MUSCLE ? MOST_WORDS : 0) + Math.min(MOST_WORDS, ...gaps);
}

/** "A new hip" is what somebody has, and not where it cramps. */
export function isPartOfACondition(part: Span, spans: readonly Span[]): boolean {
  return spans.some(
    ({ start, end, slot }) =>
      slot.type === 'Condition' && part.slot.type !== 'Condition' && start <= part.start && part.end <= end,
  );
}
