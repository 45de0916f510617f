import type { Asked } from "../engines/asked.js";
import type { Finding } from "./finding.js";
import type { MessageKey } from "./messages/en.js";
import type { Speech, Values } from "./say.js";
import type { Words } from "./words.js";

/** What a finding is made of before its inputs are counted and its text is said. */
export interface Draft {
  readonly id: string;
  readonly level: Finding["level"];
  readonly key: MessageKey;
  readonly values: Values;
  readonly numbers: Finding["numbers"];
  /** Paths of inputs. */
  readonly because: readonly string[];
}

/** What every explanation reads. */
export interface Telling {
  readonly asked: Asked;
  readonly speech: Speech;
  readonly words: Words;
  /** Parameters of the verb, defaults filled in. */
  readonly params: Readonly<Record<string, unknown>>;
}
