import type { Case, Statement } from "entente";
import type { ChosenTie } from "./chosen-tie.js";

/**
 * Statements behind a tie: of a holder on an issue; of two holders, what each said on the issues on which both spoke.
 *
 * @param days - first and last day, may be partial or empty
 */
export function behindTie(
  kase: Case,
  { a, b }: ChosenTie,
  { from, to }: { readonly from: string; readonly to: string },
): readonly (readonly [string, Statement])[] {
  const stances = Object.entries(kase.statements).filter(([, said]) => {
    const date = said.date ?? kase.sources[said.source]?.date ?? "";
    const isWithin = (from === "" || date >= from) && (to === "" || date.slice(0, to.length) <= to);
    return said.kind === "stance" && said.issue !== undefined && isWithin;
  });
  if (kase.parties[b] === undefined) return stances.filter(([, { holder, issue }]) => holder === a && issue === b);
  const issuesOf = (party: string) =>
    new Set(stances.flatMap(([, said]) => (said.holder === party ? (said.issue ?? []) : [])));
  const other = issuesOf(b);
  const shared = new Set([...issuesOf(a)].filter((issue) => other.has(issue)));
  return stances.filter(([, { holder, issue }]) => (holder === a || holder === b) && shared.has(issue ?? ""));
}
