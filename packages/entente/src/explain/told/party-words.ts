import type { PositionEntry } from "../../case/model.js";
import { period } from "./period.js";
import type { Telling } from "./telling.js";

/** Where a party stands on an issue and how far it is known, or what each option is worth to it; how much that weighs, and since when. */
export function positionInWords(issue: string, entry: PositionEntry, telling: Telling): string[] {
  return [...stanceInWords(issue, entry, telling), weightInWords(entry, telling), ...period(entry, telling)];
}

/** How much an issue weighs for a party, and how far that is known where the case says so. */
export function weightInWords(
  { salience, salienceRange }: PositionEntry,
  { speech: { say, digits } }: Pick<Telling, "speech">,
): string {
  const weight = digits.place(salience);
  if (salienceRange === undefined) return say("told.weight", { weight });
  const [low, high] = salienceRange;
  return say("told.weightBetween", { weight, low: digits.place(low), high: digits.place(high) });
}

function stanceInWords(issue: string, entry: PositionEntry, { kase, speech, words }: Telling): string[] {
  const { say, digits } = speech;
  const { at, values, range, official } = entry;
  const options = kase.issues[issue]?.options ?? {};
  if (at === undefined) {
    // A table counts against its largest value.
    const most = Math.max(...Object.values(values ?? {}));
    const worth = Object.entries(values ?? {}).map(([option, value]) =>
      say("told.option", { option: words.option(issue, option), points: digits.points(value / most) }),
    );
    return worth.length === 0 ? [] : [say("told.points", { options: digits.list(worth) })];
  }
  const spread =
    range === undefined
      ? say("told.fixed")
      : say("told.range", { low: digits.place(range[0]), high: digits.place(range[1]) });
  const place = (one: string | number): string =>
    typeof one === "number"
      ? say("told.place", { place: digits.place(one) })
      : say("told.at", { option: words.option(issue, one), place: digits.place(options[one]?.at ?? 0) });
  return [place(at), spread, ...(official === undefined ? [] : [say("told.official", { place: place(official) })])];
}

/** Who leads a party and until when, and when it would have what it came for. */
export function leaderInWords(party: string, { kase, speech, words }: Telling): string[] {
  const { say, digits } = speech;
  const { leader, finish } = kase.parties[party] ?? {};
  const { name, from, until, termEnds, successor, commitment, commitmentRange } = leader ?? {};
  return [
    ...(name === undefined ? [] : [words.text(name, party)]),
    ...(from === undefined ? [] : [say("told.from", { date: from })]),
    ...(until === undefined ? [] : [say("told.to", { date: until })]),
    ...(termEnds === undefined ? [] : [say("told.until", { date: termEnds })]),
    ...(successor === undefined ? [] : [say("told.next", { party: words.party(successor) })]),
    ...(commitment === undefined ? [] : [say("told.commitment", { share: digits.share(commitment) })]),
    ...(commitmentRange === undefined
      ? []
      : [say("told.range", { low: digits.share(commitmentRange[0]), high: digits.share(commitmentRange[1]) })]),
    ...(finish === undefined ? [] : [say("told.finish", { condition: words.condition(finish) })]),
  ];
}
