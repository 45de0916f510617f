import { lackingFigure } from "../../case/checks/history.js";
import type { Case } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { nameInput } from "../comparison/name-input.js";
import type { MessageKey } from "../messages/en.js";
import type { Speech, Values } from "../say.js";
import { asSentence } from "../sentence.js";
import { type Words, wordsOf } from "../words.js";

interface Telling {
  readonly kase: Case;
  readonly speech: Speech;
  readonly words: Words;
}

/**
 * What the reading of a case warned of, with its things by their names; for somebody who reads the case's answers and not its file.
 * Null where a warning has no words of its own: its message, in English, is then all there is.
 */
export function warningInWords({ code, path }: Problem, kase: Case, speech: Speech): string | null {
  const telling = { kase, speech, words: wordsOf(kase, speech) };
  const said = told(code, path.split("."), telling);
  return said === null ? null : asSentence(speech.say(...said));
}

type Said = readonly [MessageKey, Values?];

function told(code: string, path: readonly string[], telling: Telling): Said | null {
  const { kase, speech, words } = telling;
  const [collection = "", id = "", part = "", last = ""] = path;
  switch (code) {
    case "gap":
      return isGap(collection) ? [`reading.gap.${collection}`] : null;
    case "observer":
      return observer(path, telling);
    case "no-members":
      return ["reading.noMembers", { forum: words.forum(id) }];
    case "no-capability":
      return ["reading.noCapability", { party: words.party(id) }];
    case "reserved-name":
      return ["reading.reservedName"];
    case "named-twice":
      return ["reading.namedTwice", { where: where(path, telling), party: words.party(String(at(kase, path))) }];
    case "same-place":
      return ["reading.samePlace", { issue: words.issue(id), option: words.option(id, last) }];
    case "judged-without-note":
      return ["reading.noNote", { where: where(path, telling) }];
    case "empty-condition":
      return ["reading.emptyCondition", { where: where(path, telling) }];
    case "quota":
      return ["reading.quota", { where: where(path, telling) }];
    case "shares":
      return ["reading.shares", { burden: where(path, telling), list: part }];
    case "response": {
      const values = { offer: words.recorded(id), party: words.party(last), answer: String(at(kase, path)) };
      return ["reading.response", values];
    }
    case "no-attribute": {
      const burden = kase.burdens[id];
      if (burden === undefined) return null;
      const lacking = lackingFigure(kase, burden);
      const values = { n: lacking.length, parties: words.parties(lacking), ability: burden.ability ?? "" };
      return ["reading.noAttribute", { burden: where(path, telling), ...values }];
    }
    default:
      return null;
  }

  function isGap(name: string): name is "parties" | "issues" | "positions" {
    return name === "parties" || name === "issues" || name === "positions";
  }

  /** One who holds nothing: at home nowhere, at a table, or behind a demand. */
  function observer(place: readonly string[], own: Telling): Said {
    if (collection === "parties") return ["reading.observer", { party: words.party(id) }];
    if (collection === "forums") {
      const member = /^\d+$/.test(last) ? String(at(kase, place)) : last;
      return ["reading.observerAt", { forum: words.forum(id), party: words.party(member) }];
    }
    return ["reading.neverAsked", { where: where(place, own), party: words.party(String(at(kase, place))) }];
  }

  function where(place: readonly string[], own: Telling): string {
    return nameInput(
      place.slice(0, collection === "positions" || collection === "issues" ? 3 : 2).join("."),
      own.kase,
      speech,
      words,
    );
  }
}

/** What stands in a case at a path of the problem. */
function at(kase: Case, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inside, key) =>
      typeof inside === "object" && inside !== null ? (inside as Record<string, unknown>)[key] : undefined,
    kase,
  );
}
