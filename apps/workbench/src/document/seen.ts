import type { FormsTold, Table } from "entente";

/** One party's overlay, open: its text is in this page's memory alone. */
export interface OpenOverlay {
  readonly party: string;
  readonly text: string;
}

/** The case as an audience may see it. It is in memory alone: no store, address, undo step or log has any of it. */
export interface Seen {
  /** `mediator`, `all`, or a party's id. */
  readonly audience: string;
  /** For whom it is, in words. */
  readonly name: string;
  /** The case as this audience may see it; everything that is shown is worked out from this and from nothing else. */
  readonly text: string;
  /** What was released to it, in sentences. */
  readonly told: readonly string[];
  /** Which input who sees, and what was released, in words; the mediator's alone, null for any other audience. */
  readonly overview: Overview | null;
  /** The mediator's own: never shown to another audience. */
  readonly held: Held;
}

export interface Overview {
  readonly inputs: Table;
  readonly releases: readonly string[];
}

export interface Held {
  readonly key: string;
  readonly overlays: readonly OpenOverlay[];
  /** The list of releases as its file has it. */
  readonly releases: string;
  /** Overlays made of forms, sealed, with the names under which they are saved. */
  readonly sealed: readonly { readonly file: string; readonly text: string }[];
  /** What those forms say, in words, a party each. */
  readonly forms: readonly Pick<FormsTold, "party" | "findings" | "tables">[];
}

/** What follows the id of a case in the name of the file that lists what was released of it; see the library's. */
export const RELEASES = "releases.jsonl";
