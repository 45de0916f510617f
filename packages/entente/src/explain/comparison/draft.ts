import type { Verb } from "../../engines/engine.js";
import type { Finding } from "../finding.js";
import type { MessageKey } from "../messages/en.js";
import type { Speech, Values } from "../say.js";
import type { Words } from "../words.js";
import type { DifferingInput } from "./inputs.js";
import type { ComparedRow } from "./rows.js";
import type { AnsweredSide } from "./side.js";

/** What a comparison is told from. */
export interface Compared {
  readonly a: AnsweredSide;
  readonly b: AnsweredSide;
  readonly rows: readonly ComparedRow[];
  readonly inputs: readonly DifferingInput[];
  readonly leftOut: readonly string[];
  readonly speech: Speech;
  readonly words: { readonly a: Words; readonly b: Words };
}

/** A sentence about both sides before its inputs are counted. */
export interface ComparedDraft {
  readonly id: string;
  readonly verb: Verb;
  readonly level: Finding["level"];
  readonly key: MessageKey;
  readonly values: Values;
  readonly numbers?: Finding["numbers"];
  readonly because?: readonly string[];
}
