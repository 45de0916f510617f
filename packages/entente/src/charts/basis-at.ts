import { basisOf } from "../case/basis.js";
import type { Case } from "../case/model.js";

/** Whether what stands at the path of an uncertain input is coded or judged; a salience is the analyst's own. */
export function basisAt(kase: Case, path: string): "coded" | "judged" {
  const [collection = "", id = "", issue = "", part = ""] = path.split(".");
  switch (collection) {
    case "positions": {
      const entry = [kase.positions[id]?.[issue] ?? []].flat().at(-1);
      return entry === undefined || part === "salience" ? "judged" : basisOf(entry);
    }
    case "redLines":
    case "linkages":
    case "orderings":
    case "burdens": {
      const entry = kase[collection][id];
      return entry === undefined ? "judged" : basisOf(entry);
    }
    default:
      return "judged";
  }
}
