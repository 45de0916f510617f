import { Resvg } from "@resvg/resvg-js";
import type { Figure, Language } from "entente";
import { chainOf, FACES, fontFile } from "../fonts.js";

/** Pixels of a picture for each that it is drawn on: sharp in print. */
const SHARP = 2;

/** A picture as PNG, set in the fonts that come with the command: what is installed on the machine plays no part. */
export function pngOf({ print }: Figure, language: Language): Uint8Array {
  const faces = [...chainOf(language), "strong"] as const;
  const families = chainOf(language).map((face) => `'${FACES[face][1]}'`);
  // Colours stand at the marks; the style, which has them for a page as well, is more than the renderer understands.
  const svg = print.svg
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/ font-family="[^"]*"/, ` font-family="${families.join(",")}"`);
  const drawn = new Resvg(boldened(svg), {
    fitTo: { mode: "zoom", value: SHARP },
    font: { fontFiles: faces.map(fontFile), loadSystemFonts: false, defaultFontFamily: FACES.latin[1] },
  });
  return drawn.render().asPng();
}

/** East Asian faces come in one weight: what is meant to be bold gets an outline, where it has none yet. */
function boldened(svg: string): string {
  return svg.replace(
    /<text ([^>]*?) font-weight="600"([^>]*)>([^<]*)/g,
    (whole, before: string, after: string, text: string) => {
      const [, colour] = /fill="(#[0-9A-F]{6})"/i.exec(after) ?? [];
      const isWide = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
      if (!isWide || colour === undefined || /stroke=/.test(after)) return whole;
      return `<text ${before}${after} stroke="${colour}" stroke-width="0.45">${text}`;
    },
  );
}
