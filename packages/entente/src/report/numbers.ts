/** A piece of a sentence: a figure, or the words between figures. */
export interface Piece {
  readonly kind: "figure" | "words";
  readonly text: string;
}

/** Digits with their separators, a power of ten, a share's sign; a day counts as one figure. */
const FIGURE = /\d+(?:[.,:–-]\d+)*(?: × 10[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?:\s?%)?/gu;

/** Splits a sentence so that each figure can lead to what it rests on; the pieces joined are the sentence. */
export function piecesOf(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(FIGURE)) {
    const before = sentence[match.index - 1] ?? "";
    // A digit inside a word belongs to a name: “G7”, “s12”.
    if (/[\p{L}_]/u.test(before) && /[a-z]/i.test(before)) continue;
    // “4か国”, “4개국”, “6자회담” name a table.
    if (/^(?:か国|カ国|개국|자회담|者会合|国|方会谈)/u.test(sentence.slice(match.index + match[0].length))) continue;
    if (match.index > end) pieces.push({ kind: "words", text: sentence.slice(end, match.index) });
    pieces.push({ kind: "figure", text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) pieces.push({ kind: "words", text: sentence.slice(end) });
  return pieces;
}
