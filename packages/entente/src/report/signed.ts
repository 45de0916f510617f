import { firstDay } from "../case/date.js";
import { askStatus, type StatusAnswer } from "../explain/status/status-answer.js";
import type { Table } from "../explain/tables/table.js";
import type { Material } from "./material.js";
import { type PagePicture, statusPictureOf } from "./picture.js";

/** How a signed text is kept, for its chapter. */
export interface SignedChapter {
  readonly answer: StatusAnswer;
  readonly tables: readonly Table[];
  readonly picture: PagePicture;
}

const FRAME = ["voice", "forum", "loss", "maxPackages"] as const;

/** The chapter of the text with clauses that was signed last; null where none is signed by the day of the report. */
export function signedOf(material: Material): SignedChapter | null {
  const { kase, asOf, params, language } = material;
  const isSigned = Object.values(kase.agreements).some(
    ({ date, clauses = {} }) =>
      Object.keys(clauses).length > 0 && (date === undefined || firstDay(date) <= firstDay(asOf)),
  );
  if (!isSigned) return null;
  const frame = FRAME.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]]));
  const told = askStatus(kase, { ...Object.fromEntries(frame), asOf }, { language });
  return { ...told, picture: statusPictureOf(told.answer, material) };
}
