import type { Case } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { inLanguage } from "../../case/text.js";
import { placeOf, viewCase } from "../../case/view.js";
import { distinctNames } from "../distinct.js";
import { note } from "../exchanged.js";

const COLUMNS = ["proposal", "issue", "date", "actor", "position", "salience", "capability", "outcome", "statusQuo"];

/** A case as a table of decisions as of its day, a row a position, and what of it is left behind. */
export function decisionsOfCase(
  kase: Case,
  file: string,
): { readonly rows: readonly (readonly (string | number)[])[]; readonly problems: readonly Problem[] } {
  const view = viewCase(kase);
  const problems: Problem[] = [];
  const lost = (path: string, message: string): void => void problems.push({ ...note(file, 0, message), path });
  const ids = Object.keys(kase.issues);
  const names = distinctNames(ids.map((id) => [inLanguage(kase.issues[id]?.name, "en", id), id]));
  const actors = distinctNames(view.parties.map((id) => [inLanguage(kase.parties[id]?.name, "en", id), id]));
  const date = kase.outcome?.date ?? kase.asOf ?? "";
  const rows = ids.flatMap((id, i) =>
    view.parties.flatMap((party, p) => {
      const held = view.positions.get(party)?.get(id);
      if (held === undefined) return [];
      if (held.values !== null)
        lost(
          `positions.${party}.${id}.values`,
          `a table of decisions has places alone; the best one, ${held.ideal}, is written.`,
        );
      const outcome = kase.outcome?.package[id];
      const capability = kase.parties[party]?.capability ?? "";
      return [
        [
          kase.id ?? "case",
          names[i] ?? id,
          date,
          actors[p] ?? party,
          held.ideal,
          held.salience,
          capability,
          outcome === undefined ? "" : placeOf(kase, id, outcome),
          placeOf(kase, id, kase.issues[id]?.statusQuo ?? 0),
        ],
      ];
    }),
  );
  for (const part of ["redLines", "linkages", "orderings", "alternatives", "forums"] as const)
    for (const id of Object.keys(kase[part])) lost(`${part}.${id}`, "is left out.");
  lost("", "options, levers, ranges, earlier and later positions, names in other languages and evidence are left out.");
  return { rows: [COLUMNS, ...rows], problems };
}
