import { readCase, speechIn, wordsOf } from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { readBytes, scenariosOf, shippedCases } from "../load-case.js";
import { styleOf } from "../render/style.js";
import { paragraph } from "../render/wrap.js";
import { STATUS } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";

/** A case that ships, as it is listed. */
export interface ListedCase {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly scenarios: readonly string[];
}

/** The command that lists the cases that ship. */
export const addCases: AddCommand = (program, io, done) => {
  program
    .command("cases")
    .summary("List the cases that ship with Entente")
    .description("List the cases that ship with Entente; their ids work as names in every command.")
    .option("--json", "print the list as JSON")
    .option(...LANGUAGE_FLAG)
    .addHelpText("after", examplesOf("entente cases"))
    .action(async ({ json, lang }: { json?: boolean; lang?: string }) => {
      const listed = await listCases(io, languageOf(lang));
      const { strong, width } = styleOf(io);
      const lines = listed.map(({ id, title, question, scenarios }) =>
        [
          strong(id),
          ...[title, question].filter(Boolean).map((text) => paragraph(text, { width, lead: "  " })),
          ...scenarios.map((scenario) => `  --scenario ${scenario}`),
        ].join("\n"),
      );
      io.out(json === true ? `${JSON.stringify({ cases: listed }, null, 2)}\n` : `${lines.join("\n\n")}\n`);
      done(STATUS.answer);
    });
};

/** The cases that ship, in alphabetical order, with their titles in a language. */
export async function listCases(io: Io, language: ReturnType<typeof languageOf>): Promise<ListedCase[]> {
  const listed: ListedCase[] = [];
  for (const id of await shippedCases(io)) {
    const { bytes, folder } = await readBytes(id, io);
    const { kase } = readCase(bytes, { file: id });
    if (kase === null) continue;
    const words = wordsOf(kase, speechIn(language));
    listed.push({
      id,
      title: words.text(kase.title, id),
      question: words.text(kase.question, ""),
      scenarios: await scenariosOf({ folder, id }, io),
    });
  }
  return listed;
}
