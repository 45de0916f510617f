import type { Command } from "commander";
import { type Language, toldInWords } from "entente";
import type { Io } from "../io.js";
import type { LoadedCase } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import type { ForWhom } from "./for-whom.js";

export const KEY_FLAG = ["--key <file>", "the key that opens the overlays beside the case"] as const;

/** Adds the flags that say for whom an answer is. */
export function withAudience(command: Command): Command {
  return command
    .option("--audience <who>", "answer from what this audience may see: a party's id, mediator, or all; needs --key")
    .option(...KEY_FLAG);
}

/** @throws {Stop} 64 where a command is asked for an audience that answers or writes for everybody alike */
export function refuseAudience(command: Command | undefined, args: readonly string[]): void {
  const flags = args.slice(0, args.includes("--") ? args.indexOf("--") : args.length);
  const isAsked = flags.some((one) => one === "--audience" || one.startsWith("--audience="));
  if (!isAsked || command === undefined || command.options.some(({ long }) => long === "--audience")) return;
  throw new Stop(
    STATUS.badCommandLine,
    `entente: --audience: ${command.name()} works on the case as it lies there, without what parties entrusted, so it is for no audience. Leave it out, or ask a question, ask, whatif, forecast, compare, why, report, brief, text or status.`,
  );
}

/** The case as the audience asked for may see it; as it lies there where none is asked for. */
export async function seen(loaded: LoadedCase, { audience, key }: ForWhom, io: Io): Promise<LoadedCase> {
  if (audience === undefined && key === undefined) return loaded;
  const { seenBy } = await import("./seen-by.js");
  return seenBy(loaded, { audience, key }, io);
}

/** What is released to the audience asked for, and how it is said; nothing for a what-if. */
export async function releasedTo(
  base: LoadedCase,
  { audience, key, ...asked }: ForWhom & Readonly<Record<string, unknown>>,
  { io, language }: { readonly io: Io; readonly language: Language },
): Promise<{ readonly told: readonly object[]; readonly lines: string }> {
  const isWhatIf = WHAT_IFS.some((name) => asked[name] !== undefined);
  if (audience === undefined || key === undefined || isWhatIf) return { told: [], lines: "" };
  const { releasedBy } = await import("./seen-by.js");
  const told = await releasedBy(base, { audience, key }, io);
  return {
    told,
    lines: toldInWords(base.kase, told, language)
      .map((line) => `${line}\n`)
      .join(""),
  };
}

/** Flags that put another question than the one that was released. */
const WHAT_IFS = ["scenario", "where", "asOf", "voice", "loss"] as const;
