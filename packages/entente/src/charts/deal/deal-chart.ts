import { defineChart, type Setting } from "../chart.js";
import { emptyPage, isNarrow, page } from "../page.js";
import type { PartyLook } from "../party-look.js";
import { tableWith } from "../table-with.js";
import { lyingAxes, parallelAxes } from "./axes.js";
import { cardsOf } from "./cards.js";
import { planeOf } from "./plane.js";

export interface DealLine {
  readonly id: "smallest" | "fair" | "largest" | "statusQuo" | `miss-${number}`;
  readonly name: string;
  /** One per player, in their order. */
  readonly utilities: readonly number[];
  /** The package in words. */
  readonly moves: string;
  readonly moved: number;
  /** Conditions that it fails. */
  readonly fails: readonly string[];
  /** Players at whose axis it fails. */
  readonly at: readonly number[];
}

export interface DealSpec {
  readonly setting: Setting;
  readonly players: readonly PartyLook[];
  readonly reservation: readonly number[];
  /** The smallest, the fair and the largest, as far as there are any. */
  readonly deals: readonly DealLine[];
  readonly now: DealLine;
  readonly misses: readonly DealLine[];
  /** Utilities of the packages on the front that cross every gate, and how many there are. */
  readonly front: readonly (readonly number[])[];
  readonly frontOf: number;
  /** Per issue what holds now and, per deal, what it would become; null: stays. */
  readonly issues: readonly { readonly name: string; readonly from: string; readonly to: readonly (string | null)[] }[];
}

/** Question 3: what each would get from each deal, one axis a party, with the gates at which each walks away. */
export const dealChart = defineChart<DealSpec>({
  id: "deal-axes",
  verb: "deal",
  table: ({ setting, players, reservation, deals, now, misses }, speech) => {
    const { digits } = speech;
    return tableWith(setting, {
      id: "deal-axes",
      columns: ["deal", "package", ...players.map(({ code }) => ({ heading: code })), "leastGain", "failsBy"],
      ends: ["leastGain"],
      speech,
      rows: (players.length === 0 ? [] : [...deals, now, ...misses]).map(({ name, moves, utilities, fails }) => [
        name,
        moves,
        ...utilities.map((one) => digits.points(one)),
        digits.points(Math.min(...utilities.map((one, k) => one - (reservation[k] ?? 0)))),
        fails.join("; ") || "–",
      ]),
    });
  },
  facts: ({ players, deals, reservation }, { say, digits }) =>
    deals
      .filter(({ id }) => id === "fair")
      .map(({ utilities }) => {
        const gains = players.map(({ name }, k) =>
          say("party.points", { party: name, points: digits.points((utilities[k] ?? 0) - (reservation[k] ?? 0)) }),
        );
        return say("chart.deal.gains", { gains: digits.list(gains) });
      }),
  scene: (spec, speech) => {
    const { setting, players, deals, misses, front, frontOf } = spec;
    const { say, digits } = speech;
    if (players.length === 0 || (deals.length === 0 && misses.length === 0))
      return emptyPage(setting, setting.answer || say("chart.empty"));
    const shown = { shown: digits.count(front.length), all: digits.count(frontOf) };
    return page(setting, {
      reading: say("chart.deal.reading"),
      notes: [
        say("chart.deal.legend"),
        frontOf === 0 ? "" : say(front.length < frontOf ? "chart.deal.frontPart" : "chart.deal.front", shown),
      ],
      body: (top) => {
        const axes =
          players.length === 2
            ? planeOf(spec, speech, top)
            : isNarrow(setting)
              ? lyingAxes(spec, speech, top)
              : parallelAxes(spec, speech, top);
        const cards = cardsOf(spec, speech, axes.bottom + 8);
        return { marks: [...axes.marks, ...cards.marks], bottom: cards.bottom };
      },
    });
  },
});
