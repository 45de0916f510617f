import type * as Docx from "docx";
import type { Language, Paper } from "entente";
import { INK } from "./scribe.js";

/** Faces that the word processors of each language ship with; Latin letters keep one face in all of them. */
const EAST_ASIAN = { en: "Noto Sans CJK SC", ko: "Malgun Gothic", ja: "Yu Gothic", zh: "Microsoft YaHei" } as const;
const LOCALES = { en: "en-GB", ko: "ko-KR", ja: "ja-JP", zh: "zh-CN" } as const;

/** Name of the points of a list. */
export const POINTS = "points";

/** A small point close to what it stands before; the library's own is as large as a letter, and an inch away. */
export function pointsOf({ AlignmentType, LevelFormat }: typeof Docx): Docx.INumberingOptions {
  const style = { paragraph: { indent: { left: 300, hanging: 200 } } };
  const level = { level: 0, format: LevelFormat.BULLET, text: "•", alignment: AlignmentType.LEFT, style };
  return { config: [{ reference: POINTS, levels: [level] }] };
}

/** Styles of a paper, so that whoever takes it over can change its look in one place; sizes in half points. */
export function stylesOf(language: Language, kind: Paper["kind"]): Docx.IStylesOptions {
  const font = { ascii: "Calibri", hAnsi: "Calibri", cs: "Calibri", eastAsia: EAST_ASIAN[language] };
  // A brief is one page, whatever letters it is written in.
  const isBrief = kind === "brief";
  const base = isBrief ? 18 : 21;
  const open = isBrief ? 240 : 264;
  const style = (
    id: string,
    run: Docx.IRunStylePropertiesOptions,
    spacing: Docx.ISpacingProperties,
  ): Docx.IParagraphStyleOptions => ({
    id,
    name: id,
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph: { spacing },
  });
  return {
    default: {
      document: {
        run: { size: base, font, language: { value: LOCALES[language], eastAsia: LOCALES[language] } },
        paragraph: { spacing: { after: isBrief ? 50 : 80, line: open, lineRule: "auto" } },
      },
      heading1: {
        run: { size: base * 2, bold: true, font, color: "1B1F24" },
        paragraph: { spacing: { after: isBrief ? 60 : 120 } },
      },
      heading2: {
        run: { size: Math.round(base * (isBrief ? 1.2 : 1.4)), bold: true, font, color: "1B1F24" },
        paragraph: { spacing: isBrief ? { before: 120, after: 40 } : { before: 240, after: 100 } },
      },
      heading3: {
        run: { size: base + 1, bold: true, font, color: INK.second },
        paragraph: { spacing: { before: 200, after: 80 } },
      },
      endnoteText: { run: { size: 16 } },
    },
    paragraphStyles: [
      style("Question", { size: base + 2, color: INK.second }, { after: 60 }),
      style("Small", { size: base - 3, color: INK.third }, { after: 80 }),
      style("Headline", { size: base + 3, bold: true }, { after: 80 }),
      style("Sentence", {}, { after: isBrief ? 40 : 80 }),
      style("Asks", { size: base - 2, color: INK.accent }, { before: 120, after: 20 }),
      style("Doubt", { size: base - 3, color: INK.doubt }, { after: 80 }),
      style("Trust", { size: base - 3 }, { after: 100 }),
      style("Clause", {}, { after: 160 }),
      style("Entry", { size: base - 5 }, { after: 40 }),
      style("Cell", { size: isBrief ? 16 : 17 }, { after: 0, line: 240, lineRule: "auto" }),
      style("TableTitle", { size: base - 3, bold: !isBrief }, { before: isBrief ? 60 : 200, after: 60 }),
      style("Contents", {}, { after: 20 }),
    ],
  };
}
