import { basename, join } from "node:path";
import { type Case, hashOfBytes } from "entente";
import type { Io } from "../io.js";

/** What is known of where a case keeps its documents. */
interface Kept {
  readonly folder: string;
  readonly io: Pick<Io, "readFile">;
}

/** The source whose file holds the same bytes; null where none does. */
export async function sourceOfBytes(
  kase: Pick<Case, "sources">,
  bytes: Uint8Array,
  { folder, io }: Kept,
): Promise<string | null> {
  for (const [id, { file }] of Object.entries(kase.sources)) {
    const there = file === undefined ? null : await io.readFile(join(folder, file)).catch(() => null);
    if (there !== null && there.length === bytes.length && hashOfBytes(there) === hashOfBytes(bytes)) return id;
  }
  return null;
}

/** The source that a file is: by its bytes, else by its name where the source's own file is not there; null for none. */
export async function sourceOfFile(
  kase: Pick<Case, "sources">,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  { folder, io }: Kept,
): Promise<string | null> {
  const same = await sourceOfBytes(kase, bytes, { folder, io });
  if (same !== null) return same;
  for (const [id, { file }] of Object.entries(kase.sources)) {
    if (file === undefined || basename(file) !== basename(name)) continue;
    if ((await io.readFile(join(folder, file)).catch(() => null)) === null) return id;
  }
  return null;
}
