import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Beside } from "./beside.js";
import type { Change } from "./changes.js";

/** A case as the browser keeps it. */
export interface KeptDocument {
  /** Where it comes from and its name: `sample:korea-2021`, `folder:my.case.yaml`, `file:my.case.yaml`. */
  readonly key: string;
  readonly file: string;
  readonly text: string;
  readonly changes: readonly Change[];
  readonly scenarios: Readonly<Record<string, string>>;
  readonly beside?: Beside | undefined;
  /** Milliseconds since 1970. */
  readonly saved: number;
}

/** A state of a case that can be gone back to. */
export interface KeptVersion {
  readonly id?: number;
  readonly key: string;
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
}

const NAME = "entente";
const VERSION = 1;
const MOST_VERSIONS = 200;

/** Opens the store; a browser that has none, or refuses one, rejects each call. */
export function openVault(): Vault {
  let opened: Promise<IDBPDatabase<Kept>> | null = null;
  const database = (): Promise<IDBPDatabase<Kept>> => {
    opened ??= openDB<Kept>(NAME, VERSION, {
      upgrade: (made) => {
        made.createObjectStore("documents", { keyPath: "key" });
        made.createObjectStore("versions", { keyPath: "id", autoIncrement: true }).createIndex("case", "key");
      },
    });
    return opened;
  };
  return {
    load: async (key) => (await database()).get("documents", key),
    save: async (document) => {
      await (await database()).put("documents", document);
    },
    forget: async (key) => (await database()).delete("documents", key),
    list: async () => (await database()).getAll("documents"),
    versions: async (key) => (await (await database()).getAllFromIndex("versions", "case", key)).reverse(),
    addVersion: async (version) => {
      const transaction = (await database()).transaction("versions", "readwrite");
      await transaction.store.add(version);
      const ids = await transaction.store.index("case").getAllKeys(version.key);
      for (const id of ids.slice(0, Math.max(0, ids.length - MOST_VERSIONS))) await transaction.store.delete(id);
      await transaction.done;
    },
  };
}
