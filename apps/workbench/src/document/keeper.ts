import { type Beside, createBesideWriter, idOfCase } from "./beside.js";
import type { WorkDocument } from "./document.js";
import type { Folder, Written } from "./folder.js";
import type { Vault } from "./vault.js";

const PAUSE = 500;
/** Milliseconds after which what could not be sent is sent again. */
const AGAIN = 3_000;

/** What became of the last saving, as the page says it. */
export type Keeping =
  | { readonly state: "saved"; readonly where: "browser" | Place; readonly at: number }
  | { readonly state: "saving" }
  /** Somebody else has written the file meanwhile; nothing was written over. */
  | { readonly state: "clash" }
  /** The team's server does not answer: kept in the browser, and sent again. */
  | { readonly state: "unreached" }
  /** Kept in the browser: the session has ended and it is sent again, or the member may not send it any more. */
  | { readonly state: "ended" | "removed" | "forbidden" }
  /** `full`: the browser has no room left. */
  | { readonly state: "failed"; readonly why: "full" | "other"; readonly message: string };

/** What the files lie in: the user's own folder, or a project on a team's server. */
export type Place = "folder" | "project";

/**
 * Saves the first change after a pause at once, those that follow a moment after the last of them, and what is left when
 * the page is: what a browser begins to keep as a page goes may not arrive.
 */
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
  /** What lies there beside it, as far as this page knows. */
  readonly besideBase: () => Beside;
  /** Mark of that text. */
  readonly tag: () => string | null;
  readonly changed: (document: WorkDocument) => void;
  readonly flush: () => Promise<void>;
}

export interface KeeperParts {
  readonly vault: Vault;
  readonly folder: Folder;
  readonly place?: Place;
  readonly now: () => number;
  readonly onKeeping: (keeping: Keeping) => void;
}

export function createKeeper({ vault, folder, place = "folder", now, onKeeping }: KeeperParts): Keeper {
  let key = "";
  let tag: string | null = null;
  let waiting: WorkDocument | null = null;
  let written = "";
  let again: WorkDocument | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  /** Whether the next change is saved at once, since none came for a while; `due`: it is about to be. */
  let pace: "rested" | "due" | "busy" = "rested";
  let saving: Promise<void> = Promise.resolve();
  const besides = createBesideWriter(folder, place);

  function keep({ file, text, changes, scenarios, beside = {} }: WorkDocument): Promise<void> {
    const sent = place === "project" && tag !== null ? { text: written, tag, beside: besides.base() } : undefined;
    return vault.save({ key, file, text, changes, scenarios, beside, sent, saved: now() });
  }

  async function save(document: WorkDocument): Promise<void> {
    try {
      await keep(document);
    } catch (error) {
      if (tag === null) return onKeeping({ state: "failed", why: reasonOf(error), message: messageOf(error) });
    }
    if (tag === null) return onKeeping({ state: "saved", where: "browser", at: now() });
    const refused = await send(document, tag);
    if (refused === null) {
      // What has arrived is nothing to send again when the case is next opened.
      if (place === "project") await keep(document).catch(() => {});
      return onKeeping({ state: "saved", where: place, at: now() });
    }
    if (refused.refused === "changed") return onKeeping({ state: "clash" });
    if (refused.refused === "failed") return onKeeping({ state: "failed", why: "other", message: refused.message });
    onKeeping({ state: refused.refused });
    if (waiting !== null || refused.refused === "removed" || refused.refused === "forbidden") return;
    waiting = again = document;
    timer = setTimeout(() => void flush(), AGAIN);
  }

  /** What kept a document from being written; null where it was, or there was nothing to write. */
  async function send(document: WorkDocument, before: string): Promise<Extract<Written, { refused: string }> | null> {
    const { file, text, beside = {} } = document;
    try {
      const refused = await besides.write(idOfCase(file, text), beside);
      // A file that the member may not write keeps nothing else back.
      if ((refused !== null && refused.refused !== "forbidden") || text === written) return refused;
      const result = await folder.write(file, text, before);
      if ("refused" in result) return result;
      tag = result.tag;
      written = text;
      return refused;
    } catch (error) {
      return place === "project" ? { refused: "unreached" } : { refused: "failed", message: messageOf(error) };
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    clearTimeout(rest);
    pace = "busy";
    rest = setTimeout(() => {
      pace = "rested";
    }, PAUSE);
    const document = waiting;
    waiting = null;
    if (document !== null) saving = saving.then(() => save(document));
    return saving;
  }

  return {
    follow: (nextKey, nextTag, { text = "", beside } = {}) => {
      void flush();
      saving = saving.then(() => {
        // What could not be sent of another case waits in the browser until that is next opened.
        if (waiting !== null && waiting === again) waiting = null;
        key = nextKey;
        tag = nextTag;
        written = text;
        if (beside !== undefined) besides.follow(beside);
      });
    },
    base: () => written,
    besideBase: besides.base,
    tag: () => tag,
    changed: (document) => {
      waiting = document;
      again = null;
      onKeeping({ state: "saving" });
      if (pace === "due") return;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pace === "rested" ? 0 : PAUSE);
      if (pace === "rested") pace = "due";
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
