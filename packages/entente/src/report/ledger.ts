import type { Answer } from "../explain/answer.js";
import type { Finding } from "../explain/finding.js";
import { statementOf, type WhyStatement } from "../explain/why.js";
import { restsOn } from "./badge.js";
import { byOwner, type Input, inputAt } from "./inputs/inputs.js";
import type { Material } from "./material.js";

/** What stands behind one sentence. */
export interface Behind {
  /** Place of its inputs in the page; that of an earlier sentence where that rests on the very same. */
  readonly anchor: string;
  readonly told: "here" | "before";
  readonly rests: string;
  /** By party, the case's own under `""`. */
  readonly groups: readonly (readonly [string, readonly Input[]])[];
}

export interface CitedStatement {
  readonly anchor: string;
  readonly id: string;
  readonly said: WhyStatement;
  /** Id of its source; null where the case has none. */
  readonly source: string | null;
}

/** Everything that the sentences of a report rest on, each input, statement and source once. */
export interface Ledger {
  readonly behind: ReadonlyMap<Finding, Behind>;
  readonly inputs: readonly (readonly [string, readonly Input[]])[];
  readonly statements: readonly CitedStatement[];
  readonly sources: readonly string[];
}

/** The inputs, statements and sources behind the answers of a report. */
export function ledgerOf(material: Material): Ledger {
  const { kase, answers } = material;
  const inputs = new Map<string, Input>();
  const read = new Map<string, Input>();
  const inputOf = (path: string): Input => {
    const input = read.get(path) ?? inputAt(path, material);
    read.set(path, input);
    return input;
  };
  const told = new Map<string, string>();
  const behind = new Map<Finding, Behind>();
  for (const { finding, verb } of answers.flatMap(findingsOf)) {
    const paths = finding.because.filter((path) => path.includes("."));
    const key = paths.join(" ");
    if (key === "") continue;
    const own = paths.map(inputOf);
    const distinct = [...new Map(own.map((input) => [input.path, input])).values()];
    for (const input of distinct) inputs.set(input.path, input);
    const before = told.get(key);
    const anchor = before ?? `why-${verb}-${finding.id.replace(/[^\p{L}\p{N}.-]+/gu, "-")}`;
    told.set(key, anchor);
    behind.set(finding, {
      anchor,
      told: before === undefined ? "here" : "before",
      rests: restsOn(finding, material),
      groups: byOwner(kase, distinct),
    });
  }
  const cited = new Set([...inputs.values()].flatMap(({ statements }) => statements));
  const ids = [...Object.keys(kase.statements), ...cited].filter(
    (id, k, all) => cited.has(id) && all.indexOf(id) === k,
  );
  const statements = ids.map((id) => citedStatement(id, material));
  const named = new Set(statements.map(({ source }) => source));
  return {
    behind,
    inputs: byOwner(kase, [...inputs.values()]),
    statements,
    sources: Object.keys(kase.sources).filter((id) => named.has(id)),
  };
}

function findingsOf({ findings, verb }: Answer): { readonly finding: Finding; readonly verb: string }[] {
  return findings.map((finding) => ({ finding, verb }));
}

function citedStatement(id: string, { kase, language }: Material): CitedStatement {
  const statement = kase.statements[id];
  return {
    anchor: `statement-${id}`,
    id,
    said: statementOf(kase, id, language),
    source: statement !== undefined && Object.hasOwn(kase.sources, statement.source) ? statement.source : null,
  };
}
