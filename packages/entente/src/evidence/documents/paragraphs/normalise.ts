/** Spaces other than U+0020 within a line; U+3000 at the start of a line marks a paragraph in Japanese and Chinese. */
const SPACES = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Characters that nobody sees: zero-width, directional, byte order marks, variation of controls, noncharacters. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
/** Ligatures, and radicals that PDF files have in the place of the characters they look like. */
const LOOK_ALIKES = /[\u2f00-\u2fd5\u2e9f\u2ef3\ufb00-\ufb06]/g;
/** Radicals that Unicode gives no plain form. */
const RADICALS: Readonly<Record<string, string>> = Object.fromEntries(
  [..."⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙"].flatMap(
    (one, k, all) => (k % 2 === 0 ? [[one, all[k + 1] ?? one]] : []),
  ),
);
const SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text with one kind of line end, composed letters and nothing unseen in it. Indentation stays: it marks paragraphs.
 * A soft hyphen at the end of a line becomes the hyphen that a reader sees there.
 */
export function normaliseLines(text: string): string {
  return text
    .replace(/\u00ad[ \t]*(?=\r|\n)/g, "-")
    .replaceAll("\u00ad", "")
    .replace(/\u2029/g, "\n\n")
    .replace(/\r\n?|[\u0085\u2028\v\f]/g, "\n")
    .replace(UNSEEN, "")
    .replace(SURROGATES, "\ufffd")
    .replace(LOOK_ALIKES, (one) => one.normalize("NFKC"))
    .replace(/[\u2e80-\u2eff]/g, (one) => RADICALS[one] ?? one)
    .normalize("NFC");
}

/** One line or paragraph with single plain spaces and none at its ends. */
export function normaliseSpaces(line: string): string {
  return line.replace(SPACES, " ").trim();
}
