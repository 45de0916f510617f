/** A quotation or a bracket: places of its marks in code units, `close` being the mark that closes it. */
export interface Pair {
  readonly open: number;
  readonly close: number;
  readonly kind: "quote" | "bracket";
}

const OPENS: Readonly<Record<string, string>> = {
  "(": ")",
  "[": "]",
  "（": "）",
  "［": "］",
  "〔": "〕",
  "【": "】",
  "〈": "〉",
  "《": "》",
  "「": "」",
  "『": "』",
  "“": "”",
  "„": "“",
  "«": "»",
};
const QUOTES = /[“„«「『]/;
const MARKS = /[()[\]（）［］〔〕【】〈〉《》「」『』“”„«»"＂‘’']/g;
/** A single quotation mark looks like an apostrophe, so what it closes is believed within this many characters only. */
const SINGLE_REACH = 600;

/** Quotations and brackets of a paragraph that are opened and closed; one left open reaches nowhere. */
export function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
    if (mark === "'" || mark === "‘" || mark === "’") {
      const close = singleClose(text, at, mark);
      if (close > at) pairs.push({ open: at, close, kind: "quote" });
    } else if (mark === '"' || mark === "＂") {
      const begun = open.findLastIndex((one) => one.mark === mark);
      if (begun >= 0) close(begun, at, "quote");
      else open.push({ mark, at });
    } else if (mark === "“" && open.some((one) => one.mark === "„")) {
      close(
        open.findLastIndex((one) => one.mark === "„"),
        at,
        "quote",
      );
    } else if (OPENS[mark] !== undefined) {
      open.push({ mark, at });
    } else {
      const begun = open.findLastIndex((one) => OPENS[one.mark] === mark);
      if (begun >= 0) close(begun, at, QUOTES.test(open[begun]?.mark ?? "") ? "quote" : "bracket");
    }
  }
  return pairs.sort((a, b) => a.open - b.open);

  /** What was opened since and never closed is forgotten. */
  function close(begun: number, at: number, kind: Pair["kind"]): void {
    const one = open[begun];
    if (one !== undefined) pairs.push({ open: one.at, close: at, kind });
    open.length = begun;
  }
}

/** Where the single quotation mark at a place is closed; -1 where it opens nothing. */
function singleClose(text: string, at: number, mark: string): number {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  if (mark === "’" || !/[\s("“[—–:]/.test(before) || !/[\p{L}\d"“[(…]/u.test(after)) return -1;
  const end = mark === "‘" ? "’" : "'";
  const reach = text.slice(at + 1, at + SINGLE_REACH);
  // Behind an s and before a word it is rather an apostrophe.
  const close = new RegExp(`(?<!s(?=. \\p{Ll}))${end}(?!\\p{Script=Latin})`, "u").exec(reach);
  return close === null ? -1 : at + 1 + close.index;
}
