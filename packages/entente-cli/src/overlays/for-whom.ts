/** For whom an answer is, as flags have it. */
export interface ForWhom {
  readonly audience?: string | undefined;
  readonly key?: string | undefined;
}
