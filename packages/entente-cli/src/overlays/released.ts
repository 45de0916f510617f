import { ask, type Language, speechIn, wordsOf } from "entente";
import type { Io } from "../io.js";
import type { LoadedCase } from "../load-case.js";
import { allEntrusted, keyOf } from "./overlay-files.js";
import { releasesOf } from "./releases.js";
import { laidFor, overlaysOf } from "./seen-by.js";

/** Whether there is room at a forum, as the mediator lets an audience know. */
export interface Told {
  readonly forum: string;
  readonly room: boolean;
}

/**
 * What the mediator has released to an audience, answered anew on everything entrusted, with the forum as it stands: never
 * for a what-if, whose answers side by side would tell more than was released. Nothing where the key opens less than all.
 */
export async function toldTo(
  base: LoadedCase,
  { audience, key }: { audience: string; key: string },
  io: Io,
): Promise<readonly Told[]> {
  const { kase, folder } = base;
  const releases = (await releasesOf(folder, kase, io)).filter(({ to }) => to.includes(audience));
  if (releases.length === 0) return [];
  const identity = await keyOf(key, io);
  const all = await allEntrusted(folder, kase, { identity, io });
  if (all.some((one) => "why" in one && one.why === "bad")) return [];
  const laid = laidFor("mediator", kase, overlaysOf(all)).kase;
  const forums = [...new Set(releases.map(({ forum }) => forum))];
  return forums.flatMap((forum) => {
    const room = roomAt(laid, forum);
    return room === null ? [] : [{ forum, room }];
  });
}

/** Whether the forum accepts anything but what holds now, or has an offer that would be taken; null where that is not settled. */
function roomAt(kase: LoadedCase["kase"], forum: string): boolean | null {
  const { verdict, reason } = ask(kase, "agree", { forum, draws: 0 }).result;
  if (reason === "unknown") return null;
  return verdict === "room" || verdict === "joint";
}

/** The releases in words, a line each. */
export function toldInWords(kase: LoadedCase["kase"], told: readonly Told[], language: Language): readonly string[] {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  return told.map(({ forum, room }) =>
    speech.say("overlay.released", { forum: words.forum(forum), room: room ? "yes" : "no" }),
  );
}
