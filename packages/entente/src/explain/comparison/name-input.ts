import type { Case } from "../../case/model.js";
import type { Speech } from "../say.js";
import type { Words } from "../words.js";

/** An input in words, by its path: where a party stands on an issue, how much it matters, a line, who delivers, a bill. */
export function nameInput(path: string, kase: Case, { say }: Speech, words: Words): string {
  const [collection = "", id = "", part = "", last] = path.split(".");
  switch (collection) {
    case "positions": {
      const values = { party: words.party(id), issue: words.issue(part) };
      return say(last === "salience" ? "input.salience" : "input.position", values);
    }
    case "issues":
      return say(part === "levers" ? "input.levers" : "input.issue", { issue: words.issue(id) });
    case "redLines":
      return words.constraint(id);
    case "linkages": {
      const linkage = kase.linkages[id];
      if (linkage === undefined) return id;
      return say("input.linkage", { party: words.party(linkage.party), condition: words.condition(linkage.when) });
    }
    case "alternatives":
      return say("input.alternative", { party: words.party(id) });
    case "forums":
      return say("input.forum", { forum: words.forum(id) });
    case "orderings": {
      const ordering = kase.orderings[id];
      if (ordering === undefined) return id;
      const { party, name, first, before } = ordering;
      const named = words.text(name, "");
      if (named !== "") return say("constraint.named", { party: words.party(party), name: named });
      return say("order.ordering", {
        party: words.party(party),
        first: words.condition(first),
        before: words.condition(before),
      });
    }
    case "agreements":
      return words.agreement(id);
    case "record":
      return words.recorded(id);
    case "burdens":
      return words.text(kase.burdens[id]?.name, id);
    case "ratification":
      return words.text(kase.ratification[id]?.body, words.party(id));
    case "parties":
      return say("report.input.leader", { party: words.party(id) });
    case "ties": {
      const [a = "", b = ""] = kase.ties[Number(id)]?.between ?? [];
      return say("report.input.tie", { a: words.party(a), b: words.party(b) });
    }
    default:
      return path;
  }
}
