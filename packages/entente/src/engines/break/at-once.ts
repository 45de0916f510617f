import type { Judgement } from "../../numerics/graph-model/judge-state.js";
import type { Asked } from "../asked.js";
import { answerableBy } from "./answerable.js";
import { bestAlone } from "./best-alone.js";
import type { Mobility } from "./mobility.js";

/** How a party stands at a package by bounds alone; what these leave open is null. */
export interface AtOnce extends Pick<Judgement, "nash" | "gmr" | "smr" | "seq"> {
  /** A move that it prefers, the best of all where it leaves by it; null: none was found. */
  readonly to: Int32Array | null;
}

/**
 * Judges packages without listing moves or answers: a party rests where its best move is proved to gain it nothing, and
 * leaves where it gains by a move that no answer could undo.
 */
export function judgingAtOnce(asked: Asked, mobility: Mobility): (party: number, x: Int32Array) => AtOnce {
  const answerable = answerableBy(asked, mobility);
  return (party, x) => {
    const { to, proved } = bestAlone(asked, mobility, party, x);
    if (to === null) return all(proved ? true : null, proved ? true : null, null);
    return answerable(party, to, x) ? all(false, null, to) : all(false, false, to);
  };
}

function all(nash: boolean | null, others: boolean | null, to: Int32Array | null): AtOnce {
  return { nash, gmr: others, smr: others, seq: others, to };
}
