import type { Case } from "../../case/model.js";
import { defaultDay, viewCase } from "../../case/view.js";
import { type Answer, ask, hashOf } from "../answer.js";
import { ASKABLE } from "../askable.js";
import type { Language, Speech } from "../say.js";

/** One of two cases, days or scenarios that are compared. */
export interface Side {
  /** What it is called in sentences, such as `korea-2021+file-closed`. */
  readonly label: string;
  readonly kase: Case;
  /** Day on which it is read. Default: the case's own. */
  readonly asOf?: string | undefined;
}

/** What is asked of both sides alike. */
export interface SharedFrame {
  readonly forum?: string | undefined;
  readonly where?: string | undefined;
  readonly voice?: "real" | "official" | undefined;
}

/** A side with the frame that fits it and its answers. */
export interface AnsweredSide extends Side {
  readonly frame: SharedFrame & { readonly asOf: string };
  readonly answers: Readonly<Record<(typeof ASKABLE)[number], Answer>>;
}

/** What a side lacks of the frame: it is then asked without. */
export interface Lacking {
  readonly label: string;
  readonly what: "forum" | "where";
  readonly name: string;
}

/** Asks one side every question, leaving out what of the frame it does not know. */
export function answerSide(
  { label, kase, asOf }: Side,
  shared: SharedFrame,
  language: Language,
): { readonly side: AnsweredSide; readonly lacking: readonly Lacking[] } {
  const day = asOf ?? defaultDay(kase);
  const forums = viewCase(kase, { asOf: day }).forums.map(({ id }) => id);
  const lacking: Lacking[] = [];
  const known = (what: Lacking["what"], isKnown: (name: string) => boolean): string | undefined => {
    const name = shared[what];
    if (name === undefined || isKnown(name)) return name;
    lacking.push({ label, what, name });
    return undefined;
  };
  const frame = {
    voice: shared.voice,
    asOf: day,
    forum: known("forum", (name) => forums.includes(name)),
    where: known("where", (name) => knows(kase, name)),
  };
  const params = Object.fromEntries(Object.entries(frame).filter(([, value]) => value !== undefined));
  const answers = Object.fromEntries(ASKABLE.map((verb) => [verb, ask(kase, verb, params, { language })]));
  return { side: { label, kase, asOf: day, frame, answers: answers as AnsweredSide["answers"] }, lacking };
}

/** Whether a goal of that name, or every issue and option of the condition, is in the case. */
function knows(kase: Case, where: string): boolean {
  if (Object.hasOwn(kase.goals, where)) return true;
  return where.split(",").every((part) => {
    const [, issue = "", option = ""] = /^\s*(\S+)\s*(?:!=|<=|>=|=|<|>)\s*(\S+)\s*$/.exec(part) ?? [];
    return kase.issues[issue]?.options[option] !== undefined;
  });
}

/** What the result says of a side. */
export function describeSide({ label, kase, frame, answers }: AnsweredSide) {
  const { forum } = answers.agree.result as { readonly forum: string };
  return { label, id: kase.id ?? "case", asOf: frame.asOf, hash: hashOf(kase), forum, where: frame.where ?? null };
}

/** What a side lacks, as a sentence. */
export function describeLacking({ label, what, name }: Lacking, { say }: Speech): string {
  return say(what === "forum" ? "compare.lackingForum" : "compare.lackingWhere", { label, name });
}
