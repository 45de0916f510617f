import * as z from "zod";
import { EntenteError } from "../../error.js";
import { defineEngine } from "../engine.js";
import { forecastIssues } from "./forecast-issues.js";
import { forecastIssueSchema, forecastParams } from "./forecast-schema.js";

export const forecastEngine = defineEngine({
  id: "forecast",
  verb: "deal",
  title: "Forecast",
  question: "If they decide now, where does each issue end?",
  cites: [
    "bueno-de-mesquita-1994",
    "scholz-calbert-smith-2011",
    "black-1948",
    "stokman-van-oosten-1994",
    "van-assen-stokman-van-oosten-2003",
    "achen-2006",
    "wise-lester-efird-2015",
    "clemen-1989",
  ],
  version: 1,
  examples: [{}, { reading: "printed", split: "nbs" }, { victory: "square", election: "markovUniform" }],
  params: forecastParams,
  results: z.strictObject({ forecast: z.strictObject({ issues: z.array(forecastIssueSchema) }) }),
  run: (asked, params) => {
    const { issue } = params;
    if (issue !== undefined && !asked.space.issues.includes(issue)) {
      const known = asked.space.issues.join(", ");
      throw new EntenteError("unknown-issue", `issue "${issue}" is not in this case; issues: ${known}`);
    }
    const issues = forecastIssues(asked, params).filter(({ id }) => issue === undefined || id === issue);
    return { forecast: { issues } };
  },
});
