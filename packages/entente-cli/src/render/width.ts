const WIDE =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u;
const NARROW_ASCII = /^[\x20-\x7e]*$/;
const MARK = /\p{Mn}/u;

/** Columns that a text takes on a terminal: Korean, Chinese and Japanese letters take two each. */
export function widthOf(text: string): number {
  if (NARROW_ASCII.test(text)) return text.length;
  let width = 0;
  for (const letter of text) width += MARK.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

/** Spaces after or before a text so that it takes the columns given. */
export function padTo(text: string, width: number, align: "start" | "end"): string {
  const blank = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "end" ? blank + text : text + blank;
}

/** The text without characters that could steer a terminal. */
export function harmless(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_C}]/gu, " ");
}
