import type { Written } from "entente";
import { STATUS, Stop } from "../status.js";

/** Forms that a paper is written in. */
export const FORMS = ["html", "markdown", "docx", "pdf"] as const;
export type Form = (typeof FORMS)[number];

const ENDINGS: Readonly<Record<string, Form>> = {
  html: "html",
  htm: "html",
  md: "markdown",
  txt: "markdown",
  markdown: "markdown",
  docx: "docx",
  pdf: "pdf",
};

/**
 * The form asked for, else that of the file's ending, else `otherwise`.
 *
 * @throws {Stop} 64 for one that is not written, or one that is no text without a file to put it in
 */
export function formOf(
  { format, output }: { readonly format?: string | undefined; readonly output?: string | undefined },
  otherwise: Form,
): Form {
  const ending = /\.([a-z]\w*)$/i.exec(output ?? "")?.[1]?.toLowerCase() ?? "";
  if (format === undefined && ending !== "" && ENDINGS[ending] === undefined)
    throw new Stop(
      STATUS.badCommandLine,
      `entente: -o ${output}: a paper ends in .html, .md, .docx or .pdf. Name the file so, or say its form with --format.`,
    );
  const named = format === undefined ? (ENDINGS[ending] ?? otherwise) : FORMS.find((one) => one === format);
  if (named === undefined) {
    const known = FORMS.join(", ");
    throw new Stop(STATUS.badCommandLine, `entente: --format: "${format}" is not written; choose one of ${known}.`);
  }
  if ((named === "docx" || named === "pdf") && output === undefined) {
    throw new Stop(STATUS.badCommandLine, `entente: --format ${named}: name the file to write with -o FILE.${named}.`);
  }
  return named;
}

/** Writes a paper in one form. */
export type Writer = (written: Written) => string | Uint8Array | Promise<Uint8Array>;

/** What writes a form; what Word and PDF need is loaded when one of them is asked for. */
export async function writerOf(form: Form): Promise<Writer> {
  switch (form) {
    case "html":
      return ({ html }) => html;
    case "markdown":
      return ({ markdown }) => markdown;
    case "docx": {
      const [{ paperDocx }, { pngOf }] = await Promise.all([
        import("./docx/paper-docx.js"),
        import("./docx/pictures.js"),
      ]);
      return ({ paper }) => paperDocx(paper, (figure) => pngOf(figure, paper.language));
    }
    case "pdf": {
      const { paperPdf } = await import("./pdf/paper-pdf.js");
      return ({ paper }) => paperPdf(paper);
    }
  }
}

/** A paper in a form. */
export async function inForm(form: Form, written: Written): Promise<string | Uint8Array> {
  return (await writerOf(form))(written);
}
