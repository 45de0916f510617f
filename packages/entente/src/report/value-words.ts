import { inForce } from "../case/date.js";
import type { PositionEntry } from "../case/model.js";
import { holderOf } from "../explain/why.js";
import type { Material } from "./material.js";

type Telling = Pick<Material, "kase" | "speech" | "words" | "asOf">;

/** What an input says, in words; empty where only the case file says it well. */
export function valueInWords(path: string, material: Telling): string {
  const { kase, speech, words } = material;
  const { say, digits } = speech;
  const [collection = "", id = "", part = ""] = path.split(".");
  switch (collection) {
    case "positions": {
      const dated = [kase.positions[holderOf(kase, id, part)]?.[part] ?? []].flat();
      const entry = dated.find((one) => inForce(one, material.asOf));
      return entry === undefined ? "" : positionInWords(part, entry, material);
    }
    case "redLines": {
      const line = kase.redLines[id];
      if (line === undefined) return "";
      const values = { party: words.party(line.party), require: words.condition(line.require) };
      const said =
        line.when === undefined
          ? say("constraint.always", values)
          : say("constraint.when", { ...values, when: words.condition(line.when) });
      return line.sacred === true ? say("chart.notForSale", { line: said }) : said;
    }
    case "linkages": {
      const value = kase.linkages[id]?.value;
      return value === undefined ? "" : say("report.value.worth", { points: digits.points(value) });
    }
    case "orderings": {
      const ordering = kase.orderings[id];
      if (ordering === undefined) return "";
      const { party, first, before } = ordering;
      return say("order.ordering", {
        party: words.party(party),
        first: words.condition(first),
        before: words.condition(before),
      });
    }
    case "parties":
      return leaderInWords(id, material);
    default:
      return "";
  }
}

function positionInWords(issue: string, entry: PositionEntry, { kase, speech, words }: Telling): string {
  const { say, digits } = speech;
  const { at, salience, range } = entry;
  if (at === undefined) return "";
  const options = kase.issues[issue]?.options ?? {};
  const place = typeof at === "number" ? at : options[at]?.at;
  const named =
    typeof at === "number"
      ? say("report.value.place", { place: digits.place(at) })
      : say("report.value.at", { option: words.option(issue, at), place: digits.place(place ?? 0) });
  const spread =
    range === undefined
      ? say("report.value.fixed")
      : say("report.value.range", { low: digits.place(range[0]), high: digits.place(range[1]) });
  return digits.row([named, say("report.value.weight", { weight: digits.place(salience) }), spread]);
}

function leaderInWords(party: string, { kase, speech, words }: Telling): string {
  const { say, digits } = speech;
  const { leader, finish } = kase.parties[party] ?? {};
  const { name, from, termEnds, successor, commitment } = leader ?? {};
  return digits.row([
    ...(name === undefined ? [] : [words.text(name, party)]),
    ...(from === undefined ? [] : [say("report.value.from", { date: from })]),
    ...(termEnds === undefined ? [] : [say("report.value.until", { date: termEnds })]),
    ...(successor === undefined ? [] : [say("report.value.next", { party: words.party(successor) })]),
    ...(commitment === undefined ? [] : [say("report.value.commitment", { share: digits.share(commitment) })]),
    ...(finish === undefined ? [] : [say("report.value.finish", { condition: words.condition(finish) })]),
  ]);
}
