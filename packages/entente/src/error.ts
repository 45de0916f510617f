/** A mistake in the calling code, or a request the library cannot meet; mistakes in a case are `Problem`s instead. */
export class EntenteError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "EntenteError";
    this.code = code;
  }
}
