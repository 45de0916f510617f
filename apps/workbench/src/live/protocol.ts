import type { LiveChange, LiveInput, Piece } from "entente";

/** What the page of a report asks of the engine that it carries. */
export type LiveWish =
  | { readonly kind: "open"; readonly input: LiveInput }
  | { readonly kind: "ask"; readonly id: number; readonly changes: readonly LiveChange[] };

/** What the engine tells the page of the wish with that id. */
export type LiveNews =
  | { readonly kind: "counted"; readonly id: number; readonly done: number }
  | {
      readonly kind: "answered";
      readonly id: number;
      /** Headlines by question; null where one has no answer. */
      readonly says: Readonly<Record<string, readonly Piece[] | null>>;
    }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };
