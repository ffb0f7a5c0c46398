/** The intent of a topic, a red flag or a routine, by rule: `why_at_night` is `WhyAtNightIntent`. */
export function intentName(id: string): string {
  const words = id.split('_').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Intent`;
}
