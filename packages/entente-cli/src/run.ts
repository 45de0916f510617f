import { Command, CommanderError } from "commander";
import { EntenteError } from "entente";
import { commandsOf } from "./commands/index.js";
import type { Io } from "./io.js";
import { STATUS, Stop } from "./status.js";

/** Runs one command line. Answers go to standard output, everything else to standard error. @returns the exit status */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let status: number = STATUS.answer;
  const program = new Command("entente")
    .description("Can they agree: on what, in what order, would it hold, who pays, and which sentence stands behind every number?")
    .version(VERSION, "-V, --version")
    .configureOutput({ writeOut: io.out, writeErr: () => {}, getOutHelpWidth: () => io.columns })
    .configureHelp({ showGlobalOptions: false })
    .showSuggestionAfterError(true)
    .exitOverride()
    .addHelpText("after", "\nStart with: entente agree korea-2021\n");
  for (const add of commandsOf(args[0])) {
    add(program, io, (result) => {
      status = result;
    });
  }
  try {
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    return stopped(error, io);
  }
}

declare const ENTENTE_VERSION: string | undefined;
const VERSION = typeof ENTENTE_VERSION === "string" ? ENTENTE_VERSION : "0.1.0";

function stopped(error: unknown, io: Io): number {
  const say = (line: string): void => io.err(`${line}\n`);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return STATUS.answer;
    if (error.code === "commander.help") return STATUS.badCommandLine;
    const what = error.message.replace(/^error: /, "").replace(/\s*\n\s*/g, " ");
    say(`entente: ${what}${/[.)?]$/.test(what) ? "" : "."} Run \`entente --help\` for what there is.`);
    return STATUS.badCommandLine;
  }
  if (error instanceof Stop) {
    error.lines.forEach(say);
    return error.status;
  }
  if (error instanceof EntenteError) {
    say(`entente: ${error.message}`);
    return STATUS.badCommandLine;
  }
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  say(`entente: this failed and should not have${code ? ` (${code})` : ""}: ${message.split("\n")[0]}`);
  return STATUS.failure;
}
