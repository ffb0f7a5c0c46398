import { SIGN } from './signs';
import type { Span } from './vocabulary';

/** What denies the words right behind it. */
const DENIALS =
  /(^| )(no|not|never|without|nor|neither|nothing( (is|has|was|looks|feels|seems))?)( (a|any|sign of|signs of|have|got|had|having|really|that|my|the|actually))*( (hear|heard)( (a|any))?)?$/;
/** Not a denial, though it ends like one: "i could not have a worse chest pain". */
const NO_DENIAL = /(could|can|would) not( \w+)*$/;
/** "No my chest hurts" answers first and then tells; nobody denies with "no my". */
const ANSWERS = /(^| )no( (my|the))?$/;
/** "I have never had chest pain like this" has it now. */
const OUTDONE =
  /^(\w+ ){0,4}(like this|like that|like it|this bad|so bad|as bad|this badly|before|in my life)\b/;
/** What carries a denial on from one sign to the next: "not red or swollen". */
const CARRIES =
  /^((leg|legs|calf|calves|foot|feet|toes|pain|at all) )?((or|nor|and no|and not|and not really|or any)( (a|any|have|the|my))*)?$/;

/**
 * The spans but the danger signs that are plainly denied: "no chest pain", "it is not swollen or red". Only what
 * stands directly before a sign denies it; in doubt the sign stays (content 4.4, "when in doubt, red flag").
 */
export function withoutDenied(spans: readonly Span[], said: readonly string[]): readonly Span[] {
  const denied: Span[] = [];
  const signs = spans.filter(({ slot }) => SIGN.test(slot.type));
  for (const sign of [...signs].sort((a, b) => a.start - b.start)) {
    const before = said.slice(0, sign.start).join(' ');
    const carried = denied.some((other) => {
      const between = said.slice(other.end, sign.start).join(' ');
      return sign.start >= other.end
        ? CARRIES.test(between)
        : sign.start >= other.start && sign.end <= other.end;
    });
    if (carried || (DENIALS.test(before) && !NO_DENIAL.test(before) && !isTold(sign, said)))
      denied.push(sign);
  }
  return spans.filter((span) => !denied.includes(span));
}

/** Whether the words around a sign tell of it although a denial stands before it. */
function isTold({ start, end }: Span, said: readonly string[]): boolean {
  const before = said.slice(0, start).join(' ');
  const answers = /^(my|the)$/.test(said[start] ?? '') || /(my|the)$/.test(before);
  const never = /\b(never|not)( \w+)*$/.test(before);
  return (answers && ANSWERS.test(before)) || (never && OUTDONE.test(`${said.slice(end).join(' ')} `));
}
