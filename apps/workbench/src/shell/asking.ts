import type { Verb } from "entente";
import type { WorkDocument } from "../document/document.js";
import { DEFAULT_SETTINGS, type Settings } from "../document/settings.js";
import type { WorkState } from "../document/store.js";
import type { Frame } from "../runner/protocol.js";
import { type Address, PLACES } from "./address.js";

/** The frame of the questions: what the address says, and what the settings change. */
export function frameOf({ forum, where, asOf, voice }: Address, { loss, maxPackages, seed }: Settings): Frame {
  return {
    loss: loss === "quadratic" ? loss : undefined,
    maxPackages: maxPackages === DEFAULT_SETTINGS.maxPackages ? undefined : maxPackages,
    seed: seed === DEFAULT_SETTINGS.seed ? undefined : seed,
    forum: forum ?? undefined,
    where: where ?? undefined,
    asOf: asOf ?? undefined,
    voice: voice === "official" ? voice : undefined,
  };
}

/** Codings beside a case answer nothing before they are taken in. */
export function asksTheSame(before: WorkDocument, after: WorkDocument): boolean {
  return (["text", "file", "changes", "scenarios"] as const).every((key) => before[key] === after[key]);
}

/** Whether an address asks something else of the same case. */
export function asksAnew(before: Address, after: Address): boolean {
  return (["forum", "where", "asOf", "voice"] as const).some((key) => before[key] !== after[key]);
}

/** Answers that stay until new ones come, marked as from before. */
export function marked(answers: WorkState["answers"], state: "stale" | "computing"): WorkState["answers"] {
  return Object.fromEntries(Object.entries(answers).map(([verb, shown]) => [verb, { ...shown, state }]));
}

/** Whether a screen is one of the ten questions. */
export function isQuestion(screen: Address["screen"]): screen is Verb {
  return screen !== "home" && !PLACES.some((place) => place === screen);
}
