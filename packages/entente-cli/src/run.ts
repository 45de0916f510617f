import { Command, CommanderError } from "commander";
import { EntenteError } from "entente";
import { COMMANDS } from "./commands/index.js";
import type { Io } from "./io.js";
import { FAILURES, inOneLine, STATUS, Stop } from "./status.js";
import { VERSION } from "./version.js";

/** Runs one command line. Answers go to standard output, everything else to standard error. @returns the exit status */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    return await runOrThrow(args, io);
  } catch (error) {
    return stopped(error, io);
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
  await program.parseAsync([...args], { from: "user" });
  return status;
}

function stopped(error: unknown, io: Io): number {
  const say = (line: string): void => io.err(`${inOneLine(line)}\n`);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return STATUS.answer;
    if (error.code === "commander.help") {
      say("entente: name a command. Run `entente --help` for what there is, or start with `entente agree korea-2021`.");
      return STATUS.badCommandLine;
    }
    const what = error.message.replace(/^error: /, "");
    say(`entente: ${what}${/[.)?]$/.test(what) ? "" : "."} Run \`entente --help\` for what there is.`);
    return STATUS.badCommandLine;
  }
  if (error instanceof Stop) {
    error.lines.forEach(say);
    return error.status;
  }
  if (error instanceof EntenteError) {
    say(`entente: ${error.message}`);
    return FAILURES.includes(error.code) ? STATUS.failure : STATUS.badCommandLine;
  }
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  say(`entente: this failed and should not have${code ? ` (${code})` : ""}: ${message.split("\n")[0]}`);
  return STATUS.failure;
}
