import { CommanderError } from "commander";
import { EntenteError } from "entente";
import type { Io } from "./io.js";
import { FAILURES, inOneLine, STATUS, Stop } from "./status.js";

/**
 * Says in a line what ended a command.
 *
 * @param command - the one whose help says what it takes; none where there is no such command
 * @returns its exit status
 */
export function stopped(error: unknown, io: Io, command: string | null = null): number {
  const say = (line: string): void => io.err(`${inOneLine(line)}\n`);
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return STATUS.answer;
    if (error.code === "commander.help") {
      say("entente: name a command. Run `entente --help` for what there is, or start with `entente agree korea-2021`.");
      return STATUS.badCommandLine;
    }
    const help =
      command === null
        ? "Run `entente --help` for what there is."
        : `Run \`entente ${command} --help\` for what it takes.`;
    const what = error.message.replace(/^error: /, "");
    say(`entente: ${what}${/[.)?]$/.test(what) ? "" : "."} ${help}`);
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
