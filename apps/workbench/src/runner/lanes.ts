import type { DocumentsRequest } from "./documents-protocol.js";
import type { HandedRequest } from "./handed-protocol.js";
import type { Request } from "./protocol.js";

export type Sent = Request | DocumentsRequest | HandedRequest;
type Kind = Sent["kind"];

/** Each has a worker of its own, so that none waits for what another works on. */
export const CREWS = ["case", "answers", "badges", "papers", "documents"] as const;
export type CrewName = (typeof CREWS)[number];

/** Who works on what; anything else is quick work on the text of the case. */
const WORK: Readonly<Partial<Record<Kind, CrewName>>> = {
  ...{ ask: "answers", baseline: "answers", why: "answers" },
  ...{ badge: "badges", glance: "badges" },
  ...{
    paper: "papers",
    word: "papers",
    live: "papers",
    compare: "papers",
    whatif: "papers",
    past: "papers",
    expert: "papers",
    handed: "papers",
  },
  documents: "documents",
};

/** What is broken off where something newer takes its place; other work is short, or ends by itself when it hears of that. */
const BROKEN_OFF: readonly CrewName[] = ["answers", "papers"];

export function crewOf(kind: Kind): CrewName {
  return WORK[kind] ?? "case";
}

export function isBrokenOff(crew: CrewName): boolean {
  return BROKEN_OFF.includes(crew);
}

/** Whether two requests ask the same and only show it in another size, theme or language: what one has worked out serves the other. */
export function isSameWork(one: object, other: object): boolean {
  const workOf = (request: object): string => JSON.stringify({ ...request, look: null });
  return workOf(one) === workOf(other);
}

/** The newest of a lane wins: each kind is one, each place in the case, each task on documents, and all papers together, of which one screen shows one. */
export function laneOf(kind: Kind, request: object): string {
  if ("place" in request) return `${kind}.${String(request.place)}`;
  if ("task" in request) return `${kind}.${(request.task as { readonly kind: string }).kind}`;
  return crewOf(kind) === "papers" ? "papers" : kind;
}
