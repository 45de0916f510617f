import type * as z from "zod";
import { EntenteError } from "../error.js";
import type { Asked } from "./asked.js";

/** The ten questions. */
export const VERBS = ["agree", "stand", "deal", "block", "order", "forum", "ratify", "break", "pay", "watch"] as const;
export type Verb = (typeof VERBS)[number];

/** What an engine is handed besides its question: nothing hidden goes in or comes out. */
export interface Tools {
  /** Uniform on (0, 1), a pure function of the seed and its arguments. */
  readonly rng: (draw: number, path: string, stream?: number) => number;
  readonly signal: { readonly aborted: boolean };
  /** Part done, 0 … 1, never falling. */
  readonly progress: (done: number) => void;
  /** The figures of `watch`'s study of variance, in its order, where they were found elsewhere. */
  readonly studied?: Float64Array | undefined;
}

/** One engine: one file, one data object. Flags, routes, forms, schemas and pages are read from it. */
export interface Engine<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  readonly verb: Verb;
  readonly title: string;
  /** The question in plain words. */
  readonly question: string;
  /** Author-year keys of the works it follows. */
  readonly cites: readonly string[];
  readonly version: number;
  /** Parameter sets that a test runs on the shipped cases. */
  readonly examples: readonly z.input<P>[];
  readonly params: P;
  readonly results: R;
  readonly run: (asked: Asked, params: z.output<P>, tools: Tools) => z.output<R>;
}

/** Makes an engine that heeds its signal before it begins and reports when it is done. */
export function defineEngine<P extends z.ZodObject, R extends z.ZodObject>(engine: Engine<P, R>): Engine<P, R> {
  return {
    ...engine,
    run: (asked, params, tools) => {
      if (tools.signal.aborted) throw new EntenteError("aborted", `${engine.id}: stopped because the run was aborted`);
      const result = engine.run(asked, params, tools);
      tools.progress(1);
      return result;
    },
  };
}
