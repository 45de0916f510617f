import {
  type Case,
  caseFor,
  formatProblem,
  LANGUAGES,
  type Language,
  nearest,
  type Overlay,
  speechIn,
  wordsOf,
} from "entente";
import type { Io } from "../io.js";
import type { LoadedCase } from "../load-case.js";
import { STATUS, Stop } from "../status.js";
import type { ForWhom } from "./for-whom.js";
import { allEntrusted, type Entrusted, keyOf } from "./overlay-files.js";

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
  else if (audience !== "all" && !overlays.some(({ party }) => party === audience)) refuseOwn(audience, all);
  const laid = laidFor(audience, kase, overlays);
  return { ...loaded, kase: laid.kase, warnings: laid.warnings };
}

/** The case as an audience may see it. @throws {Stop} 2 where what is laid over makes it a bad case */
export function laidFor(
  audience: string,
  kase: Case,
  overlays: readonly Overlay[],
): Pick<LoadedCase, "kase" | "warnings"> {
  const name = (language: string): string => nameOf(kase, audience, language);
  const { kase: laid, problems } = caseFor(kase, overlays, { audience, name });
  if (laid === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
  return { kase: laid, warnings: problems };
}

/** The overlays that could be read, the first of each party. */
export function overlaysOf(all: readonly Entrusted[]): readonly Overlay[] {
  const read = all.flatMap((one) => ("overlay" in one ? [one.overlay] : []));
  return read.filter(({ party }, k) => read.findIndex((other) => other.party === party) === k);
}

/** @throws {Stop} 2 with every line that an overlay cannot be read for, and for two of one party */
export function refuseBad(all: readonly Entrusted[]): void {
  const bad = all.flatMap((one) => ("why" in one && one.why === "bad" ? one.lines : []));
  const read = all.flatMap((one) => ("overlay" in one ? [one] : []));
  const twice = read.flatMap(({ file, overlay }, k) => {
    const first = read.findIndex((other) => other.overlay.party === overlay.party);
    return first === k
      ? []
      : [`entente: ${file}: ${overlay.party} has an overlay already, ${read[first]?.file}. Keep one.`];
  });
  if (bad.length + twice.length > 0) throw new Stop(STATUS.badCase, ...bad, ...twice);
}

/** A party that asks for itself has an overlay, or is told why it cannot be used; of others' it is told nothing. */
function refuseOwn(party: string, all: readonly Entrusted[]): void {
  const own = all.flatMap((one) => ("why" in one && one.why === "bad" && isOwn(one.file, party) ? one.lines : []));
  if (own.length > 0) throw new Stop(STATUS.badCase, ...own);
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

/** Whom it is for, in words. */
function nameOf(kase: Case, audience: string, language: string): string {
  const speech = speechIn(LANGUAGES.find((one): one is Language => one === language) ?? "en");
  if (audience === "all") return speech.say("overlay.all");
  if (audience === "mediator") return speech.say("overlay.mediator");
  return speech.say("overlay.party", { party: wordsOf(kase, speech).party(audience) });
}
