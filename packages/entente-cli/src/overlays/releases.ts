import { join } from "node:path";
import { type Case, hashOf, RELEASES_ENDING, type Release, readReleases, withRelease } from "entente";
import type { Io } from "../io.js";
import { STATUS, Stop } from "../status.js";

const fileOf = (folder: string, kase: Case): string => join(folder, `${kase.id ?? "case"}.${RELEASES_ENDING}`);

/** What was released, in the order of releasing. @throws {Stop} 2 for a line that is none */
export async function releasesOf(folder: string, kase: Case, io: Io): Promise<readonly Release[]> {
  return (await listOf(folder, kase, io)).releases;
}

/** Adds a release to the list. @returns how many there are then. @throws {Stop} 2 for a list with a line that is no release */
export async function addRelease(
  folder: string,
  kase: Case,
  what: Pick<Release, "forum" | "to">,
  io: Io,
): Promise<number> {
  const { file, text, releases } = await listOf(folder, kase, io);
  const release: Release = { what: "room", ...what, at: new Date().toISOString(), version: hashOf(kase) };
  await io.replaceFile(file, withRelease(text, release));
  return releases.length + 1;
}

async function listOf(folder: string, kase: Case, io: Io) {
  const file = fileOf(folder, kase);
  const bytes = await io.readFile(file).catch(() => null);
  const text = bytes === null ? "" : new TextDecoder().decode(bytes);
  const { releases, wrong } = readReleases(text);
  if (wrong === null) return { file, text, releases };
  throw new Stop(STATUS.badCase, `entente: ${file}:${wrong}: is no release. Take the line out, and release anew.`);
}
