/** The intent of a topic, a red flag or a routine, by rule: `why_at_night` is `WhyAtNightIntent`. */
export function intentName(id: string): string {
  const words = id.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Intent`;
}

/** The id that an intent is named after by that rule, or would be: `WhyAtNightIntent` gives `why_at_night`. */
export function namesake(intent: string): string {
  const words = intent.replace(/Intent$/, '').replace(/(?!^)[A-Z]/g, (letter) => `_${letter}`);
  return words.toLowerCase();
}
