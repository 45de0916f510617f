import { defineChart } from "../chart.js";
import { emptyPage, isNarrow, page } from "../page.js";
import { tableWith } from "../table-with.js";
import { lyingAxes, parallelAxes } from "./axes.js";
import { cardsOf } from "./cards.js";
import type { DealSpec } from "./deal-figures.js";
import { planeOf } from "./plane.js";

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
        spec.fairOver.length > 0 ? say("chart.deal.over") : "",
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
