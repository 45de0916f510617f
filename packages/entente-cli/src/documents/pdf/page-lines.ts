/** A line of a page: its text, where it lies and how large its letters are, in points; `top` grows downward. */
export interface PageLine {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** The part used of a piece of text on a page. */
export interface TextPiece {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Lines of a page in its own reading order: pieces that follow each other on one base line are one line. */
export function linesOfPage(pieces: readonly TextPiece[], pageHeight: number): PageLine[] {
  const lines: PageLine[] = [];
  for (const { str, transform, width, height } of pieces) {
    const [, , skew = 0, scale = 0, left = 0, bottom = 0] = transform;
    const size = height || Math.hypot(skew, scale);
    const piece = { text: str, top: pageHeight - bottom, left, right: left + width, size };
    const last = lines.at(-1);
    if (last !== undefined && isSameLine(last, piece)) lines[lines.length - 1] = joined(last, piece);
    else if (str.trim() !== "") lines.push(piece);
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== "");
}

function isSameLine(line: PageLine, piece: PageLine): boolean {
  if (piece.text.trim() === "") return Math.abs(piece.top - line.top) < line.size * 0.5 || piece.size === 0;
  // Raised numbers of notes are on the line that they are raised from.
  return Math.abs(piece.top - line.top) < Math.max(line.size, piece.size) * 0.5 && piece.left >= line.left - 1;
}

function joined(line: PageLine, piece: PageLine): PageLine {
  const gap = piece.left - line.right;
  const space = gap > line.size * 0.15 && !/\s$/.test(line.text) && !/^\s/.test(piece.text) ? " " : "";
  const isBlank = piece.text.trim() === "";
  return {
    text: line.text + space + piece.text,
    top: line.top,
    left: Math.min(line.left, isBlank ? line.left : piece.left),
    right: Math.max(line.right, piece.right),
    size: isBlank ? line.size : Math.max(line.size, piece.size),
  };
}
