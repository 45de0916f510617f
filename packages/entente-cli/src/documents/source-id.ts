import type { SourceText } from "entente";

const LONGEST = 40;
const EMPTY_WORDS = new Set(["a", "an", "the", "of", "on", "in", "at", "to", "for", "and", "by"]);

/** An id for a source from its author, year and title, else from its file's name; numbered where it is taken. */
export function sourceId(
  { author, date, title }: Pick<SourceText, "author" | "date" | "title">,
  file: string,
  taken: ReadonlySet<string>,
): string {
  const family = slug(
    (author ?? "")
      .split(/,|\band\b|&/)[0]
      ?.trim()
      .split(/\s+/)
      .at(-1) ?? "",
  );
  const words = slug(title ?? "")
    .split("-")
    .filter((word) => !EMPTY_WORDS.has(word));
  const fromText = [family, date?.slice(0, 4) ?? "", ...words.slice(0, family === "" ? 5 : 3)]
    .filter(Boolean)
    .join("-");
  const told = family !== "" || words.some(Boolean);
  const stem = cut(begun(told ? fromText : slug(stemOf(file)) || `source-${date ?? ""}`));
  for (let k = 1; ; k++) {
    const id = k === 1 ? stem : `${stem}-${k}`;
    if (!taken.has(id)) return id;
  }
}

/** Name of a file without folder and ending; readers run where there are no paths. */
function stemOf(file: string): string {
  const name = file.replace(/^.*[\\/]/, "");
  return name.replace(/(?<=.)\.[^.]*$/, "");
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** An id begins with a letter. */
function begun(text: string): string {
  return /^[a-z]/.test(text) ? text : `source-${text}`.replace(/-+$/, "");
}

function cut(text: string): string {
  return text.slice(0, LONGEST).replace(/-+$/, "");
}
