import { type Beside, createBesideWriter, idOfCase } from "./beside.js";
import type { WorkDocument } from "./document.js";
import type { Folder } from "./folder.js";
import type { Vault } from "./vault.js";

const PAUSE = 500;

/** What became of the last saving, as the page says it. */
export type Keeping =
  | { readonly state: "saved"; readonly where: "browser" | "folder"; readonly at: number }
  | { readonly state: "saving" }
  /** Somebody else has written the file meanwhile; nothing was written over. */
  | { readonly state: "clash" }
  /** `full`: the browser has no room left. */
  | { readonly state: "failed"; readonly why: "full" | "other"; readonly message: string };

/** Saves what is worked on a moment after it has changed, and at once when the page is left. */
export interface Keeper {
  /**
   * @param tag - mark of the file in the folder; null where it is in none
   * @param disk - what the file there says, and what lies beside it
   */
  readonly follow: (
    key: string,
    tag: string | null,
    disk?: { readonly text?: string; readonly beside?: Beside },
  ) => void;
  /** The text that the file in the folder last had, as far as this page knows. */
  readonly base: () => string;
  readonly changed: (document: WorkDocument) => void;
  readonly flush: () => Promise<void>;
}

export interface KeeperParts {
  readonly vault: Vault;
  readonly folder: Folder;
  readonly now: () => number;
  readonly onKeeping: (keeping: Keeping) => void;
}

export function createKeeper({ vault, folder, now, onKeeping }: KeeperParts): Keeper {
  let key = "";
  let tag: string | null = null;
  let waiting: WorkDocument | null = null;
  let written = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saving: Promise<void> = Promise.resolve();
  const besides = createBesideWriter(folder);

  async function save(document: WorkDocument): Promise<void> {
    const { file, text, changes, scenarios, beside = {} } = document;
    try {
      await vault.save({ key, file, text, changes, scenarios, beside, saved: now() });
    } catch (error) {
      if (tag === null) return onKeeping({ state: "failed", why: reasonOf(error), message: messageOf(error) });
    }
    const refused = tag === null ? null : await besides.write(idOfCase(file, text), beside);
    if (refused !== null)
      return onKeeping(
        refused.refused === "changed"
          ? { state: "clash" }
          : { state: "failed", why: "other", message: refused.message },
      );
    if (tag === null || text === written)
      return onKeeping({ state: "saved", where: tag === null ? "browser" : "folder", at: now() });
    const result = await folder.write(file, text, tag);
    if ("tag" in result) {
      tag = result.tag;
      written = text;
      onKeeping({ state: "saved", where: "folder", at: now() });
    } else if (result.refused === "changed") onKeeping({ state: "clash" });
    else onKeeping({ state: "failed", why: "other", message: result.message });
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    const document = waiting;
    waiting = null;
    if (document !== null) saving = saving.then(() => save(document));
    return saving;
  }

  return {
    follow: (nextKey, nextTag, { text = "", beside } = {}) => {
      void flush();
      saving = saving.then(() => {
        key = nextKey;
        tag = nextTag;
        written = text;
        if (beside !== undefined) besides.follow(beside);
      });
    },
    base: () => written,
    changed: (document) => {
      waiting = document;
      onKeeping({ state: "saving" });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), PAUSE);
    },
    flush,
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function reasonOf(error: unknown): "full" | "other" {
  return error instanceof Error && error.name === "QuotaExceededError" ? "full" : "other";
}
