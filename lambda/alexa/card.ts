import type { Act, Perform } from '../conversation/act';
import { planOf } from '../conversation/planOf';
import type { Turn } from '../conversation/turn';
import { isHabit } from '../knowledge/routineIds';
import { TOPICS } from '../knowledge/topics';
import { capital } from '../words/capital';
import type { Words } from '../words/words';

interface Card {
  readonly title: string;
  readonly text: string;
}

/**
 * A card in the Alexa app where reading helps: all the sources of an answer, what a routine holds as it begins, and
 * the words to come back to it with. Not on other turns.
 */
export function cardFor({ acts }: Pick<Turn, 'acts'>, words: Words): Card | null {
  for (const act of acts) {
    const card = cardOf(act, words);
    if (card) return card;
  }
  return null;
}

function cardOf(act: Act, words: Words): Card | null {
  switch (act.act) {
    case 'source': {
      const { sources, reviewed } = TOPICS[act.topic];
      const names = sources.map((source) => words.sourceNames[source]);
      return { title: capital(words.topicNames[act.topic]), text: [...names, reviewed].join('\n') };
    }
    case 'perform':
      return summary(act, words);
    case 'comeBack':
      return { title: capital(words.routineNames[act.routine]), text: words.comeBack(act.routine, act.step) };
    default:
      return null;
  }
}

/** The stretches of a habit in their order, as it begins; a cramp has no time to read. */
function summary(performing: Perform, words: Words): Card | null {
  const { request, part, from } = performing;
  if (!isHabit(request.routine) || part > 0 || from.step > 1 || from.ms > 0) return null;
  const steps = planOf(performing)?.parts.flatMap(({ steps: inPart }) => inPart) ?? [];
  const names = steps.flatMap(({ move }) => (move ? [capital(words.stretches[move].name)] : []));
  return { title: capital(words.routineNames[request.routine]), text: [...new Set(names)].join('\n') };
}
