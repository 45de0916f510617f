import { inForce } from "../../case/date.js";
import { holderOf } from "../../explain/why.js";
import { billInWords } from "./bill-words.js";
import { offerInWords, signedInWords, tieInWords } from "./history-words.js";
import { issueInWords } from "./issue-words.js";
import { leaderInWords, positionInWords } from "./party-words.js";
import { tableInWords } from "./table-words.js";
import type { Telling } from "./telling.js";

/** What an input says, in words; empty where the case says nothing at this path. */
export function valueInWords(path: string, telling: Telling): string {
  return telling.speech.digits.row(partsAt(path, telling));
}

function partsAt(path: string, telling: Telling): readonly string[] {
  const { kase, speech, words, asOf } = telling;
  const { say, digits } = speech;
  const [collection = "", id = "", part = ""] = path.split(".");
  switch (collection) {
    case "positions": {
      const dated = [kase.positions[holderOf(kase, id, part)]?.[part] ?? []].flat();
      const entry = dated.find((one) => inForce(one, asOf));
      return entry === undefined ? [] : positionInWords(part, entry, telling);
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
