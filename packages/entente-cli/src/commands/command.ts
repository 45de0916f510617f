import type { Command } from "commander";
import type { Io } from "../io.js";

/** Builds a command onto the program; `done` hands back its exit status. */
export type AddCommand = (program: Command, io: Io, done: (status: number) => void) => void;

/** A command as the list of all commands knows it; its code is loaded only when it is asked for. */
export interface ListedCommand {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<AddCommand>;
}

/** Lines for the end of a command's help. */
export function examplesOf(...lines: readonly string[]): string {
  return `\n${lines.length === 1 ? "Example" : "Examples"}:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
}
