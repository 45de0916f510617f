/** A file as it was read, with the mark that says whether it has changed since. */
export interface FolderFile {
  readonly name: string;
  readonly text: string;
  readonly tag: string;
}

/** What became of a writing: the file's new mark, or that somebody else has changed it meanwhile. */
export type Written =
  | { readonly tag: string }
  | { readonly refused: "changed" }
  /** Nobody answered: it can be sent again. */
  | { readonly refused: "unreached" }
  /** The session has ended, the writer is no member of the project any more, or their role does not reach. */
  | { readonly refused: "ended" | "removed" | "forbidden" }
  | { readonly refused: "failed"; readonly message: string };

/** The user's folder behind the local server, or a project on a team's. */
export interface Folder {
  readonly list: () => Promise<readonly string[]>;
  readonly read: (name: string) => Promise<FolderFile | null>;
  /** @param tag - of what was read; null for a new file */
  readonly write: (name: string, text: string, tag: string | null) => Promise<Written>;
  /** Bytes of a document under `sources/`; null where it is not there. */
  readonly readSource: (path: string) => Promise<Uint8Array | null>;
  /** Names under `sources/` that documents have which the case does not tell of: those of a project's other cases. */
  readonly sourceNames: () => Promise<readonly string[]>;
  /** Keeps a document under `sources/`; one that is there is not written over. */
  readonly addSource: (path: string, bytes: Uint8Array) => Promise<Written>;
}

/** @param request - asks the server; tests hand in their own */
export function folderOver(request: typeof fetch): Folder {
  const at = (name: string): string => `api/files/${encodeURIComponent(name)}`;
  const sourceAt = (path: string): string => `api/sources/${encodeURIComponent(path.replace(/^sources\//, ""))}`;
  return {
    list: async () => {
      const answer = await request("api/files");
      if (!answer.ok) return [];
      const { files } = (await answer.json()) as { readonly files: readonly string[] };
      return files;
    },
    read: async (name) => {
      const answer = await request(at(name));
      if (!answer.ok) return null;
      return { name, text: await answer.text(), tag: answer.headers.get("ETag") ?? "" };
    },
    readSource: async (path) => {
      const answer = await request(sourceAt(path));
      return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
    },
    sourceNames: async () => [],
    addSource: async (path, bytes) => {
      const answer = await request(sourceAt(path), { method: "PUT", body: new Blob([new Uint8Array(bytes)]) });
      if (answer.status === 412) return { refused: "changed" };
      if (answer.ok) return { tag: "" };
      const { message } = (await answer.json()) as { readonly message: string };
      return { refused: "failed", message };
    },
    write: async (name, text, tag) => {
      try {
        const headers: Record<string, string> = tag === null ? {} : { "If-Match": tag };
        const answer = await request(at(name), { method: "PUT", body: text, headers });
        if (answer.status === 412) return { refused: "changed" };
        if (answer.ok) return { tag: answer.headers.get("ETag") ?? "" };
        const { message } = (await answer.json()) as { readonly message: string };
        return { refused: "failed", message };
      } catch (error) {
        return { refused: "failed", message: error instanceof Error ? error.message : String(error) };
      }
    },
  };
}
