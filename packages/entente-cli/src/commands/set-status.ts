import { signedText, statusEdits } from "entente";
import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";
import { writeInto } from "../write-into.js";
import { dayFrom } from "./day.js";

/** What `entente status --set` was told. */
export interface StatusFlags {
  readonly set: string;
  readonly on?: string;
  readonly because?: string;
  readonly note?: string;
  readonly agreement?: string;
}

/**
 * Adds entries to clauses of the case's own file, as it is on disk now.
 *
 * @throws {Stop} 64 over the command line, 2 over a case that cannot be read; nothing is written then
 */
export async function setStatus(
  name: string,
  { set, on, because, note, agreement }: StatusFlags,
  io: Io,
): Promise<{ readonly file: string; readonly date: string; readonly entries: number }> {
  const levels = levelsFrom(set);
  const date = dayFrom(on, "--on");
  if (date === undefined)
    throw new Stop(STATUS.badCommandLine, "entente: --set: say on which day with --on YYYY-MM-DD.");
  const evidence = because?.split(",").map((id) => id.trim());
  const file = await writeInto(name, io, (kase) => {
    const [id] = signedText(kase, { named: agreement });
    return statusEdits(kase, { agreement: id, levels, date, evidence, note });
  });
  return { file, date, entries: Object.keys(levels).length };
}

/** `c1=2,c3=0` as clause → level. @throws {Stop} 64 for anything else */
function levelsFrom(set: string): Record<string, number> {
  const parts = set.split(",").map((part) => /^\s*([a-z][a-z0-9-]*)\s*=\s*([0-3])\s*$/.exec(part));
  const wrong = parts.indexOf(null);
  if (wrong >= 0)
    throw new Stop(
      STATUS.badCommandLine,
      `entente: --set: "${set.split(",")[wrong]}" is no status. Write clause=0 (not begun), 1 (begun), 2 (done) or 3 (verified).`,
    );
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? "", Number(part?.[2])]));
}
