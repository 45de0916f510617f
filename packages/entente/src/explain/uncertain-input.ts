import { basisOf } from "../case/basis.js";
import { inputsOf } from "../case/data-share.js";
import type { Case } from "../case/model.js";
import type { Speech } from "./say.js";
import type { Words } from "./words.js";

/** An uncertain input in words, by its path, as it stands after "it hangs on". */
export function nameUncertain(path: string, kase: Case, { say }: Pick<Speech, "say">, words: Words): string {
  const [collection = "", id = "", part = "", kind = "", option = ""] = path.split(".");
  const linkage = kase.linkages[id];
  const ordering = kase.orderings[id];
  switch (collection) {
    case "positions": {
      const values = { party: words.party(id), issue: words.issue(part) };
      if (kind === "salience") return say("badge.input.salience", values);
      if (kind === "values") return say("badge.input.value", { ...values, option: words.option(part, option) });
      return say("badge.input.place", values);
    }
    case "redLines":
      return say("badge.input.line", { constraint: words.constraint(id) });
    case "linkages":
      if (linkage === undefined) return id;
      return say("badge.input.linkage", {
        party: words.party(linkage.party),
        condition: words.condition(linkage.when),
      });
    case "orderings":
      if (ordering === undefined) return id;
      return say("badge.input.ordering", {
        party: words.party(ordering.party),
        first: words.condition(ordering.first),
        before: words.condition(ordering.before),
      });
    case "alternatives":
      return say("badge.input.outside", { party: words.party(id) });
    case "burdens":
      return say("badge.input.burden", { burden: words.text(kase.burdens[id]?.name, id) });
    case "parties":
      return say("badge.input.commitment", { party: words.party(id) });
    default:
      return path;
  }
}

/** Whether a text stands behind an uncertain input, which is then uncertain within what the text leaves open. */
export function isWritten(path: string, kase: Case, asOf: string): boolean {
  const [collection, id = ""] = path.split(".");
  if (collection === "parties") return basisOf(kase.parties[id]?.leader ?? {}) === "coded";
  return inputsOf(kase, [path], { asOf }).coded > 0;
}
