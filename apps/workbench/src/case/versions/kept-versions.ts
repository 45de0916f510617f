import { useCallback, useEffect, useState } from "react";
import { PROJECT_KEY } from "../../document/member.js";
import type { KeptVersion } from "../../document/vault.js";
import { useSay } from "../../i18n/text.js";
import { useWork, useWorkbench } from "../../ui/workbench-context.js";

/** A state of the case that can be gone back to. */
export interface VersionRow {
  readonly id: number;
  readonly label: string;
  /** Who wrote it; null where this browser did. */
  readonly by: string | null;
  /** Milliseconds since 1970. */
  readonly made: number;
  /** Its name, as it was given; null where the list gives none. */
  readonly note: string | null;
}

/** The versions of the open case, and what can be done to them. */
export interface Versions {
  readonly where: "browser" | "project";
  readonly rows: readonly VersionRow[];
  /** Null where it cannot be read. */
  readonly textOf: (id: number) => Promise<string | null>;
  /** Keeps the case as it is under a name. */
  readonly keep: (name: string) => Promise<void>;
  /** Names a version that is there. */
  readonly rename: ((id: number, name: string) => Promise<void>) | null;
  readonly drop: ((id: number) => Promise<void>) | null;
  /** What was not done; "": all was. */
  readonly failure: string;
}

/** Versions that this browser keeps. */
export function useOwnVersions(): Versions {
  const say = useSay();
  const { vault, nameVersion } = useWorkbench();
  const key = useWork((state) => state.key);
  const text = useWork(({ history }) => history?.present.text);
  const [kept, setKept] = useState<readonly KeptVersion[]>([]);
  const look = useCallback((): void => {
    if (key !== null) vault.versions(key).then(setKept, () => setKept([]));
  }, [key, vault]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text may have brought another version
  useEffect(look, [look, text]);
  return {
    where: "browser",
    rows: kept.map(({ id = 0, why, label, made }) => ({
      id,
      label: say(`versions.why.${why}`, { label }),
      by: null,
      made,
      note: null,
    })),
    textOf: async (id) => kept.find((one) => one.id === id)?.text ?? null,
    keep: async (name) => {
      await nameVersion(name);
      look();
    },
    rename: null,
    drop: async (id) => {
      await vault.dropVersion(id);
      look();
    },
    failure: "",
  };
}

const ALL = "/projects/{project}/cases/{id}/versions";
const ONE = `${ALL}/{number}` as const;

/** Versions that the team's server keeps of a case of the project. */
export function useProjectVersions(): Versions {
  const say = useSay();
  const { team, flush } = useWorkbench();
  const file = useWork(({ history }) => history?.present.file ?? "");
  const told = useWork((state) => state.team?.told ?? 0);
  const saved = useWork(({ keeping }) => (keeping?.state === "saved" ? keeping.at : 0));
  const text = useWork(({ history }) => history?.present.text);
  const [rows, setRows] = useState<readonly VersionRow[]>([]);
  const [failure, setFailure] = useState("");
  const client = team?.client;
  const project = team?.project ?? "";

  const look = useCallback(async (): Promise<readonly VersionRow[]> => {
    const reply = await client?.ask(`GET ${ALL}`, { path: { project, id: file } });
    if (reply?.status !== "done") return [];
    const found = reply.answer.versions.map(({ number, by, made, note }) => ({
      id: number,
      label: note ?? say("versions.number", { n: number }),
      by,
      made: Date.parse(made),
      note: note ?? "",
    }));
    setRows(found);
    return found;
  }, [client, project, file, say]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these may have brought another version
  useEffect(() => void look().catch(() => {}), [look, told, saved, text]);

  async function rename(id: number, note: string): Promise<void> {
    setFailure("");
    try {
      const path = { project, id: file, number: String(id) };
      const reply = await client?.ask(`PUT ${ONE}`, { path, body: { note } });
      if (reply?.status === "other") setFailure(say("versions.failed", { why: reply.refused.message }));
      await look();
    } catch {
      setFailure(say("save.unreached"));
    }
  }

  return {
    where: "project",
    rows,
    textOf: async (id) => {
      const path = { project, id: file, number: String(id) };
      const reply = await client?.ask(`GET ${ONE}`, { path }).catch(() => undefined);
      return reply?.status === "done" && typeof reply.answer === "string" ? reply.answer : null;
    },
    keep: async (name) => {
      // What is named is what is on the page: it goes to the server first.
      await flush();
      const [newest] = await look().catch(() => []);
      if (newest !== undefined) await rename(newest.id, name);
    },
    rename,
    drop: null,
    failure,
  };
}

/** Whether the open case is one of a team's project. */
export function useIsInProject(): boolean {
  return useWork(({ key, team }) => team !== null && key?.startsWith(PROJECT_KEY) === true);
}
