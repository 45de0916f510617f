import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Beside } from "./beside.js";
import type { Change } from "./changes.js";

/** A state of a case on a team's server, with its mark. */
export interface Sent {
  readonly text: string;
  readonly tag: string;
  readonly beside: Beside;
}

/** A case as the browser keeps it. */
export interface KeptDocument {
  /** Where it comes from and its name: `sample:korea-2021`, `folder:my.case.yaml`, `file:my.case.yaml`, `project/ID/CODER:my.case.yaml`. */
  readonly key: string;
  readonly file: string;
  readonly text: string;
  readonly changes: readonly Change[];
  readonly scenarios: Readonly<Record<string, string>>;
  readonly beside?: Beside | undefined;
  /** What a team's server is known to have, on which the rest was worked: what differs was not sent yet. */
  readonly sent?: Sent | undefined;
  /** Milliseconds since 1970. */
  readonly saved: number;
}

/** A state of a case that can be gone back to. */
export interface KeptVersion {
  readonly id?: number;
  readonly key: string;
  /** After ten minutes of work, as it was opened, before something large, when written to or named. */
  readonly why: "time" | "opened" | "before" | "write" | "named";
  /** What it was named, or what came after it. */
  readonly label: string;
  readonly text: string;
  readonly made: number;
}

interface Kept extends DBSchema {
  readonly documents: { readonly key: string; readonly value: KeptDocument };
  readonly versions: { readonly key: number; readonly value: KeptVersion; readonly indexes: { readonly case: string } };
}

/** The browser's own store: cases as last worked on, and their versions. */
export interface Vault {
  readonly load: (key: string) => Promise<KeptDocument | undefined>;
  readonly save: (document: KeptDocument) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
  readonly list: () => Promise<readonly KeptDocument[]>;
  readonly versions: (key: string) => Promise<readonly KeptVersion[]>;
  readonly addVersion: (version: KeptVersion) => Promise<void>;
  readonly dropVersion: (id: number) => Promise<void>;
}

const NAME = "entente";
const VERSION = 1;
const MOST_VERSIONS = 200;

/** Opens the store; a browser that has none, or refuses one, rejects each call. */
export function openVault(): Vault {
  let opened: Promise<IDBPDatabase<Kept>> | null = null;
  const database = (): Promise<IDBPDatabase<Kept>> => {
    // Where the browser closes the store, as when its data are cleared, the next call opens it anew.
    opened ??= openDB<Kept>(NAME, VERSION, {
      terminated: () => {
        opened = null;
      },
      upgrade: (made) => {
        made.createObjectStore("documents", { keyPath: "key" });
        made.createObjectStore("versions", { keyPath: "id", autoIncrement: true }).createIndex("case", "key");
      },
    });
    return opened;
  };
  const write = async (task: (store: IDBPDatabase<Kept>) => Promise<unknown>): Promise<void> => {
    try {
      await task(await database());
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      opened = null;
      await task(await database());
    }
  };
  return {
    load: async (key) => (await database()).get("documents", key),
    save: (document) =>
      write(async (kept) => {
        const transaction = kept.transaction("documents", "readwrite");
        const put = transaction.store.put(document);
        // A page that is being left does not live to see its transaction end by itself.
        transaction.commit();
        await Promise.all([put, transaction.done]);
      }),
    forget: (key) => write((kept) => kept.delete("documents", key)),
    list: async () => (await database()).getAll("documents"),
    versions: async (key) => (await (await database()).getAllFromIndex("versions", "case", key)).reverse(),
    addVersion: (version) =>
      write(async (kept) => {
        const transaction = kept.transaction("versions", "readwrite");
        await transaction.store.add(version);
        const ids = await transaction.store.index("case").getAllKeys(version.key);
        for (const id of ids.slice(0, Math.max(0, ids.length - MOST_VERSIONS))) await transaction.store.delete(id);
        await transaction.done;
      }),
    dropVersion: (id) => write((kept) => kept.delete("versions", id)),
  };
}
