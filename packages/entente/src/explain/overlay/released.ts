import type { Case } from "../../case/model.js";
import type { Audience } from "../../case/overlay/audience.js";
import type { Overlay } from "../../case/overlay/overlay-schema.js";
import { isToldTo, type Release } from "../../case/overlay/releases.js";
import { ask, hashOf } from "../answer.js";
import { type Language, speechIn } from "../say.js";
import { wordsOf } from "../words.js";
import { caseSeenBy } from "./seen-by.js";

/** Whether there is room at a forum, as the mediator lets an audience know. */
export interface Told {
  readonly forum: string;
  readonly room: boolean;
}

/**
 * What was released to an audience, answered anew on everything entrusted, with the case as it stands. Nothing is told of a
 * forum that the case no longer has, or where the answer is not settled.
 */
export function toldTo(
  kase: Case,
  { overlays, releases }: { readonly overlays: readonly Overlay[]; readonly releases: readonly Release[] },
  audience: Audience,
): readonly Told[] {
  const own = releases.filter((one) => isToldTo(one, audience) && hasForum(kase, one.forum));
  const forums = [...new Set(own.map(({ forum }) => forum))];
  if (forums.length === 0) return [];
  // Why everything entrusted cannot be laid together is the mediator's to know.
  const { kase: whole } = caseSeenBy(kase, overlays, "mediator");
  if (whole === null) return [];
  return forums.flatMap((forum) => {
    const room = roomAt(whole, forum);
    return room === null ? [] : [{ forum, room }];
  });
}

/** What was told in words, a line each. */
export function toldInWords(kase: Case, told: readonly Told[], language: Language): readonly string[] {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  return told.map(({ forum, room }) =>
    speech.say("overlay.released", { forum: words.forum(forum), room: room ? "yes" : "no" }),
  );
}

/** A release in words: when, to whom, what, and whether the case has outgrown it. */
export function releaseInWords(kase: Case, { at, to, forum, version }: Release, language: Language): string {
  const speech = speechIn(language);
  const words = wordsOf(kase, speech);
  const parties = speech.digits.list(to.map((one) => (one === "all" ? speech.say("overlay.all") : words.party(one))));
  const state = !hasForum(kase, forum) ? "gone" : version === hashOf(kase) ? "same" : "changed";
  return speech.say("overlay.listed", { at: moment(at), parties, forum: words.forum(forum), state });
}

const moment = (at: string): string => at.slice(0, 16).replace("T", " ");

const hasForum = (kase: Case, forum: string): boolean =>
  Object.hasOwn(kase.forums, forum) || (forum === "all" && Object.keys(kase.forums).length === 0);

/** Whether the forum accepts anything but what holds now, or has an offer that would be taken; null where that is not settled. */
function roomAt(kase: Case, forum: string): boolean | null {
  const { verdict, reason } = ask(kase, "agree", { forum, draws: 0 }).result;
  if (reason === "unknown") return null;
  return verdict === "room" || verdict === "joint";
}
