import type { Prose } from "entente";
import type { Weight } from "./faces.js";

export const INK = {
  ink: "#1B1F24",
  second: "#454D57",
  third: "#626B76",
  accent: "#1D5BB8",
  doubt: "#7A4B00",
  rule: "#C9CED6",
  panel: "#F5F6F8",
};

/** How a kind of paragraph is set; sizes and spaces in points. */
export interface Setting {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly before: number;
  readonly after: number;
}

/** Sizes of a paper and the edges of its pages. */
export interface Sheet {
  readonly body: Setting;
  readonly margin: { readonly side: number; readonly top: number; readonly bottom: number };
  /** The same in smaller letters. */
  readonly smaller: (scale: number) => Sheet;
  readonly of: (role: Prose["role"] | "title" | "chapter" | "part" | "trust" | "note" | "cell" | "caption") => Setting;
}

/** A4 in points. */
export const PAGE = { width: 595.28, height: 841.89 };

/** The letters of the paper's kind; East Asian ones stand a little wider apart. */
export function sheetOf(kind: "report" | "brief" | "text", isEastAsian: boolean, scale = 1): Sheet {
  const base = (kind === "brief" ? 8.3 : 9.6) * scale;
  const open = isEastAsian ? 1.5 : 1.4;
  const set = (size: number, rest: Partial<Setting> = {}): Setting => ({
    size: base * size,
    leading: base * size * open,
    weight: 400,
    colour: INK.ink,
    before: 0,
    after: base * 0.35,
    ...rest,
  });
  const tight = kind === "brief";
  const settings: Readonly<Record<Parameters<Sheet["of"]>[0], Setting>> = {
    title: set(tight ? 1.7 : 2.2, { weight: 600, after: base * 0.4, leading: base * (tight ? 1.7 : 2.2) * 1.25 }),
    chapter: set(tight ? 1.15 : 1.55, {
      weight: 600,
      before: base * (tight ? 0.6 : 1.6),
      after: base * (tight ? 0.15 : 0.6),
    }),
    part: set(1.05, { weight: 600, before: base * 1.1, after: base * 0.4, colour: INK.second }),
    question: set(1.05, { colour: INK.second }),
    asked: set(0.92, { colour: INK.third, after: base * (tight ? 0.2 : 0.8) }),
    bottom: set(1.25, { weight: 600, after: base * 0.2 }),
    headline: set(1.15, { weight: 600 }),
    sentence: set(1, { after: base * 0.3 }),
    asks: set(0.84, { colour: INK.accent, before: base * 0.5, after: base * 0.1 }),
    says: set(0.94, { after: base * 0.15 }),
    doubt: set(0.88, { colour: INK.doubt }),
    small: set(0.85, { colour: INK.second }),
    clause: set(1.05, { after: base * 0.7 }),
    entry: set(0.8, { after: base * 0.25 }),
    plain: set(1),
    pair: set(1, { after: base * 0.25 }),
    made: set(0.75, { colour: INK.third, before: base * 0.5 }),
    trust: set(0.82, { colour: INK.second, after: base * 0.3 }),
    note: set(0.78, { after: base * 0.25 }),
    cell: set(tight ? 0.9 : 0.84, { after: 0 }),
    caption: set(tight ? 0.9 : 0.88, {
      weight: tight ? 400 : 600,
      before: base * (tight ? 0.2 : 0.8),
      after: base * 0.25,
      colour: tight ? INK.second : INK.ink,
    }),
  };
  const margin = tight ? { side: 40, top: 32, bottom: 34 } : { side: 54, top: 52, bottom: 56 };
  const smaller = (by: number): Sheet => sheetOf(kind, isEastAsian, scale * by);
  return { body: settings.sentence, margin, smaller, of: (role) => settings[role] };
}
