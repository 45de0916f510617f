/** What a plain scalar may be beside text; the same words and numbers as YAML 1.2's core schema. */
const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
const OTHER_NUMBER = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["true", true],
  ["True", true],
  ["TRUE", true],
  ["false", false],
  ["False", false],
  ["FALSE", false],
  ["null", null],
  ["Null", null],
  ["NULL", null],
  ["~", null],
]);
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Whether text, unquoted, would be read as something other than a text. */
export function isWordOrNumber(text: string): boolean {
  return WORDS.has(text) || NUMBER.test(text) || OTHER_NUMBER.test(text);
}

/** Value of a plain scalar; undefined for the rarer numbers, which the full parser reads. */
export function plainScalar(text: string): unknown {
  const first = text.charCodeAt(0);
  const numeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d || first === 0x2e;
  if (numeric && NUMBER.test(text)) return Number(text);
  if (numeric && OTHER_NUMBER.test(text)) return undefined;
  return text.length <= 5 && WORDS.has(text) ? WORDS.get(text) : text;
}

/** A double-quoted scalar's text between its quotes; null for escapes that JSON does not share. */
export function unescaped(body: string): string | null {
  if (!body.includes("\\")) return body;
  let known = true;
  const text = body.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, code: string) => {
    if (code.length === 5) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    const character = ESCAPES[code];
    if (character === undefined) known = false;
    return character ?? "";
  });
  return known ? text : null;
}
