import type { Turn } from '../conversation/turn';
import { TOPICS } from '../knowledge/topics';
import type { Words } from '../words/words';

interface Card {
  readonly title: string;
  readonly text: string;
}

/**
 * A card in the Alexa app where reading helps: all the sources of an answer, and the words to come back to a
 * routine with. Not on other turns.
 */
export function cardFor({ acts }: Pick<Turn, 'acts'>, words: Words): Card | null {
  for (const act of acts) {
    if (act.act === 'source') {
      const { sources, reviewed } = TOPICS[act.topic];
      const names = sources.map((source) => words.sourceNames[source]);
      return { title: words.topicNames[act.topic], text: [...names, reviewed].join('\n') };
    }
    if (act.act === 'comeBack') {
      return { title: words.routineNames[act.routine], text: words.comeBack(act.routine, act.step) };
    }
  }
  return null;
}
