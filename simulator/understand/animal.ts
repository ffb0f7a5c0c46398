import type { Span } from './vocabulary';

/** How a sentence about somebody's animal starts; what it did to a person comes after it. */
const OWNED = /^((yes|no|oh|well|please|help|and|i think|so) )*(my|the|our|his|her|their) (\w+ )?$/;
/** What makes it a person's danger after all: a person in it, or what an animal does to one. */
const TO_A_PERSON =
  /\b(i|me|my|us|him|bit|bite|bitten|kicked|threw|thrown|knocked|stood|trod|stepped|landed|fell on|scratched|tripped)\b/;

/** Whether the leg that is spoken of is an animal's: "my cat's leg is swollen", but not "my dog bit my leg". */
export function isAnAnimals(said: readonly string[], spans: readonly Span[]): boolean {
  return spans.some(
    ({ start, end, slot }) =>
      slot.id === 'animal' &&
      OWNED.test(`${said.slice(0, start).join(' ')} `) &&
      !TO_A_PERSON.test(said.slice(end).join(' ')),
  );
}
