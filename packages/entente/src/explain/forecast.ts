import type { ForecastIssue } from "../engines/deal/forecast-schema.js";
import type { Draft, Telling } from "./draft.js";

/** Mean absolute errors in points on the 353 settled issues of DEU III. @source Arregui and Perarnaud (2022) */
const MISSED = {
  mean: "23.68",
  meanPower: "23.04",
  median: "28.42",
  challenge: "26.8–28.3",
  constant: "28.02",
} as const;
/** The tempered mean against the mean on 202 later issues of DEU III, learned from earlier ones: docs/backtest.md. */
const LEARNED = { gain: "0.24", low: "−0.72", high: "0.23", issues: "202" } as const;
const MODELS = [
  "forecast.model.mean",
  "forecast.model.median",
  "forecast.model.challenge",
  "forecast.model.exchange",
  "forecast.model.election",
] as const;

/** The places at which the five models put an issue, by their names. */
export function placesOf({ mean, median, challenge, exchange, pce }: ForecastIssue) {
  return {
    mean,
    median,
    challenge: challenge?.forecast ?? null,
    exchange: exchange?.outcome ?? null,
    election: pce?.mean ?? null,
  };
}

/** Where each issue would end, which model says so and why that one is shown first. */
export function explainForecast(telling: Telling, issues: readonly ForecastIssue[]): Draft[] {
  const settled = issues.filter(({ headline }) => headline !== null);
  const empty = issues.filter(({ headline }) => headline === null);
  const { words } = telling;
  const leftOut = [...new Set(issues.flatMap((issue) => issue.leftOut))];
  return [
    headline(telling, settled),
    { ...bare("default", "forecast.default"), level: "main", values: MISSED },
    ...settled.map((issue) => issueSentence(telling, issue)),
    ...(empty.length === 0
      ? []
      : [
          {
            ...bare("noPosition", "forecast.noPosition"),
            values: { issues: telling.speech.digits.list(empty.map(({ id }) => words.issue(id))) },
          },
        ]),
    ...(leftOut.length === 0
      ? []
      : [{ ...bare("leftOut", "forecast.leftOut"), values: { parties: words.parties(leftOut) } }]),
    ...MODELS.map((key): Draft => ({ ...bare(key.replace("forecast.", ""), key), values: MISSED })),
    { ...bare("model.tempered", "forecast.model.tempered"), values: LEARNED },
  ];
}

function bare(id: string, key: Draft["key"]): Draft {
  return { id, key, level: "detail", values: {}, numbers: {}, because: [] };
}

function headline(telling: Telling, issues: readonly ForecastIssue[]): Draft {
  if (issues.length === 0) return { ...bare("headline", "forecast.nothing"), level: "headline" };
  const { speech, words } = telling;
  const { digits, say } = speech;
  const list = issues.map(({ id, headline: place, nearestOption }) =>
    say("forecast.at", {
      issue: words.issue(id),
      option: words.option(id, nearestOption ?? ""),
      place: digits.place(place ?? 0),
    }),
  );
  return {
    ...bare("headline", "forecast.headline"),
    level: "headline",
    values: { list: digits.row(list) },
    numbers: Object.fromEntries(issues.map(({ id, headline: place }) => [id, place])),
    because: issues.flatMap(({ id }) => positionsOn(telling, id)),
  };
}

function issueSentence(telling: Telling, issue: ForecastIssue): Draft {
  const { speech, words, asked } = telling;
  const { digits } = speech;
  const { id, headline: place, nearestOption, challenge } = issue;
  const places = Object.values(placesOf(issue)).filter((one) => one !== null);
  const statusQuo = asked.kase.issues[id]?.statusQuo ?? "";
  const values = {
    issue: words.issue(id),
    place: digits.place(place ?? 0),
    option: words.option(id, nearestOption ?? ""),
    moved: nearestOption === statusQuo ? "no" : "yes",
    statusQuo: words.option(id, statusQuo),
    low: digits.place(Math.min(...places)),
    high: digits.place(Math.max(...places)),
    settled: challenge !== null && !challenge.settled ? "no" : "yes",
  };
  const because = positionsOn(telling, id);
  return { id: `issue.${id}`, level: "main", key: "forecast.issue", values, numbers: { headline: place }, because };
}

/** Positions and saliences on an issue of those who sit at the table. */
function positionsOn({ asked: { table, space, view } }: Telling, issue: string): string[] {
  const seated = table.members.map((party) => space.parties[party] ?? "");
  return seated.flatMap((party) => {
    const held = view.positions.get(party)?.get(issue);
    return held === undefined ? [] : [held.path, `${held.path}.salience`];
  });
}
