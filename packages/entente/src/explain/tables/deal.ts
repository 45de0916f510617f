import type { Deal, DealResult } from "../results.js";
import { type Table, type Telling, tableOf } from "./table.js";

const CONCEPTS = ["nash", "kalaiSmorodinsky", "egalitarian", "utilitarian", "smallest", "largest"] as const;

/** What each criterion chooses, what each party gains there and loses without a deal, where the weight of each issue lies. */
export function dealTables(telling: Telling, result: DealResult): Table[] {
  return [...packages(telling, result), ...gains(telling, result), ...weights(telling, result)];
}

function chosen(result: DealResult): (readonly [(typeof CONCEPTS)[number], Deal])[] {
  return CONCEPTS.flatMap((concept) => {
    const deal = result[concept];
    return deal === null ? [] : [[concept, deal] as const];
  });
}

function packages({ kase, speech, words }: Telling, result: DealResult): Table[] {
  const { say } = speech;
  const deals = chosen(result);
  const moved = Object.entries(kase.issues).filter(([issue, { statusQuo }]) =>
    deals.some(([, { package: options }]) => options[issue] !== statusQuo),
  );
  return tableOf(speech, "packages", {
    title: "table.packages",
    columns: [
      [say("label.issue"), "start"],
      [say("label.statusQuo"), "start"],
      ...deals.map(([concept]) => [say(`label.concept.${concept}`), "start"] as const),
    ],
    rows: moved.map(([issue, { statusQuo }]) => [
      words.issue(issue),
      words.option(issue, statusQuo),
      ...deals.map(([, { package: options }]) =>
        options[issue] === statusQuo ? "–" : words.option(issue, options[issue] ?? ""),
      ),
    ]),
  });
}

function gains({ speech, words }: Telling, result: DealResult): Table[] {
  const { say, digits } = speech;
  const deals = chosen(result);
  const { losses } = result;
  if (deals.length === 0) return [];
  const points = (value: number | undefined): string => (value === undefined ? "–" : digits.points(value));
  return tableOf(speech, "gains", {
    title: "table.gains",
    columns: [
      [say("label.party"), "start"],
      ...deals.map(([concept]) => [say(`label.concept.${concept}`), "end"] as const),
      ...(losses === null ? [] : [[say("label.loss"), "end"] as const]),
    ],
    rows: result.players.map((party) => [
      words.party(party),
      ...deals.map(([, deal]) => points(deal.gains[party])),
      ...(losses === null ? [] : [points(losses[party])]),
    ]),
  });
}

function weights({ speech, words }: Telling, { forecast }: DealResult): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "weights", {
    title: "table.weights",
    columns: [
      [say("label.issue"), "start"],
      [say("label.place"), "end"],
      [say("label.nearest"), "start"],
    ],
    rows: forecast.issues.flatMap(({ id, headline, nearestOption }) =>
      headline === null
        ? []
        : [[words.issue(id), digits.place(headline), nearestOption === null ? "–" : words.option(id, nearestOption)]],
    ),
  });
}
