import type { Verb } from "entente";

/** A question as the rail lists it; its words are in the catalogue under its verb. */
export interface ListedQuestion {
  readonly verb: Verb;
  /** The key that goes there. */
  readonly key: string;
}

/** The ten questions in their order. */
export const QUESTIONS: readonly ListedQuestion[] = [
  { verb: "agree", key: "1" },
  { verb: "stand", key: "2" },
  { verb: "deal", key: "3" },
  { verb: "block", key: "4" },
  { verb: "order", key: "5" },
  { verb: "forum", key: "6" },
  { verb: "ratify", key: "7" },
  { verb: "break", key: "8" },
  { verb: "pay", key: "9" },
  { verb: "watch", key: "0" },
];
