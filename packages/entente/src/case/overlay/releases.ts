import type { Audience } from "./audience.js";

/** One thing that the mediator lets others know: whether there is room at a forum. The answer itself is kept nowhere. */
export interface Release {
  readonly what: "room";
  readonly forum: string;
  /** Ids of parties, or `all`. */
  readonly to: readonly string[];
  /** When, ISO 8601. */
  readonly at: string;
  /** Hash of the case, without overlays, on which it was released. */
  readonly version: string;
}

/** What follows the id of a case in the name of the file that lists what was released of it. */
export const RELEASES_ENDING = "releases.jsonl";

/** Reads a list of releases; `wrong`: the number of the first line that is none, from 1. */
export function readReleases(text: string): { readonly releases: readonly Release[]; readonly wrong: number | null } {
  const lines = text.split(/\r?\n/u).map((line) => (line.trim() === "" ? undefined : asRelease(line)));
  const wrong = lines.indexOf(null);
  return {
    releases: lines.flatMap((one) => (one === null || one === undefined ? [] : [one])),
    wrong: wrong < 0 ? null : wrong + 1,
  };
}

/** The list with one release more, as it is written to the file. */
export function withRelease(text: string, release: Release): string {
  return `${text === "" || text.endsWith("\n") ? text : `${text}\n`}${JSON.stringify(release)}\n`;
}

/** Whether an audience is told: by name, or with everybody. The mediator knows already. */
export function isToldTo({ to }: Release, audience: Audience): boolean {
  return audience !== "mediator" && (to.includes(audience) || to.includes("all"));
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
