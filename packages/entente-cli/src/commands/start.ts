import { askEach, type Language, speechIn } from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { loadCase, readBytes } from "../load-case.js";
import { renderBriefing } from "../render/briefing.js";
import { styleOf } from "../render/style.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { ASKED } from "./questions.js";
import { warn } from "./verb.js";

const FOUNDING_CASE = "korea-2021";
const PORT = 4300;
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
    .argument("<case>", "a case file or the id of a case that ships")
    .option(...PORT_FLAG)
    .option(...LANGUAGE_FLAG)
    .addHelpText("after", examplesOf("entente open my.case.yaml", "entente open korea-2021 --port 5000 --lang ko"))
    .action(async (name: string, { port, lang }: Omit<StartOptions, "serve">) => {
      const language = languageOf(lang);
      const firstPort = portOf(port);
      warn(await loadCase(name, io), io);
      await servePage(name, { language, port: firstPort }, io);
      done(STATUS.answer);
    });
};

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
  const [{ createApp }, { listen }, { createSession }] = await Promise.all([
    import("../server/app.js"),
    import("../server/listen.js"),
    import("../server/session.js"),
  ]);
  const session = createSession();
  const { folder, file } = await readBytes(name, io);
  const own = folder === io.casesFolder ? null : folder;
  const listening = await listen(
    createApp(io, { opened: own === null ? name : file, folder: own, language, session }),
    port,
  );
  if (port !== 0 && listening.port !== port) io.err(`entente: port ${port} is taken, so the next free one is used.\n`);
  const address = own === null ? listening.address : `${listening.address}?t=${session.token}`;
  io.out(`\nThe workbench: ${address} (Ctrl-C stops)\n`);
  await io.interrupted();
  await listening.close();
}

function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new Stop(STATUS.badCommandLine, `entente: --port: "${text}" is no port. Choose one from 1024 to 65535.`);
  }
  return port;
}
