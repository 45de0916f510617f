import type { Case } from "entente";
import { readDocument } from "../../../../packages/entente-cli/src/documents/read-document.js";
import { sourceId } from "../../../../packages/entente-cli/src/documents/source-id.js";
import { formatOf, formatOfName } from "../../../../packages/entente-cli/src/formats/statement-file.js";
import type { DocumentsTask, GivenFile, ReadFile } from "../runner/documents-protocol.js";
import { codingsOf, type RawCodings, rawCodings } from "./read-codings-file.js";

type Task = Extract<DocumentsTask, { kind: "read" }>;

/**
 * Reads files that came together, each as what its bytes are: codings as codings, everything else as a document. A document
 * gets the id by which codings that came with it name it, where its file is called so.
 */
export async function readFiles(kase: Case, { files, taken, hashes }: Task): Promise<readonly ReadFile[]> {
  const raw = new Map<GivenFile, RawCodings>();
  for (const file of files)
    if (formatOf(file.bytes) !== null || formatOfName(file.name) !== null) raw.set(file, await rawCodings(file, kase));
  const wanted = new Set([...raw.values()].flatMap(({ codings }) => codings.map(({ entry }) => entry.source)));
  const known = new Set(taken);
  const texts: ReadFile[] = [];
  for (const file of files.filter((one) => !raw.has(one))) {
    const one = await readText(file, { known, wanted });
    if (one.text !== null) known.add(one.text.id);
    texts.push(one);
  }
  const beside: Case = {
    ...kase,
    sources: {
      ...Object.fromEntries(texts.flatMap(({ text }) => (text === null ? [] : [[text.id, {}]]))),
      ...kase.sources,
    },
  };
  const read = new Map(texts.map((one) => [one.bytes, one]));
  const found: ReadFile[] = [];
  for (const file of files) {
    const codings = raw.get(file);
    const one = codings === undefined ? read.get(file.bytes) : await codingsOf(file, codings, { kase: beside, hashes });
    if (one !== undefined) found.push(one);
  }
  return found;
}

async function readText(
  { name, bytes }: GivenFile,
  { known, wanted }: { readonly known: ReadonlySet<string>; readonly wanted: ReadonlySet<string> },
): Promise<ReadFile> {
  const { text, problems } = await readDocument(bytes, { name, id: "document" });
  if (text === null) return { name, bytes, text, codings: null, problems };
  const stem = name.replace(/^.*[\\/]/, "").replace(/(?<=.)\.[^.]*$/, "");
  const id = wanted.has(stem) && !known.has(stem) ? stem : sourceId(text, name, known);
  return { name, bytes, text: { ...text, id }, codings: null, problems };
}
