import type { BracketedText } from "entente";

/** Faces that the word processors of each language ship with; Latin letters keep one face in all of them. */
const EAST_ASIAN = { en: "Noto Sans CJK SC", ko: "Malgun Gothic", ja: "Yu Gothic", zh: "Microsoft YaHei" } as const;
const LOCALES = { en: "en-GB", ko: "ko-KR", ja: "ja-JP", zh: "zh-CN" } as const;

/** The text as a Word document: a heading, a numbered paragraph a clause, what it says in bold. */
export async function textDocx(text: BracketedText): Promise<Uint8Array> {
  const { Document, Footer, HeadingLevel, Packer, Paragraph, TextRun } = await import("docx");
  const { language } = text;
  const paragraph = (line: string | null) =>
    line === null || line === "" ? [] : [new Paragraph({ text: line, spacing: { after: 120 } })];
  const clauses = text.clauses.map(
    ({ clause, pieces }) =>
      new Paragraph({
        spacing: { after: 160 },
        indent: { left: 480, hanging: 480 },
        children: [
          new TextRun(`${clause.number}.\t`),
          ...pieces.map(({ text: words, weight }) => new TextRun({ text: words, bold: weight === "strong" })),
        ],
      }),
  );
  const file = new Document({
    title: text.title,
    creator: "Entente",
    styles: {
      default: {
        document: {
          run: {
            size: 22,
            font: { ascii: "Calibri", hAnsi: "Calibri", eastAsia: EAST_ASIAN[language] },
            language: { value: LOCALES[language], eastAsia: LOCALES[language] },
          },
        },
      },
    },
    sections: [
      {
        footers: { default: new Footer({ children: paragraph(text.made) }) },
        children: [
          new Paragraph({ text: text.title, heading: HeadingLevel.HEADING_1, spacing: { after: 160 } }),
          ...paragraph(text.asked),
          ...text.how.flatMap(paragraph),
          ...clauses,
          ...paragraph(text.silent),
          ...paragraph(text.open),
          ...paragraph(text.codes),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
