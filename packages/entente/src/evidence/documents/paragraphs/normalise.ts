/** Spaces other than U+0020 within a line; U+3000 at the start of a line marks a paragraph in Japanese and Chinese. */
const SPACES = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** Characters that nobody sees: zero-width, directional, byte order marks, variation of controls, noncharacters. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]/g;
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
    .normalize("NFC");
}

/** One line or paragraph with single plain spaces and none at its ends. */
export function normaliseSpaces(line: string): string {
  return line.replace(SPACES, " ").trim();
}
