import type { Language } from "entente";
import { chainOf, type Face, fontFile } from "../fonts.js";

export type Weight = 400 | 600;

/** Letters that one face writes; East Asian faces come in one weight and are made bold by an outline. */
export interface Stretch {
  readonly text: string;
  readonly face: Face;
  readonly isBold: boolean;
}

/** Sets letters: which face writes them, and how wide they come out. */
export interface Faces {
  readonly stretches: (text: string, weight: Weight) => readonly Stretch[];
  /** Makes what is written next be written in a face. */
  readonly use: (face: Face) => PDFKit.PDFDocument;
  /** Points. */
  readonly width: (text: string, size: number, weight: Weight) => number;
}

/** What is read of a font that is open. */
interface OpenFont {
  readonly font: { readonly hasGlyphForCodePoint: (point: number) => boolean };
}

export function facesOf(doc: PDFKit.PDFDocument, language: Language): Faces {
  const chain = chainOf(language);
  const open = new Map<Face, OpenFont>();
  const found = new Map<string, Face>();
  const widths = new Map<string, number>();
  // The document was opened with the first face: under another name it would be read again each time it is asked for.
  const files = new Map<Face, string>([...chain, "strong" as const].map((face) => [face, fontFile(face)]));
  const use = (face: Face): PDFKit.PDFDocument => doc.font(files.get(face) ?? fontFile(face));

  const fontOf = (face: Face): OpenFont => {
    const known = open.get(face);
    if (known !== undefined) return known;
    // The library keeps the open font under this name; nothing it documents tells which letters a font has.
    const { _font: font } = use(face) as unknown as { readonly _font: OpenFont };
    open.set(face, font);
    return font;
  };
  const faceOf = (letter: string): Face => {
    const known = found.get(letter);
    if (known !== undefined) return known;
    const point = letter.codePointAt(0) ?? 0;
    const face = chain.find((one) => fontOf(one).font.hasGlyphForCodePoint(point)) ?? "latin";
    found.set(letter, face);
    return face;
  };

  const stretches = (text: string, weight: Weight): readonly Stretch[] => {
    const parts: { text: string; face: Face; isBold: boolean }[] = [];
    for (const letter of text) {
      const last = parts.at(-1);
      const regular = /^[\s\p{M}]$/u.test(letter) && last !== undefined ? null : faceOf(letter);
      const face = regular === null ? last?.face : regular === "latin" && weight === 600 ? "strong" : regular;
      if (last !== undefined && last.face === face) last.text += letter;
      else if (face !== undefined) parts.push({ text: letter, face, isBold: weight === 600 && face !== "strong" });
    }
    return parts;
  };
  const width = (text: string, size: number, weight: Weight): number => {
    const key = `${weight} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known * size;
    const wide = stretches(text, weight).reduce(
      (sum, part) => sum + use(part.face).fontSize(1000).widthOfString(part.text) / 1000,
      0,
    );
    widths.set(key, wide);
    return wide * size;
  };
  return { stretches, use, width };
}
