import { movedIssues } from "../case/moved-issues.js";
import type { Uncertainty } from "../engines/claims/uncertainty.js";
import type { Draft, Telling } from "./draft.js";
import { heldAs } from "./held.js";
import type { Deal } from "./results.js";

const LISTED = 12;

/**
 * How often the worlds choose each part of the deal to table. A package of many issues is seldom chosen whole, and what
 * is worth knowing then is which of its parts the judgements do not change.
 */
export function explainDealOverWorlds(
  { asked, speech: { digits, say }, words }: Telling,
  nash: Deal,
  uncertainty: Uncertainty | null | undefined,
): Draft[] {
  const share = uncertainty?.share ?? null;
  if (share === null || uncertainty == null || share.value >= 1) return [];
  const moved = movedIssues(asked.kase, nash.package);
  if (moved.length < 2) return [];
  const chosen = Object.entries(uncertainty.labels).map(([label, part]) => ({ options: optionsIn(label), part }));
  const parts = moved
    .map((issue) => {
      const option = nash.package[issue] ?? "";
      const held = chosen.filter(({ options }) => options.get(issue) === option);
      return {
        issue,
        option,
        share: Math.min(
          1,
          held.reduce((sum, { part }) => sum + part, 0),
        ),
      };
    })
    .toSorted((a, b) => b.share - a.share);
  const listed = parts.slice(0, LISTED).map((part) =>
    say("deal.overWorlds.part", {
      ...{ issue: words.issue(part.issue), option: words.option(part.issue, part.option) },
      ...{ share: digits.share(part.share), held: heldAs(part.share) },
    }),
  );
  const values = { share: digits.share(share.value), held: heldAs(share.value), parts: digits.row(listed) };
  const numbers = Object.fromEntries(parts.map(({ issue, share: one }) => [issue, one]));
  return [{ id: "deal.overWorlds", level: "main", key: "deal.overWorlds", values, numbers, because: [] }];
}

/** The options that a world's words for its deal name; none where it has no deal. */
function optionsIn(label: string): ReadonlyMap<string, string> {
  return new Map(
    label.split(" ").flatMap((part): [string, string][] => {
      const [issue = "", option] = part.split("=");
      return option === undefined ? [] : [[issue, option]];
    }),
  );
}
