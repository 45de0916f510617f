import type { Condition, Statement } from "../../case/model.js";

/**
 * What a reading goes by, to be said in any language: the word that tells of a wish, and where holder and issue were found;
 * a friendship or quarrel that is told; or, where words are not told apart, names, codebook and signs.
 */
export type Grounds =
  | {
      readonly by: "cue";
      readonly cue: string;
      readonly holder: "sentence" | "before";
      readonly issue: "sentence" | "before";
    }
  | { readonly by: "tie" }
  | { readonly by: "signs" };

/** What a sentence seems to state: a coding that nobody has accepted. */
export interface SuggestedStatement {
  /** Made from the place and what is said, so that the same text gives the same ids. */
  readonly id: string;
  readonly source: string;
  readonly paragraph: number;
  /** Code points in the source's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: Statement["kind"];
  readonly holder: string;
  /** Who spoke for the holder, as the text names them. */
  readonly actor: string | null;
  readonly issue: string | null;
  /** An option's id. */
  readonly stance: string | null;
  /** Which way along the issue's ladder; null where the sentence does not tell. */
  readonly direction: -1 | 0 | 1 | null;
  readonly strength: NonNullable<Statement["strength"]>;
  readonly voice: NonNullable<Statement["voice"]>;
  readonly condition: Condition | null;
  /** The other party of a tie or an offer. */
  readonly about: string | null;
  /** Of an offer: how it was answered. */
  readonly response: string | null;
  /** ISO 8601, may be partial; null where neither sentence nor document tells. */
  readonly date: string | null;
  readonly dateBasis: NonNullable<Statement["dateBasis"]>;
  /** Why, in words of English, or of whoever suggested it. */
  readonly reason: string;
  /** The same for those who read it in another language; absent where somebody else suggested it. */
  readonly grounds?: Grounds;
  /** How sure the reading is, 0 … 1: an order, no chance. */
  readonly score: number;
}
