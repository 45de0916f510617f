import type { ForecastIssue } from "../../engines/deal/forecast-schema.js";
import { placesOf } from "../forecast.js";
import type { Speech } from "../say.js";
import type { Words } from "../words.js";
import { type Table, tableOf } from "./table.js";

/** Where each issue would end: a row an issue, a column a model. */
export function forecastTables(
  { speech, words }: { readonly speech: Speech; readonly words: Words },
  issues: readonly ForecastIssue[],
): readonly Table[] {
  const { say, digits } = speech;
  const shown = (place: number | null): string => (place === null ? "–" : digits.place(place));
  return tableOf(speech, "forecast", {
    title: "forecast.table.title",
    columns: [
      [say("label.issue"), "start"],
      [say("label.statusQuo"), "end"],
      [say("forecast.label.mean"), "end"],
      [say("forecast.label.median"), "end"],
      [say("forecast.label.challenge"), "end"],
      [say("forecast.label.exchange"), "end"],
      [say("forecast.label.election"), "end"],
      [say("forecast.label.ensemble"), "end"],
      [say("forecast.label.tempered"), "end"],
      [say("forecast.label.spread"), "end"],
      [say("label.nearest"), "start"],
    ],
    rows: issues.map((issue) => {
      const { id, statusQuo, ensemble, tempered, spread, nearestOption } = issue;
      return [
        words.issue(id),
        digits.place(statusQuo),
        ...Object.values(placesOf(issue)).map(shown),
        shown(ensemble),
        shown(tempered),
        shown(spread),
        nearestOption === null ? "–" : words.option(id, nearestOption),
      ];
    }),
  });
}
