import type { Stability } from "../../engines/break/stability-schema.js";
import type { BreakResult, Package } from "../results.js";
import { type Table, type Telling, tableOf } from "../tables/table.js";

/** Coalitions of two or more that would gain by leaving the deal together: what they would change, and what holds them. */
export function coalitionTables(
  { speech, words }: Telling,
  { target, stability }: Pick<BreakResult, "target" | "stability">,
): Table[] {
  const { say, digits } = speech;
  const from: Package = target?.package ?? {};
  const changes = (to: Stability["judged"][number]["state"]): string =>
    digits.row(
      Object.entries(to as Package)
        .filter(([issue, option]) => from[issue] !== option)
        .map(([issue, option]) =>
          say("package.move", { issue: words.issue(issue), option: words.option(issue, option) }),
        ),
    );
  return tableOf(speech, "expert-coalitions", {
    title: "expert.coalitions.title",
    columns: [
      [say("expert.coalitions.members"), "start"],
      [say("expert.coalitions.move"), "start"],
      [say("break.label.held"), "start"],
    ],
    rows: (stability.coalitions ?? []).map(({ members, to, concept }) => [
      words.parties(members),
      changes(to),
      say(`break.held.${concept}`),
    ]),
  });
}
