/** Words that call a skill, and words that tie a request to the call (Alexa's one-shot forms). */
const CALLS = [
  'ask',
  'tell',
  'open',
  'launch',
  'start',
  'begin',
  'run',
  'use',
  'load',
  'play',
  'talk to',
  'speak to',
];
const TIES = ['to', 'for', 'about', 'that', 'and to', 'and', 'if', 'whether'];
const WAKE_WORDS = ['alexa', 'echo', 'computer', 'hey alexa'];

/**
 * Takes the call off a one-shot sentence: "alexa tell cramp coach that my calf is cramping" is "that my calf …"
 * and "my calf …". A call with nothing behind it is a launch. Gives the possible readings, the likeliest first.
 *
 * @param said normalised words
 */
export function unwrap(
  said: readonly string[],
  invocationName: string,
): 'launch' | readonly (readonly string[])[] {
  const text = said.join(' ');
  const call = new RegExp(
    `^(?:(?:${WAKE_WORDS.join('|')}) )?(?:(?:${CALLS.join('|')}) )?${invocationName}\\b ?(.*)$`,
  );
  const inner = call.exec(text)?.[1] ?? withoutWakeWord(text);
  if (call.test(text) && inner === '') return 'launch';
  const untied = inner.replace(new RegExp(`^(?:${TIES.join('|')}) `), '');
  return [...new Set([untied, inner])].map((reading) => reading.split(' ').filter(Boolean));
}

function withoutWakeWord(text: string): string {
  const wakeWord = `(?:${WAKE_WORDS.join('|')})`;
  return text.replace(new RegExp(`^${wakeWord} (?=.)`), '').replace(new RegExp(`(?<=.) ${wakeWord}$`), '');
}
