import { chartOf, type Picture } from "../charts/chart-of.js";
import type { Scene } from "../charts/scene.js";
import { statusPicture } from "../charts/track/status-picture.js";
import type { Answer } from "../explain/answer.js";
import type { StatusAnswer } from "../explain/status/status-answer.js";
import type { Table } from "../explain/tables/table.js";
import type { Material } from "./material.js";

/** A question's picture for a wide and for a narrow page, ready to stand inside one. */
export interface PagePicture {
  readonly wide: string;
  readonly narrow: string;
  /** For a page of paper, by day. */
  readonly print: { readonly scene: Scene; readonly svg: string };
  readonly alt: string;
  readonly table: Table;
}

/** Its letters are 7 points high on a printed page, which is no wider than 700 px. */
const WIDE = 900;
const NARROW = 360;
/** As wide as the lines of an A4 page at the same scale. */
const PRINT = 760;

/** The picture of an answer; none for a question that has none. */
export function pictureOf(
  answer: Answer,
  { kase, language, posed: asked }: Pick<Material, "kase" | "language" | "posed">,
): PagePicture | null {
  const wide = chartOf(kase, answer, { language, width: WIDE, theme: "auto", asked });
  const narrow = chartOf(kase, answer, { language, width: NARROW, theme: "auto", asked });
  const print = chartOf(kase, answer, { language, width: PRINT, theme: "light", asked });
  if (wide === null || narrow === null || print === null) return null;
  return inPage(answer.verb, { wide, narrow, print });
}

/** The picture of how a signed text is kept. */
export function statusPictureOf(
  answer: StatusAnswer,
  { kase, language }: Pick<Material, "kase" | "language">,
): PagePicture {
  const drawn = (width: number, theme: "auto" | "light" = "auto"): Picture =>
    statusPicture(kase, answer, { language, width, theme });
  return inPage("status", { wide: drawn(WIDE), narrow: drawn(NARROW), print: drawn(PRINT, "light") });
}

function inPage(
  name: string,
  { wide, narrow, print }: Readonly<Record<"wide" | "narrow" | "print", Picture>>,
): PagePicture {
  return {
    wide: insidePage(wide.svg, `${name}-wide`),
    narrow: insidePage(narrow.svg, `${name}-narrow`),
    print: { scene: print.scene, svg: print.svg },
    alt: wide.alt,
    table: wide.table,
  };
}

/** Ids get a name of their own, because both forms stand on the page; the style stands there once, for all pictures. */
export function insidePage(svg: string, name: string): string {
  return svg
    .replace(/<style>.*?<\/style>\n?/s, "")
    .replace(/ id="([^"]*)"/g, ` id="${name}-$1"`)
    .replace(/url\(#([^)]*)\)/g, `url(#${name}-$1)`)
    .replace(/ aria-labelledby="([^"]*)"/g, (_, ids: string) => {
      const own = ids.split(" ").map((id) => `${name}-${id}`);
      return ` aria-labelledby="${own.join(" ")}"`;
    });
}
