/** What is said first, and what "tell me more" adds; each at most 30 spoken words. */
export interface Answer {
  readonly say: string;
  readonly more: string | null;
}
