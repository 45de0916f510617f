import type { Case } from "../../case/model.js";
import type { Speech } from "../say.js";
import type { Words } from "../words.js";

/** What an input is told from. */
export interface Telling {
  readonly kase: Case;
  readonly speech: Speech;
  readonly words: Words;
  /** Day whose entries count. */
  readonly asOf: string;
}
