import { join } from "node:path";
import { askEach, type Language, speechIn } from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase, readBytes } from "../load-case.js";
import { renderBriefing } from "../render/briefing.js";
import { styleOf } from "../render/style.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { PORT, portOf } from "./port.js";
import { ASKED } from "./questions.js";
import { warn } from "./verb.js";

const CASE_FILE = /\.case\.(ya?ml|json)$/;
const FOUNDING_CASE = "korea-2021";
const PORT_FLAG = [
  "--port <number>",
  `port of the page; the next free one where it is taken (default: ${PORT})`,
] as const;

interface StartOptions {
  readonly serve: boolean;
  readonly port?: string;
  readonly lang?: string;
}

/** The command that prints every answer of a case and then serves them as a page. */
export const addStart: AddCommand = (program, io, done) => {
  program
    .command("start")
    .summary("Answer all questions of a case here, then as a page on this machine")
    .description("Print the answers to every question of a case, then serve them as a page on the loopback address.")
    .argument("[case]", "a case file or the id of a case that ships", FOUNDING_CASE)
    .option("--no-serve", "print the answers and exit")
    .option(...PORT_FLAG)
    .option(...LANGUAGE_FLAG)
    .addHelpText(
      "after",
      examplesOf("entente start", "entente start strait --no-serve", "entente start korea-2019 --lang ko"),
    )
    .action(async (name: string, { serve, port, lang }: StartOptions) => {
      const language = languageOf(lang);
      const firstPort = portOf(port);
      const loaded = await loadCase(name, io);
      warn(loaded, io);
      const answers = askEach(loaded.kase, ASKED, { draws: 0 }, { language });
      io.out(renderBriefing(answers, loaded.kase, { style: styleOf(io), speech: speechIn(language), why: "hidden" }));
      if (serve) await servePage(name, { language, port: firstPort }, io);
      done(STATUS.answer);
    });
};

/** The command that serves a case as a page. */
export const addOpen: AddCommand = (program, io, done) => {
  program
    .command("open")
    .summary("Answer a case as a page on this machine")
    .description("Serve the answers of a case as a page on the loopback address, until Ctrl-C.")
    .argument("<case>", "a case file, a folder of them, or the id of a case that ships")
    .option(...PORT_FLAG)
    .option(...LANGUAGE_FLAG)
    .addHelpText("after", examplesOf("entente open my.case.yaml", "entente open korea-2021 --port 5000 --lang ko"))
    .action(async (given: string, { port, lang }: Omit<StartOptions, "serve">) => {
      const language = languageOf(lang);
      const firstPort = portOf(port);
      const name = await caseIn(given, io);
      warn(await loadCase(name, io), io);
      await servePage(name, { language, port: firstPort }, io);
      done(STATUS.answer);
    });
};

/** The first case of a folder; what is no folder with cases is a case's own name. @throws {Stop} 64 for a folder without one */
async function caseIn(given: string, io: Io): Promise<string> {
  const names = await io.listFolder(given);
  const [first] = names.filter((name) => CASE_FILE.test(name)).sort();
  if (first !== undefined) return join(given, first);
  if (names.length === 0) return given;
  throw new Stop(
    STATUS.badCommandLine,
    `entente: ${given}: is a folder without a case file. Write one there with \`entente init\`.`,
  );
}

async function servePage(
  name: string,
  { language, port }: { readonly language: Language; readonly port: number },
  io: Io,
): Promise<void> {
  if (name === "-") {
    throw new Stop(
      STATUS.badCommandLine,
      "entente: a page needs a case file, to read again. Add --no-serve, or name a file.",
    );
  }
  const { serve } = await import("../server/serve.js");
  const { folder, file } = await readBytes(name, io);
  const own = folder === io.casesFolder ? null : folder;
  await serve({ opened: own === null ? name : file, folder: own, language, port }, io);
}
