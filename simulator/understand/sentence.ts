/** How a sentence is meant as a whole: asked, denied, over, or turned round by its beginning. */

/** How a question starts; a cramp in a question need not be on now. */
const QUESTION =
  /^(why|what|whats|how|(does|do|did|can|could|will|would|should|is|are|was)(?! not)|when|which|who|where|shall|may|am|has|have i|tell me|explain|any)\b/;
/** How somebody asks who has told first: "my calves cramp by the evening, could it be the standing". */
const ASKS_LAST =
  /\b(do you know (why|if|what)|what is causing (that|it|this|them)|could (it|that|this) be (the|my|that|because)|does (that|this|it) mean|is (that|it) (why|true|normal|because|just an? (old )?(myth|tale|wives))|that is why)\b/;
/** How somebody says that what was before has led to what is now. */
const NOW = /\b(and|but|so) now (it|((my|the|his|her|me|both) )?(\w+ ){1,3})(is|are|has|have|just)\b/;
/**
 * A cramp that is named as over, and nothing takes it back: "the cramp has passed but I am scared to move". What goes
 * on after the verb ("gone into my thigh", "eased a bit") is another thing.
 */
const OVER =
  /\b(cramps?|cramping|spasms?|charley horse) ((has|have|is|just|finally|now|all|really) )*(passed|stopped|gone|gone away|eased|eased off|let go|worn off|is over|now over)( (by itself|on it is own|now|completely|thanks))?( (but|and|should)\b(?!.*\b(cramp|cramps|cramped|cramping|again|back|still|now)\b)|$)/;
/** Begins with the denial and takes nothing back: "not my chest, just my calf". */
const DENIES_ALL = /^(no|not|it is not|i have no|i do not have|none|neither)\b(?!.* but )/;
/** What may turn round whatever comes after it. */
const TURNS_ROUND =
  /\b(not|no|never|without|stop|if|when|why|how|what|before|after|instead|cancel|hope|wish|hate|refuse|until|unless)\b/;

/** Fewer words than this at the end of a sentence may mean anything. */
const FEWEST_LAST = 3;

/** Whether something is asked, at the beginning or at the end. */
export function isQuestion(said: readonly string[]): boolean {
  const sentence = said.join(' ');
  return QUESTION.test(sentence) || ASKS_LAST.test(sentence);
}

/** Whether what was told before has led to what is now. */
export function isNow(said: readonly string[]): boolean {
  return NOW.test(said.join(' '));
}

/** Whether all of it is a denial. */
export function deniesAll(said: readonly string[]): boolean {
  return DENIES_ALL.test(said.join(' '));
}

/** "I wish the cramp stopped" and "not gone" are on. */
export function isOver(words: readonly string[]): boolean {
  const said = words.join(' ');
  return OVER.test(said) && !/\b(not|never|wish|until|hope|if)\b/.test(said);
}

/** What is said last, without how somebody began, the longest first; nothing where that may turn it round. */
export function endings(said: readonly string[]): readonly (readonly string[])[] {
  const starts = Array.from({ length: Math.max(0, said.length - FEWEST_LAST) }, (_, index) => index + 1);
  return starts.flatMap((start) =>
    TURNS_ROUND.test(said.slice(0, start).join(' ')) ? [] : [said.slice(start)],
  );
}
