import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { STARTING_CASE } from "./starting-case.js";

const DEFAULT_FILE = "my.case.yaml";

/** The command that writes a case to start from. */
export const addInit: AddCommand = (program, io, done) => {
  program
    .command("init")
    .summary("Write a commented case to start from")
    .description("Write a small commented case to start from. A file that is there is never overwritten.")
    .argument("[file]", "where to write it", DEFAULT_FILE)
    .addHelpText("after", examplesOf("entente init", "entente init talks/harbour.case.yaml"))
    .action(async (file: string) => {
      if (!/\.case\.ya?ml$/.test(file)) {
        const stem = file.replace(/(\.case)?\.(ya?ml|json)$/, "");
        throw new Stop(STATUS.badCommandLine, `entente: ${file}: a case is named …case.yaml. Write ${stem}.case.yaml.`);
      }
      await writeNew(file, io);
      io.out(`Wrote ${file}. Edit it, then run \`entente check ${file}\` and \`entente agree ${file}\`.\n`);
      done(STATUS.answer);
    });
};

async function writeNew(file: string, io: Io): Promise<void> {
  try {
    await io.writeFile(file, STARTING_CASE);
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
