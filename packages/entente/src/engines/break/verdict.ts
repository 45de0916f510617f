import type { Judgement } from "../../numerics/graph-model/judge-state.js";
import type { ConceptHeld, Stability } from "./stability-schema.js";

type Flags = Pick<Judgement, "gmr" | "smr" | "seq"> & { readonly nash: boolean | null };

/** The strongest concept by which a state is stable for one. */
export function conceptHeld({ nash, seq, smr, gmr }: Flags): ConceptHeld {
  if (nash === true) return "nash";
  if (seq === true) return "seq";
  if (smr === true) return "smr";
  if (gmr === true) return seq === null || smr === null ? "undecided" : "gmr";
  return gmr === false ? "none" : "undecided";
}

/** Whether a state holds for all: by itself, by what others would do, by what they could do, or not. */
export function verdictOf(flags: readonly Flags[]): Stability["verdict"] {
  if (flags.some(({ gmr }) => gmr === false)) return "breaks";
  if (flags.every(({ nash }) => nash === true)) return "holds";
  if (flags.every(({ seq }) => seq === true)) return "held-by-interest";
  if (flags.some(({ seq, gmr }) => seq === null || gmr === null)) return "undecided";
  return "held-by-threat";
}
