import { chartOf } from "../charts/chart-of.js";
import type { Answer } from "../explain/answer.js";
import type { Table } from "../explain/tables/table.js";
import type { Material } from "./material.js";

/** A question's picture for a wide and for a narrow page, ready to stand inside one. */
export interface PagePicture {
  readonly wide: string;
  readonly narrow: string;
  readonly alt: string;
  readonly table: Table;
}

/** Its letters are 7 points high on a printed page, which is no wider than 700 px. */
const WIDE = 900;
const NARROW = 360;

/** The picture of an answer; none for a question that has none. */
export function pictureOf(answer: Answer, { kase, language }: Pick<Material, "kase" | "language">): PagePicture | null {
  const wide = chartOf(kase, answer, { language, width: WIDE, theme: "auto" });
  const narrow = chartOf(kase, answer, { language, width: NARROW, theme: "auto" });
  if (wide === null || narrow === null) return null;
  const { verb } = answer;
  return {
    wide: insidePage(wide.svg, `${verb}-wide`),
    narrow: insidePage(narrow.svg, `${verb}-narrow`),
    alt: wide.alt,
    table: wide.table,
  };
}

/** Ids get a name of their own, because both forms stand on the page; the style stands there once, for all pictures. */
function insidePage(svg: string, name: string): string {
  return svg
    .replace(/<style>.*?<\/style>\n?/s, "")
    .replace(/ id="([^"]*)"/g, ` id="${name}-$1"`)
    .replace(/url\(#([^)]*)\)/g, `url(#${name}-$1)`)
    .replace(/ aria-labelledby="([^"]*)"/g, (_, ids: string) => {
      const own = ids.split(" ").map((id) => `${name}-${id}`);
      return ` aria-labelledby="${own.join(" ")}"`;
    });
}
