import { basisOf } from "./basis.js";
import { inForce } from "./date.js";
import type { Case, PositionEntry } from "./model.js";
import { defaultDay } from "./view.js";

/** How much of something rests on coded statements, on judgement, and on how many independent sources. */
export interface Inputs {
  readonly coded: number;
  readonly judged: number;
  /** Distinct sources behind the coded inputs; those of one author (without: one publisher) count once. */
  readonly sources: number;
}

/** One input with its basis and, where it is coded, the statements behind it. */
interface Input {
  readonly path: string;
  /** Whose input it is; null for an issue's levers and for burdens, which are the case's. */
  readonly party: string | null;
  readonly basis: "coded" | "judged";
  readonly evidence: readonly string[];
}

interface Provenance {
  readonly basis?: "coded" | "judged" | undefined;
  readonly evidence?: readonly string[] | undefined;
}

/** The data share of the whole case and of each party, dated entries as in force on its day (MODELS-1 §6). */
export function dataShare(
  kase: Case,
  { asOf = defaultDay(kase) }: { asOf?: string | undefined } = {},
): { readonly case: Inputs; readonly parties: Readonly<Record<string, Inputs>> } {
  const inputs = allInputs(kase, asOf);
  const parties = Object.keys(kase.parties).map((id): [string, Inputs] => [
    id,
    counted(
      kase,
      inputs.filter(({ party }) => party === id),
    ),
  ]);
  return { case: counted(kase, inputs), parties: Object.fromEntries(parties) };
}

/**
 * The data share of some inputs, each counted once however often it is named.
 *
 * @param paths - `positions.north.quota`, `positions.north.quota.salience`, `redLines.x`, `linkages.x`, `orderings.x`,
 *   `alternatives.p`, `issues.i.levers`, `burdens.b`; a path below one of these counts as it, and others do not count
 */
export function inputsOf(
  kase: Case,
  paths: readonly string[],
  { asOf = defaultDay(kase) }: { asOf?: string | undefined } = {},
): Inputs {
  return inputCounter(kase, asOf)(paths);
}

/** Counts as `inputsOf` does, for many lists of paths of one case on one day. */
export function inputCounter(kase: Case, asOf: string): (paths: readonly string[]) => Inputs {
  const byPath = new Map(allInputs(kase, asOf).map((input) => [input.path, input]));
  return (paths) => counted(kase, [...new Set(paths.flatMap((path) => byPath.get(inputPath(path)) ?? []))]);
}

function inputPath(path: string): string {
  const steps = path.split(".");
  if (steps[0] !== "positions") return steps.slice(0, steps[0] === "issues" ? 3 : 2).join(".");
  const salience = steps.slice(3).some((step) => step === "salience" || step === "salienceRange");
  return [...steps.slice(0, 3), ...(salience ? ["salience"] : [])].join(".");
}

function allInputs(kase: Case, asOf: string): Input[] {
  const inputs: Input[] = [];
  const add = (path: string, party: string | null, entry: Provenance): void => {
    inputs.push({ path, party, basis: basisOf(entry), evidence: entry.evidence ?? [] });
  };
  for (const [party, byIssue] of Object.entries(kase.positions))
    for (const [issue, position] of Object.entries(byIssue)) {
      const entry = [position].flat().find((one) => inForce(one, asOf));
      if (entry === undefined) continue;
      add(`positions.${party}.${issue}`, party, entry);
      inputs.push(salienceInput(kase, { party, issue, entry }));
    }
  for (const part of ["redLines", "linkages", "orderings"] as const)
    for (const [id, entry] of Object.entries(kase[part]))
      if (inForce(entry, asOf)) add(`${part}.${id}`, entry.party, entry);
  for (const [party, entry] of Object.entries(kase.alternatives))
    if (inForce(entry, asOf)) add(`alternatives.${party}`, party, entry);
  for (const [id, issue] of Object.entries(kase.issues))
    if (issue.levers !== undefined) add(`issues.${id}.levers`, null, issue);
  for (const [id, burden] of Object.entries(kase.burdens)) add(`burdens.${id}`, null, burden);
  return inputs;
}

/** A coded position's salience is coded only where its evidence ranks the issue; the place may be coded without. */
function salienceInput(
  { statements }: Case,
  { party, issue, entry }: { party: string; issue: string; entry: PositionEntry },
): Input {
  const ranked = (entry.evidence ?? []).filter((id) => statements[id]?.priority !== undefined);
  const coded = basisOf(entry) === "coded" && ranked.length > 0;
  return {
    path: `positions.${party}.${issue}.salience`,
    party,
    basis: coded ? "coded" : "judged",
    evidence: coded ? ranked : [],
  };
}

function counted(kase: Case, inputs: readonly Input[]): Inputs {
  const coded = inputs.filter(({ basis }) => basis === "coded");
  const sources = coded.flatMap(({ evidence }) => evidence.flatMap((id) => kase.statements[id]?.source ?? []));
  return {
    coded: coded.length,
    judged: inputs.length - coded.length,
    sources: new Set(sources.map((id) => originOf(kase, id))).size,
  };
}

/** Whose voice a source is: its author's, else its publisher's, else its own. */
function originOf({ sources }: Case, id: string): string {
  const { author, publisher } = sources[id] ?? {};
  const authors = [author ?? []].flat();
  if (authors.length > 0) return `author ${authors.toSorted().join("; ")}`;
  return publisher === undefined ? `source ${id}` : `publisher ${publisher}`;
}
