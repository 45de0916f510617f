import type { Case, Statement } from "../../case/model.js";
import type { Problem } from "../../case/problem.js";
import { type Fault, fault } from "../../case/syntax/parsed.js";
import { quoted } from "../../case/syntax/quoted.js";
import type { CaseEdit } from "../../case/write-case.js";
import { type PlacedCoding, problemAt } from "./read-codings.js";

/** Codings as edits of the case's text; none where there is a problem. */
export interface Acceptance {
  readonly edits: readonly CaseEdit[];
  readonly statements: Readonly<Record<string, Statement>>;
  readonly problems: readonly Problem[];
}

/**
 * Makes statements of codings: each keeps its id, names its coder and who accepted it. An id that the case or another of the
 * codings has, and a coding that says what a statement there says already, is a problem, and then nothing is accepted.
 */
export function acceptCodings(kase: Case, codings: readonly PlacedCoding[], by: string): Acceptance {
  const ids = new Map(Object.keys(kase.statements).map((id) => [id, "in this case"]));
  const said = new Map(
    Object.entries(kase.statements).map(([id, statement]) => [contentOf(statement), `statement ${quoted(id)}`]),
  );
  const problems: Problem[] = [];
  const statements: Record<string, Statement> = {};
  for (const { entry, file, line } of codings) {
    const { id, ...rest } = entry;
    const statement: Statement = { ...rest, acceptedBy: by };
    const content = contentOf(statement);
    const clash = clashOf({ id, taken: ids.get(id), same: said.get(content) });
    if (clash !== null) problems.push(problemAt(file, line, clash));
    ids.set(id, `on line ${line} of ${file}`);
    said.set(content, `coding ${quoted(id)} of ${quoted(entry.coder)}`);
    statements[id] = statement;
  }
  if (problems.length > 0) return { edits: [], statements: {}, problems };
  const edits = Object.entries(statements).map(([id, statement]) => ({
    path: ["statements", id],
    value: withoutDefaults(statement),
  }));
  return { edits, statements, problems };
}

function clashOf({
  id,
  taken,
  same,
}: {
  id: string;
  taken: string | undefined;
  same: string | undefined;
}): Fault | null {
  if (same !== undefined)
    return fault("duplicate", ["id"], `${quoted(id)} says the same as ${same}. Leave it out with \`--ids\`.`);
  if (taken !== undefined)
    return fault(
      "id-taken",
      ["id"],
      `id ${quoted(id)} is taken ${taken}. Give the coding another id, or leave it out with \`--ids\`.`,
    );
  return null;
}

/** What a statement says and where: without who coded and accepted it, and in which words. */
function contentOf(statement: Statement): string {
  const { coder: _c, acceptedBy: _a, gloss: _g, note: _n, quote: _q, ...said } = statement;
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutDefaults({ kind, ...statement }: Statement): object {
  return kind === "stance" ? statement : { ...statement, kind };
}
