import type { Command } from "commander";
import type { Language } from "entente";
import type { Io } from "../io.js";
import type { LoadedCase } from "../load-case.js";
import type { ForWhom } from "./for-whom.js";

export const KEY_FLAG = ["--key <file>", "the key that opens the overlays beside the case"] as const;

/** Adds the flags that say for whom an answer is. */
export function withAudience(command: Command): Command {
  return command
    .option("--audience <who>", "answer from what this audience may see: a party's id, mediator, or all; needs --key")
    .option(...KEY_FLAG);
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
  const { toldInWords, toldTo } = await import("./released.js");
  const told = await toldTo(base, { audience, key }, io);
  return {
    told,
    lines: toldInWords(base.kase, told, language)
      .map((line) => `${line}\n`)
      .join(""),
  };
}

/** Flags that put another question than the one that was released. */
const WHAT_IFS = ["scenario", "where", "asOf", "voice", "loss"] as const;
