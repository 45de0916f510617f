import type { ForecastIssue } from "../../engines/deal/forecast-schema.js";
import { type Table, type Telling, tableOf } from "../tables/table.js";

/** The challenge model issue by issue, and who moves in which round to whose offer. */
export function challengeTables(telling: Telling, issues: readonly ForecastIssue[]): Table[] {
  return [...forecasts(telling, issues), ...moves(telling, issues)];
}

function forecasts({ speech, words }: Telling, issues: readonly ForecastIssue[]): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "expert-challenge", {
    title: "expert.challenge.title",
    columns: [
      [say("label.issue"), "start"],
      [say("expert.challenge.rounds"), "end"],
      [say("forecast.label.challenge"), "end"],
      [say("expert.challenge.mean"), "end"],
      [say("expert.challenge.settled"), "start"],
    ],
    rows: issues.flatMap(({ id, challenge }) => {
      if (challenge === null) return [];
      const mean = challenge.means.at(-1);
      return [
        [
          words.issue(id),
          digits.count(challenge.medians.length),
          digits.place(challenge.forecast),
          mean === undefined ? "–" : digits.place(mean),
          say(challenge.settled ? "ratify.label.yes" : "ratify.label.no"),
        ],
      ];
    }),
  });
}

function moves({ speech, words }: Telling, issues: readonly ForecastIssue[]): Table[] {
  const { say, digits } = speech;
  return tableOf(speech, "expert-challenge-moves", {
    title: "expert.challenge.moves",
    columns: [
      [say("label.issue"), "start"],
      [say("expert.challenge.round"), "end"],
      [say("label.party"), "start"],
      [say("expert.challenge.toward"), "start"],
      [say("expert.challenge.from"), "end"],
      [say("expert.challenge.to"), "end"],
    ],
    rows: issues.flatMap(({ id, challenge }) =>
      (challenge?.moves ?? []).map(({ round, party, to, from, place }) => [
        words.issue(id),
        digits.count(round),
        words.party(party),
        words.party(to),
        digits.place(from),
        digits.place(place),
      ]),
    ),
  });
}
