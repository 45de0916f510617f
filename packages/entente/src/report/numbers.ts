/** A piece of a sentence: a figure, or the words between figures. */
export interface Piece {
  readonly kind: "figure" | "words";
  readonly text: string;
}

/** Digits with their separators, a power of ten, a share's sign; a day counts as one figure. */
const FIGURE = /\d+(?:[.,:–-]\d+)*(?: × 10[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?:\s?%)?/gu;

/**
 * Splits a sentence so that each figure can lead to what it rests on; the pieces joined are the sentence.
 *
 * @param names - of the case's things: a number in one of them is no figure of the answer
 */
export function piecesOf(sentence: string, names: readonly string[] = []): readonly Piece[] {
  const named = names.flatMap((name) => placesOf(name, sentence));
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of sentence.matchAll(FIGURE)) {
    const before = sentence[match.index - 1] ?? "";
    // A digit inside a word belongs to a name: “G7”, “s12”.
    if (/[\p{L}_]/u.test(before) && /[a-z]/i.test(before)) continue;
    // “4か国”, “4개국”, “6자회담” name a table.
    if (/^(?:か国|カ国|개국|자회담|者会合|国|方会谈)/u.test(sentence.slice(match.index + match[0].length))) continue;
    if (named.some(([from, to]) => from <= match.index && match.index < to)) continue;
    if (match.index > end) pieces.push({ kind: "words", text: sentence.slice(end, match.index) });
    pieces.push({ kind: "figure", text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < sentence.length) pieces.push({ kind: "words", text: sentence.slice(end) });
  return pieces;
}

/** Where a name stands in a sentence, whose first letter may be large there. */
function placesOf(name: string, sentence: string): (readonly [from: number, to: number])[] {
  const places: [number, number][] = [];
  const [within, sought] = [sentence.toLowerCase(), name.toLowerCase()];
  for (let at = within.indexOf(sought); at !== -1; at = within.indexOf(sought, at + 1))
    places.push([at, at + sought.length]);
  return places;
}
