import type { Case, CaseEdit, SourceText } from "entente";
import type { Beside } from "../document/beside.js";
import type { ReadFile } from "../runner/documents-protocol.js";
import { coderNamed } from "./coder.js";
import { faultOf, type ImportDetails, sourceEdit } from "./import-details.js";
import { pathOf, type TakingIn, takenIn, takingIn } from "./taking-in.js";

/** A file as it was read, with what was typed about it. */
export interface Read {
  readonly file: ReadFile;
  readonly details: ImportDetails;
  /** Name of who coded it; "": as the file says. */
  readonly coder: string;
}

/** A document to keep: as its source names it. */
export interface ToKeep {
  readonly text: SourceText;
  readonly file: { readonly name: string; readonly bytes: Uint8Array; readonly path: string };
}

/** What files become together: changes of the case, what lies beside it, and documents to keep. */
export interface Importing {
  readonly edits: readonly CaseEdit[];
  readonly beside: (before: Beside) => Beside;
  readonly keep: readonly ToKeep[];
  /** Codings that are taken in. */
  readonly codings: number;
  /** Files of which something is taken in. */
  readonly taken: readonly Read[];
}

/** Texts first, so that codings which came with them find theirs. */
export function importing(
  read: readonly Read[],
  {
    kase,
    beside,
    hashes,
    taken: names = [],
  }: {
    readonly kase: Case;
    readonly beside: Beside;
    readonly hashes: ReadonlySet<string>;
    /** Names under `sources/` that other cases have given. */
    readonly taken?: readonly string[];
  },
): Importing {
  const edits: CaseEdit[] = [];
  const keep: ToKeep[] = [];
  const taken: Read[] = [];
  const known = new Set(hashes);
  let sources = kase.sources;
  let lying = beside;
  let codings = 0;
  for (const one of read) {
    const { file, details } = one;
    if (file.text === null || known.has(file.text.hash) || faultOf(details, sources) !== null) continue;
    const { edit, path } = sourceEdit(details, { name: nameOf(file.name), sources, names });
    known.add(file.text.hash);
    sources = { ...sources, [details.id]: { file: path } };
    edits.push(edit);
    keep.push({ text: { ...file.text, id: details.id }, file: { name: path, bytes: file.bytes, path } });
    taken.push(one);
  }
  const takings: ((before: Beside) => Beside)[] = [];
  for (const one of read) {
    if (one.file.codings === null) continue;
    const taking = takingOf(one, { kase: { ...kase, sources }, beside: lying });
    const made = takenIn(taking, one.file.codings);
    if (taking.codings.length === 0 && made.edits.length === 0) continue;
    for (const { id, source, text, bytes } of taking.sources) {
      sources = { ...sources, [id]: source };
      if (text !== null && bytes !== null) keep.push({ text, file: { name: pathOf(id), bytes, path: pathOf(id) } });
    }
    edits.push(...made.edits);
    takings.push(made.beside);
    lying = made.beside(lying);
    codings += taking.codings.length;
    taken.push(one);
  }
  return { edits, beside: (before) => takings.reduce((now, next) => next(now), before), keep, codings, taken };
}

/** What of a file of codings is new here. */
export function takingOf(
  { file, coder }: Read,
  { kase, beside }: { readonly kase: Case; readonly beside: Beside },
): TakingIn {
  const by = coder.trim() === "" ? null : coderNamed(coder).id;
  return takingIn(file.codings ?? { codings: [], sources: [], positions: [] }, { kase, beside, coder: by });
}

/** Name of a file without the folders it came in. */
function nameOf(path: string): string {
  return path.replace(/^.*[\\/]/, "");
}
