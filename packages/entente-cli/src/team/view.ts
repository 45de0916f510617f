import { isReleases, linesKind } from "../store/file-names.js";
import type { Saved, Store, Writing } from "../store/store.js";
import type { CaseFiles } from "../workspace/workspace.js";
import { type Access, reaches } from "./access.js";

/** Tries to add to a file that others add to at the same time. */
const TRIES = 50;

/** Whose codings a file holds, as `<case>.<coder>.codings.jsonl`: "" where it names nobody, null for a file of another kind. */
function coderOf(name: string): string | null {
  if (linesKind(name)?.kind !== "coding") return null;
  const parts = name.split(".");
  return parts.length < 4 ? "" : (parts[1] ?? "");
}

/**
 * Whether a member may read a file. Coders code without seeing each other until the codings of the case are released; what
 * was decided about codings tells of them. What a mediator released to whom is for those who work on the case.
 */
export function mayRead({ role, coder }: Access, released: ReadonlySet<string>, name: string): boolean {
  if (isReleases(name)) return reaches(role, "analyst");
  const lines = linesKind(name);
  if (lines === null || lines.kind === "forecast") return true;
  return reaches(role, "analyst") || released.has(lines.kase) || coderOf(name) === coder;
}

/** Whether a member may write a file: coders their own codings, analysts all but the codings of others. */
export function mayWrite({ role, coder }: Access, name: string): boolean {
  if (role === "owner") return true;
  const whose = coderOf(name);
  return whose === null ? reaches(role, "analyst") : reaches(role, "coder") && whose === coder;
}

/**
 * The files of a project as one of its members has them: what they may not read is not there, and what they write carries
 * their name. Every route reads and writes through this.
 */
export function viewOf(
  whole: Store,
  access: Access,
  released: () => Promise<ReadonlySet<string>>,
): CaseFiles & { readonly store: Store } {
  const by = access.person.name;
  // Most files may be read by everybody, which the database need not be asked for.
  const sees = async (name: string): Promise<boolean> =>
    mayRead(access, new Set(), name) || mayRead(access, await released(), name);
  const names = async (): Promise<readonly string[]> => {
    const open = await released();
    return (await whole.names()).filter((name) => mayRead(access, open, name));
  };
  const store: Store = {
    ...whole,
    names,
    head: async (name) => ((await sees(name)) ? whole.head(name) : null),
    heads: async () => {
      const open = await released();
      return new Map([...(await whole.heads())].filter(([name]) => mayRead(access, open, name)));
    },
    stateOf: async (name, hash) => ((await sees(name)) ? whole.stateOf(name, hash) : null),
    versions: async (name) => ((await sees(name)) ? whole.versions(name) : []),
    bytesOfVersion: async (name, number) => ((await sees(name)) ? whole.bytesOfVersion(name, number) : null),
    noteVersion: async (version) =>
      (await sees(version.name)) && mayWrite(access, version.name) ? whole.noteVersion(version) : null,
    entries: async (filter) => {
      if (filter.kind === "forecast" || reaches(access.role, "analyst")) return whole.entries(filter);
      return whole.entries({ ...filter, files: await names() });
    },
    save: async (writing) => saved(writing),
    addDocument: (document) => whole.addDocument({ ...document, by }),
    addSource: (document) => whole.addSource({ ...document, by }),
  };
  const saved = async (writing: Writing): Promise<Saved> => {
    if (!mayWrite(access, writing.name)) throw new Error("a file that the member may not write reached the store");
    return whole.save({ ...writing, by });
  };
  const read = async (name: string): Promise<Uint8Array | null> => {
    const head = await store.head(name);
    return head === null ? null : whole.bytesOfVersion(name, head.number);
  };
  const edit: CaseFiles["edit"] = async (about, change) => {
    for (let tries = 0; ; tries++) {
      const head = await whole.head(about.name);
      const before = head === null ? null : await whole.bytesOfVersion(about.name, head.number);
      const bytes = change(before);
      if (bytes === null) return { kind: "changed", head };
      const done = await saved({ ...about, bytes, base: head?.hash ?? null });
      if (done.kind === "saved" || tries === TRIES) return done;
    }
  };
  return { store, names, read, save: saved, edit };
}
