import { join } from "node:path";
import { type Case, hashOf } from "entente";
import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";

/** One thing that the mediator lets others know: whether there is room at a forum. The answer itself is kept nowhere. */
export interface Release {
  readonly what: "room";
  readonly forum: string;
  readonly to: readonly string[];
  /** When, ISO 8601. */
  readonly at: string;
  /** Hash of the case, without overlays, on which it was released. */
  readonly version: string;
}

const fileOf = (folder: string, kase: Case): string => join(folder, `${kase.id ?? "case"}.releases.jsonl`);

/** What was released, in the order of releasing. @throws {Stop} 2 for a line that is none */
export async function releasesOf(folder: string, kase: Case, io: Io): Promise<readonly Release[]> {
  const file = fileOf(folder, kase);
  const bytes = await io.readFile(file).catch(() => null);
  const lines = bytes === null ? [] : new TextDecoder().decode(bytes).split(/\r?\n/u);
  return lines.flatMap((line, k) => {
    if (line.trim() === "") return [];
    const release = asRelease(line);
    if (release !== null) return [release];
    throw new Stop(STATUS.badCase, `entente: ${file}:${k + 1}: is no release. Take the line out, and release anew.`);
  });
}

/** Adds a release to the list. */
export async function addRelease(
  folder: string,
  kase: Case,
  what: Pick<Release, "forum" | "to">,
  io: Io,
): Promise<void> {
  const file = fileOf(folder, kase);
  const before = await io.readFile(file).catch(() => new Uint8Array());
  const release: Release = { what: "room", ...what, at: new Date().toISOString(), version: hashOf(kase) };
  await io.replaceFile(file, `${new TextDecoder().decode(before)}${JSON.stringify(release)}\n`);
}

function asRelease(line: string): Release | null {
  try {
    const { what, forum, to, at, version } = JSON.parse(line) as Partial<Release>;
    const isOne = what === "room" && typeof forum === "string" && typeof at === "string" && typeof version === "string";
    if (!isOne || !Array.isArray(to) || !to.every((one) => typeof one === "string")) return null;
    return { what, forum, to, at, version };
  } catch {
    return null;
  }
}
