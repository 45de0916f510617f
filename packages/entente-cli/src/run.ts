import { Command } from "commander";
import { COMMANDS } from "./commands/index.js";
import type { Io } from "./io.js";
import { refuseAudience } from "./overlays/audience-flags.js";
import { STATUS } from "./status.js";
import { stopped } from "./stopped.js";
import { VERSION } from "./version.js";

/** Runs one command line. Answers go to standard output, everything else to standard error. @returns the exit status */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await runOrThrow(args, io);
  } catch (error) {
    const command = COMMANDS.find(({ name }) => name === args[0]);
    return stopped(error, io, command?.name);
  }
}

/**
 * The same for who has other words for what goes wrong than a terminal.
 *
 * @throws {Stop} or {CommanderError} or {EntenteError} over what was asked, anything else over a fault of the program
 */
export async function runOrThrow(args: readonly string[], io: Io): Promise<number> {
  let status: number = STATUS.answer;
  const program = new Command("entente")
    .description(
      "Can they agree: on what, who stands where, who blocks, and which sentence stands behind every number?",
    )
    .version(VERSION, "-V, --version")
    .configureOutput({ writeOut: io.out, writeErr: () => {}, getOutHelpWidth: () => Math.min(io.columns, 110) })
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText("after", "\nStart with: entente agree korea-2021\n");
  const name = args[0] === "help" ? args[1] : args[0];
  for (const { name: one, summary, load } of COMMANDS) {
    if (one !== name) program.command(one).summary(summary);
    else
      (await load())(program, io, (result) => {
        status = result;
      });
  }
  refuseAudience(
    program.commands.find((one) => one.name() === name),
    args,
  );
  await program.parseAsync([...args], { from: "user" });
  return status;
}
