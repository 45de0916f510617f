import { type Case, caseSeenBy, formatProblem, nearest, type Overlay, type Told, toldTo } from "entente";
import type { Io } from "../io.js";
import type { LoadedCase } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import type { ForWhom } from "./for-whom.js";
import { allEntrusted, type Entrusted, keyOf } from "./overlay-files.js";
import { releasesOf } from "./releases.js";

/**
 * A case as an audience may see it: laid over in memory, written nowhere.
 *
 * @throws {Stop} 64 for an audience that is none, or without a key; 2 for an overlay that its own audience cannot use
 */
export async function seenBy(loaded: LoadedCase, { audience, key }: ForWhom, io: Io): Promise<LoadedCase> {
  if (audience === undefined) {
    if (key === undefined) return loaded;
    throw new Stop(STATUS.badCommandLine, "entente: --key: say for whom as well, with --audience.");
  }
  const { kase, folder } = loaded;
  checkAudience(kase, audience);
  if (key === undefined) {
    throw new Stop(STATUS.badCommandLine, "entente: --audience: name the key that opens the overlays, with --key.");
  }
  const identity = await keyOf(key, io);
  const all = await allEntrusted(folder, kase, { identity, io });
  const overlays = overlaysOf(all);
  if (audience === "mediator") refuseBad(all);
  else if (audience !== "all") refuseOwn(audience, all);
  const laid = caseSeenBy(kase, overlays, audience);
  if (laid.kase === null) throw new Stop(STATUS.badCase, ...laid.problems.map(formatProblem));
  return { ...loaded, kase: laid.kase, warnings: laid.problems };
}

/**
 * What the mediator has released to an audience, answered anew on everything entrusted: never for a what-if, whose answers
 * side by side would tell more than was released. Nothing where the key opens less than all.
 */
export async function releasedBy(
  { kase, folder }: LoadedCase,
  { audience, key }: { readonly audience: string; readonly key: string },
  io: Io,
): Promise<readonly Told[]> {
  const releases = await releasesOf(folder, kase, io);
  if (releases.length === 0) return [];
  const all = await allEntrusted(folder, kase, { identity: await keyOf(key, io), io });
  if (wrongIn(all).length > 0) return [];
  return toldTo(kase, { overlays: overlaysOf(all), releases }, audience);
}

/** The overlays that could be read, the first of each party. */
export function overlaysOf(all: readonly Entrusted[]): readonly Overlay[] {
  const read = all.flatMap((one) => ("overlay" in one ? [one.overlay] : []));
  return read.filter(({ party }, k) => read.findIndex((other) => other.party === party) === k);
}

/** @throws {Stop} 2 with every line that an overlay cannot be read for, and for two of one party */
export function refuseBad(all: readonly Entrusted[]): void {
  const wrong = wrongIn(all);
  if (wrong.length > 0) throw new Stop(STATUS.badCase, ...wrong);
}

function wrongIn(all: readonly Entrusted[]): readonly string[] {
  const bad = all.flatMap((one) => ("why" in one && one.why === "bad" ? one.lines : []));
  const read = all.flatMap((one) => ("overlay" in one ? [one] : []));
  const twice = read.flatMap(({ file, overlay }, k) => {
    const first = read.findIndex((other) => other.overlay.party === overlay.party);
    return first === k
      ? []
      : [`entente: ${file}: ${overlay.party} has an overlay already, ${read[first]?.file}. Keep one.`];
  });
  return [...bad, ...twice];
}

/** A party that asks for itself has one overlay, or is told why it cannot be used; of others' it is told nothing. */
function refuseOwn(party: string, all: readonly Entrusted[]): void {
  const own = all.filter((one) => ("overlay" in one ? one.overlay.party === party : isOwn(one.file, party)));
  const read = own.filter((one) => "overlay" in one);
  const wrong = wrongIn(read.length === 0 ? own : read);
  if (wrong.length > 0) throw new Stop(STATUS.badCase, ...wrong);
}

const isOwn = (file: string, party: string): boolean =>
  file.split(/[\\/]/u).at(-1)?.split(".").includes(party) ?? false;

/** @throws {Stop} 64 for an audience that is none */
export function checkAudience(kase: Case, audience: string): void {
  const known = ["all", "mediator", ...Object.keys(kase.parties)];
  const reserved = ["all", "mediator"].find((id) => Object.hasOwn(kase.parties, id));
  if (reserved !== undefined) {
    throw new Stop(
      STATUS.badCase,
      `entente: a party is called "${reserved}", which names an audience. Give it another id.`,
    );
  }
  if (known.includes(audience)) return;
  const near = nearest(audience, known);
  const hint = near === null ? "" : ` Did you mean "${near}"?`;
  throw new Stop(STATUS.badCommandLine, `entente: --audience: "${audience}" is none of ${known.join(", ")}.${hint}`);
}
