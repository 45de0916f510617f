import { type Language, speechIn } from "entente";
import type { Io } from "../io.js";
import { LANGUAGE_FLAG, languageOf } from "../language.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { startingCase } from "./starting-case.js";

const DEFAULT_FILE = "my.case.yaml";

/** The command that writes a case to start from. */
export const addInit: AddCommand = (program, io, done) => {
  program
    .command("init")
    .summary("Write a commented case to start from")
    .description("Write a small commented case to start from. A file that is there is never overwritten.")
    .argument("[file]", "where to write it", DEFAULT_FILE)
    .option(...LANGUAGE_FLAG)
    .addHelpText("after", examplesOf("entente init", "entente init talks/harbour.case.yaml --lang ko"))
    .action(async (file: string, { lang }: { readonly lang?: string }) => {
      const language = languageOf(lang);
      if (!/\.case\.ya?ml$/.test(file)) {
        const stem = file.replace(/(\.case)?\.(ya?ml|json)$/, "");
        throw new Stop(STATUS.badCommandLine, `entente: ${file}: a case is named …case.yaml. Write ${stem}.case.yaml.`);
      }
      await writeNew(file, language, io);
      io.out(`${speechIn(language).say("init.wrote", { file })}\n`);
      done(STATUS.answer);
    });
};

async function writeNew(file: string, language: Language, io: Io): Promise<void> {
  try {
    await io.writeFile(file, startingCase(language));
  } catch (error) {
    const { code = "unknown" } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      throw new Stop(STATUS.failure, `entente: ${file}: is there already and stays as it is. Choose another name.`);
    }
    if (code === "ENOENT" || code === "ENOTDIR") {
      throw new Stop(STATUS.failure, `entente: ${file}: there is no such folder. Make it first.`);
    }
    throw new Stop(STATUS.failure, `entente: ${file}: cannot be written (${code}). Choose another place.`);
  }
}
