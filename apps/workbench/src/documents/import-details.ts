import type { Case, CaseEdit } from "entente";
import type { ReadFile } from "../runner/documents-protocol.js";

/** What is said of a text before it becomes a source; as typed. */
export interface ImportDetails {
  /** Tells one file from the next, whatever is typed. */
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly date: string;
  readonly language: string;
}

/** What a file says of itself. */
export function detailsOf({ name, text }: ReadFile): ImportDetails {
  return {
    key: `${name} ${text?.hash ?? ""}`,
    id: text?.id ?? "",
    title: text?.title ?? "",
    author: text?.author ?? "",
    publisher: "",
    date: text?.date ?? "",
    language: text === null || text.language === "und" ? "" : text.language,
  };
}

/** The entry of a source, and the path of its document beside the case: as `import` writes them. */
export function sourceEdit(
  { id, title, author, publisher, date, language }: ImportDetails,
  {
    name,
    sources,
    names = [],
  }: {
    readonly name: string;
    readonly sources: Case["sources"];
    /** Further names under `sources/` that are taken. */
    readonly names?: readonly string[];
  },
): { readonly edit: CaseEdit; readonly path: string } {
  const taken = [...Object.values(sources).map(({ file }) => file), ...names.map((one) => `sources/${one}`)];
  const path = freePath(id, name, new Set(taken));
  const said = { title, author, publisher, date, language };
  const given = Object.entries(said).flatMap(([key, value]) => (value.trim() === "" ? [] : [[key, value.trim()]]));
  return { edit: { path: ["sources", id], value: { ...Object.fromEntries(given), file: path } }, path };
}

/** A path under `sources/` that no other source has; a pasted text is named after its id. */
function freePath(id: string, name: string, taken: ReadonlySet<string | undefined>): string {
  const [, stem = "", ending = ""] = /^(.*?)(\.[a-z0-9]{1,8})?$/is.exec(name) ?? [];
  const clean = stem
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 80);
  const base = clean === "" || /\s/.test(name) ? id : clean;
  for (let k = 1; ; k++) {
    const path = `sources/${base}${k === 1 ? "" : `-${k}`}${ending.toLowerCase()}`;
    if (!taken.has(path)) return path;
  }
}

/** What keeps a text from becoming a source; null: nothing. */
export function faultOf({ id, date }: ImportDetails, sources: Readonly<Record<string, unknown>>) {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) return { field: "id", ask: "import.badId" } as const;
  if (Object.hasOwn(sources, id)) return { field: "id", ask: "import.takenId" } as const;
  const isDate = date.trim() === "" || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date.trim());
  return isDate ? null : ({ field: "date", ask: "card.ask.date" } as const);
}
