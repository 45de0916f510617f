import { votesEnough } from "../ratify.js";
import type { RatifyResult } from "../results.js";
import { type Table, type Telling, tableOf } from "./table.js";

/** Body by body its votes and what it lets pass; then leader by leader the end of the term and who follows. */
export function ratifyTables(telling: Telling, result: RatifyResult): Table[] {
  return [...votes(telling, result), ...terms(telling, result)];
}

function votes({ kase, speech, words }: Telling, { parties }: RatifyResult): Table[] {
  const { say, digits } = speech;
  const weight = (value: number | null): string =>
    value === null ? "–" : Number.isInteger(value) ? digits.count(value) : String(Number(value.toPrecision(3)));
  const answer = (holds: boolean | null): string =>
    holds === null ? "–" : say(holds ? "ratify.label.yes" : "ratify.label.no");
  return tableOf(speech, "bodies", {
    title: "ratify.table.bodies",
    columns: [
      [say("label.party"), "start"],
      [say("ratify.label.body"), "start"],
      [say("ratify.label.accepts"), "start"],
      [say("ratify.label.for"), "end"],
      [say("ratify.label.needed"), "end"],
      [say("ratify.label.passes"), "start"],
      [say("ratify.label.decides"), "start"],
      [say("ratify.label.asked"), "end"],
      [say("ratify.label.passed"), "end"],
    ],
    rows: Object.entries(parties).map(([party, side]) => [
      words.party(party),
      side.body ? words.text(kase.ratification[party]?.body, "–") : "–",
      answer(side.accepts),
      side.votesFor === null ? "–" : `${weight(side.votesFor)} / ${weight(side.of)}`,
      weight(side.needed === null || side.strict ? side.needed : votesEnough(side)),
      side.asked === false && side.body ? say("ratify.label.notAsked") : answer(side.passes),
      side.pivotalFaction === null
        ? "–"
        : words.party(side.pivotalFaction === "government" ? party : side.pivotalFaction),
      side.body ? digits.count(side.winSet.zoneAsked) : "–",
      side.body ? digits.count(side.winSet.zonePassed) : "–",
    ]),
  });
}

function terms({ kase, speech, words }: Telling, { clocks }: RatifyResult): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "terms", {
    title: "ratify.table.terms",
    columns: [
      [say("label.party"), "start"],
      [say("ratify.label.leader"), "start"],
      [say("ratify.label.termEnds"), "start"],
      [say("ratify.label.days"), "end"],
      [say("ratify.label.successor"), "start"],
      [say("ratify.label.keeps"), "end"],
    ],
    rows: clocks.map(({ party, termEnds, daysAway, successor, successorAccepts, successorAssumed }) => [
      words.party(party),
      words.text(kase.parties[party]?.leader?.name, "–"),
      termEnds ?? "?",
      daysAway === null ? "–" : digits.count(daysAway),
      successor === null ? "–" : words.party(successor),
      successorAccepts === null || successorAssumed ? "–" : digits.share(successorAccepts),
    ]),
  });
}
