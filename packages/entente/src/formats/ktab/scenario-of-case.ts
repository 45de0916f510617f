import type { Case } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { inLanguage } from "../../case/text.js";
import { viewCase } from "../../case/view.js";
import { distinctNames } from "../distinct.js";
import { tidy } from "../domain/domain.js";
import { note } from "../exchanged.js";
import type { Scenario } from "./scenario.js";

/** Most that an actor's saliences may add up to in a scenario. */
const MOST_SALIENCE = 100;

/** A case as a spatial scenario as of its day, and what of it is left behind, a line each. */
export function scenarioOfCase(
  kase: Case,
  file: string,
): { readonly scenario: Scenario; readonly problems: readonly Problem[] } {
  const view = viewCase(kase);
  const problems: Problem[] = [];
  const lost = (path: string, message: string): void => void problems.push({ ...note(file, 0, message), path });
  const issues = Object.keys(kase.issues);
  const holders = view.parties.filter((party) => (view.positions.get(party)?.size ?? 0) > 0);
  for (const party of view.parties)
    if (!holders.includes(party)) lost(`parties.${party}`, "has no position and is left out.");
  const actors = holders.map((party) => {
    const held = view.positions.get(party);
    const total = issues.reduce((sum, issue) => sum + (held?.get(issue)?.salience ?? 0), 0);
    const factor = total > MOST_SALIENCE ? MOST_SALIENCE / total : 1;
    if (factor < 1)
      lost(
        `positions.${party}`,
        `its saliences add up to ${tidy(total)}; a scenario allows ${MOST_SALIENCE}, so each is multiplied by ${tidy(factor)}.`,
      );
    for (const issue of issues) {
      const position = held?.get(issue);
      if (position === undefined)
        lost(`positions.${party}.${issue}`, "there is none; written as place 50 with salience 0.");
      else if (position.values !== null)
        lost(
          `positions.${party}.${issue}.values`,
          `a scenario has no table of values; only its best place, ${tidy(position.ideal)}, is written.`,
        );
    }
    const { name, capability = 1, note: about } = kase.parties[party] ?? {};
    return {
      name: inLanguage(name, "en", party),
      description: inLanguage(about, "en", ""),
      power: capability,
      positions: issues.map((issue) => tidy(held?.get(issue)?.ideal ?? 50)),
      saliences: issues.map((issue) => tidy((held?.get(issue)?.salience ?? 0) * factor)),
    };
  });
  for (const part of ["redLines", "linkages", "orderings", "alternatives", "forums"] as const)
    for (const id of Object.keys(kase[part])) lost(`${part}.${id}`, "is left out.");
  lost("", "options, status quo, levers, ranges, dates, names in other languages and evidence are left out.");
  const names = distinctNames(actors.map((actor, a) => [actor.name, holders[a] ?? ""]));
  return {
    scenario: {
      name: inLanguage(kase.title, "en", kase.id ?? "case"),
      description: inLanguage(kase.note ?? kase.question, "en", ""),
      dimensions: issues.map((issue) => inLanguage(kase.issues[issue]?.name, "en", issue)),
      actors: actors.map((actor, a) => ({
        ...actor,
        name: names[a] ?? "",
      })),
    },
    problems,
  };
}
