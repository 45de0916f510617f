import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as z from "zod";
import { entriesOf } from "../documents/docx/zip-entries.js";
import { STATUS, Stop } from "../status.js";
import { isCaseFile } from "../store/file-names.js";
import { hashOfFile } from "../store/originals.js";

/** What a backup holds. */
export interface Backup {
  /** Last step of the store's tables (store/migrate.ts); null where there is no store. */
  readonly step: string | null;
  /** ISO 8601 in UTC. */
  readonly made: string;
  readonly tables: ReadonlyMap<string, readonly string[]>;
  readonly originals: ReadonlyMap<string, Uint8Array>;
  /** Case files, and the documents under `sources/`, by their path in the folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const LIST = "entente-backup.json";
/** Without ZIP64 an archive counts its parts in 16 bits. */
const ENTRIES = 65_000;
/** An archive without ZIP64 ends at 4 GiB, and all of it is in memory at once. */
const LARGEST = 2 ** 31;

const listSchema = z.strictObject({
  entente: z.literal(1),
  made: z.string(),
  step: z.string().nullable(),
  parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  /** SHA-256 of the list without this. */
  seal: z.string(),
});

/** A backup as a ZIP archive in which nothing is packed, with a list of the hashes of all its parts. */
export function packBackup({ step, made, tables, originals, files }: Backup): Uint8Array {
  const parts: Record<string, Uint8Array> = {};
  for (const [name, lines] of tables)
    parts[`tables/${name}.jsonl`] = strToU8(lines.map((line) => `${line}\n`).join(""));
  for (const [hash, bytes] of originals) parts[`originals/${hash}`] = bytes;
  for (const [path, bytes] of files) parts[`files/${path}`] = bytes;
  const size = Object.values(parts).reduce((sum, bytes) => sum + bytes.length, 0);
  if (size > LARGEST || Object.keys(parts).length >= ENTRIES)
    throw new Stop(
      STATUS.failure,
      "entente: backup: there is more than the 2 GiB and 65,000 parts that one archive holds.",
    );
  const hashes = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, hashOfFile(bytes)]));
  const list = strToU8(JSON.stringify(sealedList({ entente: 1, made, step, parts: hashes }), null, 1));
  return zipSync({ [LIST]: list, ...parts }, { level: 0, mtime: new Date(made) });
}

/**
 * Reads a backup whole and compares each part with its hash.
 *
 * @throws {Stop} 2 where it is cut off, damaged, or holds what no backup holds
 */
export function readBackup(bytes: Uint8Array, file: string): Backup {
  const refuse = (why: string): Stop => new Stop(STATUS.badCase, `${file}: ${why}`);
  const entries = entriesOf(bytes);
  if (entries === null || entries.length > ENTRIES)
    throw refuse("is no whole backup: it was cut off or damaged. Fetch it again.");
  // Nothing in a backup is packed, so that nothing can unpack to more than it is.
  if (
    entries.some(({ size, packed, encrypted }) => size !== packed || encrypted) ||
    !entries.some(({ name }) => name === LIST)
  )
    throw refuse("is an archive, but no backup of Entente.");
  const parts = new Map(Object.entries(unpacked(bytes) ?? {}));
  const list = listIn(parts.get(LIST));
  if (list === null) throw refuse(`has no ${LIST} that can be read.`);
  parts.delete(LIST);
  const names = new Set([...parts.keys(), ...Object.keys(list.parts)]);
  const damaged = [...names].filter((name) => {
    const part = parts.get(name);
    return part === undefined || !Object.hasOwn(list.parts, name) || hashOfFile(part) !== list.parts[name];
  });
  if (damaged.length > 0 || entries.length !== parts.size + 1)
    throw refuse(
      `is damaged: ${damaged.slice(0, 3).join(", ") || "a part"} is not what was backed up. Use another backup.`,
    );
  const foreign = [...parts.keys()].find((name) => placeOf(name) === null);
  if (foreign !== undefined) throw refuse(`holds ${JSON.stringify(foreign)}, which no backup holds.`);
  const of = (place: string) =>
    [...parts]
      .filter(([name]) => placeOf(name) === place)
      .map(([name, part]) => [name.slice(place.length + 1), part] as const);
  return {
    step: list.step,
    made: list.made,
    tables: new Map(of("tables").map(([name, part]) => [name.replace(/\.jsonl$/, ""), linesOf(part)])),
    originals: new Map(of("originals")),
    files: new Map(of("files")),
  };
}

/** Whether a path is one of a file that a backup holds: a case file, or a document below `sources/`. */
export function isBackedUp(path: string): boolean {
  const [first = "", ...rest] = path.split("/");
  if (rest.length === 0) return isCaseFile(first);
  return first === "sources" && rest.every((part) => /^[^\\:\p{Cc}]{1,255}$/u.test(part) && !part.startsWith("."));
}

function placeOf(name: string): "tables" | "originals" | "files" | null {
  if (/^tables\/[a-z_]{1,40}\.jsonl$/.test(name)) return "tables";
  if (/^originals\/[0-9a-f]{64}$/.test(name)) return "originals";
  return name.startsWith("files/") && isBackedUp(name.slice("files/".length)) ? "files" : null;
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, {
      filter: ({ size, originalSize, compression }) => compression === 0 && size === originalSize,
    });
  } catch {
    return null;
  }
}

type List = Omit<z.output<typeof listSchema>, "seal">;

/** @internal exported for its test */
export function sealedList(list: List): List & { readonly seal: string } {
  return { ...list, seal: hashOfFile(strToU8(JSON.stringify([list.entente, list.made, list.step, list.parts]))) };
}

function listIn(bytes: Uint8Array | undefined): List | null {
  try {
    const { seal, ...list } = listSchema.parse(JSON.parse(strFromU8(bytes ?? new Uint8Array())));
    return sealedList(list).seal === seal ? list : null;
  } catch {
    return null;
  }
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line !== "");
}
