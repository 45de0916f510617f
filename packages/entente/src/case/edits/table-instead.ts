import type { Case } from "../model.js";

/** The case with one more table: some parties under unanimity, who address nobody. */
export function withTable(kase: Case, id: string, members: readonly string[]): Case {
  return { ...kase, forums: { ...kase.forums, [id]: { members: [...members], rule: "unanimity" } } };
}
