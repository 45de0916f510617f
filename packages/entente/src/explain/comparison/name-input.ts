import type { Case } from "../../case/model.js";
import type { Speech } from "../say.js";
import type { Words } from "../words.js";

/** An input in words, by its path: where a party stands on an issue, how much it matters, a line, who delivers. */
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
    default:
      return path;
  }
}
