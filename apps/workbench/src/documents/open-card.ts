import type { SuggestedStatement } from "entente";
import type { Draft, Place } from "./draft.js";

/** The coding card as it was opened: where, with what in its fields, and what becomes of what it saves. */
export interface OpenCard {
  readonly place: Place;
  readonly draft: Draft;
  /** Id that the coding keeps; null: a new one. */
  readonly id: string | null;
  readonly of: "new" | "changed" | SuggestedStatement;
}
