/**
 * Markup that is safe to write out. The library is pure and depends on no web framework, and the report needs only this:
 * a template that escapes whatever is put into it unless it is markup already.
 */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | readonly Part[];

/** Markup with its values escaped; lists are joined, markup is kept as it is. */
export function html(texts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return { markup: texts.map((text, k) => text + (k < values.length ? written(values[k] ?? "") : "")).join("") };
}

/** Markup made elsewhere and known to be safe: style sheets, pictures. */
export function safe(markup: string): Html {
  return { markup };
}

export const NOTHING: Html = { markup: "" };

function written(part: Part): string {
  if (typeof part === "string" || typeof part === "number") return escaped(String(part));
  return isList(part) ? part.map(written).join("") : part.markup;
}

function isList(part: Html | readonly Part[]): part is readonly Part[] {
  return Array.isArray(part);
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
