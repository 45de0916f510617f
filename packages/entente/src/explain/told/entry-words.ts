import type { PositionEntry } from "../../case/model.js";
import { billInWords } from "./bill-words.js";
import type { Entry } from "./entries-at.js";
import { offerInWords, signedInWords, tieInWords } from "./history-words.js";
import { issueInWords } from "./issue-words.js";
import { leaderInWords, positionInWords, weightInWords } from "./party-words.js";
import { tableInWords } from "./table-words.js";
import type { Telling } from "./telling.js";

/** What an entry at a path of the case says, in words; empty where words have nothing to add to its name. */
export function entryInWords(path: string, entry: Entry, telling: Telling): string {
  return telling.speech.digits.row(partsOf(path, entry, telling));
}

function partsOf(path: string, entry: Entry, telling: Telling): readonly string[] {
  const { kase, speech, words } = telling;
  const { say, digits } = speech;
  const [collection = "", id = "", part = "", figure = ""] = path.split(".");
  switch (collection) {
    case "positions": {
      // What lies at such a path is an entry of a position.
      const position = entry as PositionEntry;
      return figure === "salience" ? [weightInWords(position, telling)] : positionInWords(part, position, telling);
    }
    case "issues":
      return issueInWords(id, part, telling);
    case "redLines": {
      const line = kase.redLines[id];
      if (line === undefined) return [];
      const values = { party: words.party(line.party), require: words.condition(line.require) };
      const said =
        line.when === undefined
          ? say("constraint.always", values)
          : say("constraint.when", { ...values, when: words.condition(line.when) });
      return [line.sacred === true ? say("chart.notForSale", { line: said }) : said];
    }
    case "linkages": {
      const value = kase.linkages[id]?.value;
      return value === undefined ? [] : [say("told.worth", { points: digits.points(value) })];
    }
    case "orderings": {
      const ordering = kase.orderings[id];
      if (ordering === undefined) return [];
      const { party, first, before } = ordering;
      return [
        say("order.ordering", {
          party: words.party(party),
          first: words.condition(first),
          before: words.condition(before),
        }),
      ];
    }
    case "alternatives": {
      const { value, package: instead } = kase.alternatives[id] ?? {};
      return [
        ...(value === undefined ? [] : [say("told.worth", { points: digits.points(value) })]),
        ...(instead === undefined ? [] : [words.moves(instead)]),
      ];
    }
    case "forums": {
      const forum = kase.forums[id];
      return forum === undefined ? [] : tableInWords(forum, telling);
    }
    case "burdens": {
      const burden = kase.burdens[id];
      return burden === undefined ? [] : billInWords(burden, telling);
    }
    case "agreements": {
      const text = kase.agreements[id];
      return text === undefined ? [] : signedInWords(text, telling);
    }
    case "record": {
      const offer = kase.record[id];
      return offer === undefined ? [] : offerInWords(offer, telling);
    }
    case "ties": {
      const tie = kase.ties[Number(id)];
      return tie === undefined ? [] : tieInWords(tie, telling);
    }
    case "parties":
      return leaderInWords(id, telling);
    default:
      return [];
  }
}
