import type { Kind, Kinds } from "./work.js";

/** Work as a thread gets it: its input as plain data, or as the text in which it travelled between machines. */
export type ThreadWork =
  | { readonly form: "data"; readonly kind: Kind; readonly input: Kinds[Kind]["input"] }
  | { readonly form: "text"; readonly kind: Kind; readonly text: string };
/** What a thread is sent: work once, then one chunk of it after another, in the form of the work. */
export type ToThread =
  | { readonly kind: "work"; readonly id: string; readonly work: ThreadWork; readonly stop: SharedArrayBuffer }
  | { readonly kind: "chunk"; readonly id: string; readonly index: number; readonly part: unknown };
/** What it sends back. */
export type FromThread =
  | { readonly kind: "done"; readonly index: number; readonly result: unknown }
  | { readonly kind: "failed"; readonly index: number; readonly code: string; readonly message: string };
