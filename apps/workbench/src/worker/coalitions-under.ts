import { type Coalitions, coalitionsOf } from "entente";
import type { Request } from "../runner/protocol.js";

/** Who wins and loses under a rule as it stands in a form; null while it is none, or counts what a member lacks. */
export function coalitionsUnder({ rule, voters }: Extract<Request, { kind: "coalitions" }>): Coalitions | null {
  try {
    return coalitionsOf(rule, voters.map(voterOf));
  } catch {
    return null;
  }
}

/** A member as the case writes it: its weights, and whether it may abstain. */
function voterOf({ id, entry }: { readonly id: string; readonly entry: unknown }) {
  const said = typeof entry === "object" && entry !== null ? Object.entries(entry) : [];
  const weights = said.filter((one): one is [string, number] => typeof one[1] === "number");
  return {
    id,
    weights: Object.fromEntries(weights),
    abstains: said.some(([key, is]) => key === "abstains" && is === true),
  };
}
