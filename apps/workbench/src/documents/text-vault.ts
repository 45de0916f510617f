import type { SourceText } from "entente";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** A document as the browser keeps it: the file as it came, and the text as it was read. */
export interface KeptText {
  /** Of the case and the source: `sample:strait gazette`. */
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: SourceText;
}

interface Kept extends DBSchema {
  readonly texts: { readonly key: string; readonly value: KeptText };
}

/** Documents of cases in the browser's own store, beside the cases. */
export interface TextVault {
  readonly load: (key: string) => Promise<KeptText | undefined>;
  readonly save: (text: KeptText) => Promise<void>;
}

/** Opens the store; a browser that has none, or refuses one, rejects each call. */
export function openTextVault(): TextVault {
  let opened: Promise<IDBPDatabase<Kept>> | null = null;
  const database = (): Promise<IDBPDatabase<Kept>> => {
    opened ??= openDB<Kept>("entente-texts", 1, {
      upgrade: (made) => {
        made.createObjectStore("texts", { keyPath: "key" });
      },
    });
    return opened;
  };
  return {
    load: async (key) => (await database()).get("texts", key),
    save: async (text) => {
      await (await database()).put("texts", text);
    },
  };
}
