import type { PositionEntry } from "../../case/model.js";
import type { Telling } from "./telling.js";

/** Where a party stands on an issue, or what each option is worth to it; how much that weighs, and how far it is known. */
export function positionInWords(issue: string, entry: PositionEntry, { kase, speech, words }: Telling): string[] {
  const { say, digits } = speech;
  const { at, values, salience, range } = entry;
  const options = kase.issues[issue]?.options ?? {};
  const weight = say("told.weight", { weight: digits.place(salience) });
  if (at === undefined) {
    // A table counts against its largest value.
    const most = Math.max(...Object.values(values ?? {}));
    const worth = Object.entries(values ?? {}).map(([option, value]) =>
      say("told.option", { option: words.option(issue, option), points: digits.points(value / most) }),
    );
    return worth.length === 0 ? [] : [say("told.points", { options: digits.list(worth) }), weight];
  }
  const place = typeof at === "number" ? at : options[at]?.at;
  const named =
    typeof at === "number"
      ? say("told.place", { place: digits.place(at) })
      : say("told.at", { option: words.option(issue, at), place: digits.place(place ?? 0) });
  const spread =
    range === undefined
      ? say("told.fixed")
      : say("told.range", { low: digits.place(range[0]), high: digits.place(range[1]) });
  return [named, weight, spread];
}

/** Who leads a party and until when, and when it would have what it came for. */
export function leaderInWords(party: string, { kase, speech, words }: Telling): string[] {
  const { say, digits } = speech;
  const { leader, finish } = kase.parties[party] ?? {};
  const { name, from, termEnds, successor, commitment } = leader ?? {};
  return [
    ...(name === undefined ? [] : [words.text(name, party)]),
    ...(from === undefined ? [] : [say("told.from", { date: from })]),
    ...(termEnds === undefined ? [] : [say("told.until", { date: termEnds })]),
    ...(successor === undefined ? [] : [say("told.next", { party: words.party(successor) })]),
    ...(commitment === undefined ? [] : [say("told.commitment", { share: digits.share(commitment) })]),
    ...(finish === undefined ? [] : [say("told.finish", { condition: words.condition(finish) })]),
  ];
}
