/** A request that is refused, with the status and the sentence that say why. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 403 | 404 | 405 | 410 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
}
