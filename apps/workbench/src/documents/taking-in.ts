import type { Case, CaseEdit, Coding } from "entente";
import type { Beside } from "../document/beside.js";
import type { ReadCodings } from "../runner/documents-protocol.js";
import { codingsByCoder, contentOf, withCodings } from "./codings.js";

/** What of a file's codings is new here, by whom, and what is not taken in. */
export interface TakingIn {
  readonly codings: readonly Coding[];
  readonly coders: readonly string[];
  /** Codings that are here already. */
  readonly same: number;
  /** Sources that neither the case nor the file has: what rests on them waits for their texts. */
  readonly missing: readonly string[];
  /** Sources of the codings that the case does not have yet. */
  readonly sources: ReadCodings["sources"];
}

/**
 * What would be taken in. A coding that says the same of the same place, by the same coder, is here already; one whose id is
 * taken gets another.
 *
 * @param coder - id of who coded it all; null: as the file says
 */
export function takingIn(
  { codings, sources }: ReadCodings,
  { kase, beside, coder }: { readonly kase: Case; readonly beside: Beside; readonly coder: string | null },
): TakingIn {
  const statements = Object.entries(kase.statements);
  const here = new Set(statements.map(([, one]) => `${one.coder ?? ""} ${contentOf(one)}`));
  const taken = new Set(statements.map(([id]) => id));
  for (const own of codingsByCoder(beside).values())
    for (const one of own) {
      here.add(`${one.coder} ${contentOf(one)}`);
      taken.add(one.id);
    }
  const given = new Set(sources.map(({ id }) => id));
  const missing = new Set<string>();
  const found: Coding[] = [];
  let same = 0;
  for (const read of codings) {
    const one = coder === null ? read : { ...read, coder };
    const content = contentOf(one);
    if (here.has(`${one.coder} ${content}`) || here.has(` ${content}`)) {
      same++;
      continue;
    }
    if (!Object.hasOwn(kase.sources, one.source) && !given.has(one.source)) {
      missing.add(one.source);
      continue;
    }
    const id = freeId(one.id, taken);
    here.add(`${one.coder} ${content}`);
    taken.add(id);
    found.push({ ...one, id });
  }
  const used = new Set(found.map(({ source }) => source));
  return {
    ...{ codings: found, same, missing: [...missing] },
    coders: [...new Set(found.map((one) => one.coder))],
    sources: sources.filter(({ id }) => used.has(id) && !Object.hasOwn(kase.sources, id)),
  };
}

/** Changes of the case that come with it, and what then lies beside the case: one step together. */
export function takenIn(
  { codings, sources }: TakingIn,
  { positions }: Pick<ReadCodings, "positions">,
): { readonly edits: readonly CaseEdit[]; readonly beside: (before: Beside) => Beside } {
  const added = sources.map(({ id, source, text }): CaseEdit => {
    const file = text === null ? {} : { file: pathOf(id) };
    return { path: ["sources", id], value: { ...source, ...file } };
  });
  return { edits: [...added, ...positions], beside: (before) => withCodings(before, codings) };
}

/** Where the text of a source is kept that came inside a file of codings. */
export function pathOf(id: string): string {
  return `sources/${id}.txt`;
}

function freeId(wished: string, taken: ReadonlySet<string>): string {
  for (let k = 1; ; k++) {
    const id = k === 1 ? wished : `${wished}-${k}`;
    if (!taken.has(id)) return id;
  }
}
