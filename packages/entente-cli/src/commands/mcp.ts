import { STATUS, Stop } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";

/** The command that answers other programs over the Model Context Protocol. */
export const addMcp: AddCommand = (program, io, done) => {
  program
    .command("mcp")
    .summary("Answer the questions for another program, over the Model Context Protocol")
    .description(
      "Serve the ten questions, check, why and compare as tools over standard input and output. Only the cases of one folder are read, and nothing is written.",
    )
    .argument("[folder]", "folder of the case files", ".")
    .addHelpText("after", examplesOf("entente mcp", "entente mcp talks"))
    .action(async (folder: string) => {
      const root = await io.realPath(folder).catch(() => {
        throw new Stop(STATUS.badCommandLine, `entente: ${folder}: no such folder. Name the folder of the case files.`);
      });
      const { serve } = await import("../mcp/serve.js");
      await serve(root, io);
      done(STATUS.answer);
    });
};
