import type { Io } from "../../io.js";
import { shippedCases } from "../../load-case.js";
import type { CaseFiles } from "../../workspace/workspace.js";
import type { Answering } from "./answering.js";
import type { Jobs } from "./jobs.js";

/** What the routes of the API work with. */
export interface Served {
  readonly io: Io;
  /** Null where only cases that ship are shown. */
  readonly workspace: CaseFiles | null;
  readonly answering: Answering;
  readonly jobs: Jobs;
}

/** Ids of the cases that can be asked: those of the folder, and those that ship under other names. */
export async function caseNames({ io, workspace }: Served): Promise<ReadonlyMap<string, string>> {
  const shipped = (await shippedCases(io)).map((id) => [id, id] as const);
  const names = (await workspace?.names()) ?? [];
  const own = names.flatMap((name) => {
    const id = /^(.+)\.case\.(?:ya?ml|json)$/.exec(name)?.[1];
    return id === undefined ? [] : [[id, name] as const];
  });
  return new Map([...shipped, ...own]);
}
