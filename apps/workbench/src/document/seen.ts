/** One party's overlay, open: its text is in this page's memory alone. */
export interface OpenOverlay {
  readonly party: string;
  readonly text: string;
}

/** One thing that the mediator lets parties know: whether there is room at a forum. */
export interface Release {
  readonly forum: string;
  readonly to: readonly string[];
  /** When, ISO 8601. */
  readonly at: string;
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
  /** The mediator's own: never shown to another audience. */
  readonly held: {
    readonly key: string;
    readonly overlays: readonly OpenOverlay[];
    readonly releases: readonly Release[];
    /** Overlays made of forms, sealed, with the names under which they are saved. */
    readonly sealed: readonly { readonly file: string; readonly text: string }[];
  };
}
