import { besideIn, besideMerged, idOfCase } from "../document/beside.js";
import type { WorkDocument } from "../document/document.js";
import type { Folder, Written } from "../document/folder.js";
import { amend } from "../document/history.js";
import { idFor } from "../document/id-for.js";
import type { Keeper, Keeping } from "../document/keeper.js";
import { mayEdit } from "../document/member.js";
import type { Neighbours } from "../document/neighbours.js";
import type { Opening } from "../document/opening.js";
import type { WorkStore } from "../document/store.js";
import type { KeptDocument, Vault } from "../document/vault.js";
import type { Versions } from "../document/versions.js";
import type { WriterLock } from "../document/writer-lock.js";
import type { CaseInput } from "../runner/protocol.js";
import type { Runner } from "../runner/runner.js";

/** Milliseconds within which another page hears that it is asked; one that is frozen does not. */
const HEARD = 5_000;
/** Milliseconds within which one that heard it saves what it holds. */
const HAND_OVER = 30_000;

interface Parts {
  readonly store: WorkStore;
  readonly runner: Runner;
  readonly vault: Vault;
  readonly folder: Folder;
  readonly neighbours: Neighbours;
  readonly keeper: Keeper;
  readonly lock: WriterLock;
  readonly versions: Versions;
  readonly opened: () => Opening | null;
  readonly asked: () => CaseInput | null;
  readonly present: () => WorkDocument | null;
  readonly edit: (next: Partial<WorkDocument>, label: string, how?: "step" | "bulk") => void;
  readonly rebase: (change: (document: WorkDocument) => WorkDocument) => void;
  /** When every edit that was begun has come to the document. */
  readonly edited: () => Promise<void>;
  readonly compute: () => void;
  /** Opens a case of the project as it is there. */
  readonly reopen: (file: string) => Promise<unknown>;
}

/** Ways in which work is kept: a part of what the page can do. */
export interface KeepingActions {
  /** Makes this page the one that changes the case. */
  readonly takeOver: () => void;
  /** What is tried is written into the case, for a reason: one undo step. */
  readonly writeChanges: (label: string, reason: string) => void;
  /** What is tried is kept as a scenario beside the case, and tried as that. */
  readonly keepScenario: (title: string, label: string) => void;
  /** Sends again what could not be sent to the project. */
  readonly resend: () => void;
  /** Lets go of what may not be sent to the project, and shows the case as it is there. */
  readonly takeProject: () => Promise<void>;
  /** Keeps the case as it is under a name. */
  readonly nameVersion: (name: string) => Promise<void>;
  /** The file as somebody else has changed it; null where it cannot be read. */
  readonly clash: () => Promise<{ readonly before: string; readonly theirs: string; readonly tag: string } | null>;
  /**
   * Takes what somebody else has written to the open case of a project: one undo step for who may write it. Where there are
   * edits of one's own, they are sent, and meet what is there.
   */
  readonly takeText: (label: string) => Promise<"taken" | "same" | "own edits">;
  /** Takes what others have written beside the open case. */
  readonly takeBeside: () => Promise<void>;
  /** Shows coders each other's codings, since the project has released them. */
  readonly showReleased: () => void;
  /** Puts the open case into the project. */
  readonly putIntoProject: () => Promise<{ readonly file: string; readonly written: Written }>;
  /** Ends a clash: the text is written over the file as it was read with this mark. */
  readonly settleClash: (text: string, disk: { readonly theirs: string; readonly tag: string }, label: string) => void;
}

/** Hears what became of a saving. */
interface Told {
  readonly told: (keeping: Keeping) => void;
}

/** What keeps work from being lost: versions, clashes with the disk and with other pages, scenarios and writing. */
export function keepingActions(parts: Parts): KeepingActions & Told {
  const { store, runner, vault, folder, neighbours, keeper, lock, versions, opened, asked, present, edit, rebase } =
    parts;
  let heard: () => void = () => {};
  let handed: () => void = () => {};

  neighbours.hear((key, word) => {
    if (key !== opened()?.key) return;
    const { role } = store.getState();
    if (word === "saved" && role === "reader") void follow();
    if (word === "hand over" && role === "writer") {
      neighbours.tell(key, "handing over");
      // An edit may still be on its way through the worker.
      void flushed().then(() => neighbours.tell(key, "handed over"));
    }
    if (word === "handing over") heard();
    if (word === "handed over") handed();
  });

  async function flushed(): Promise<void> {
    await parts.edited();
    await keeper.flush();
  }

  /** Shows what another page has saved. */
  async function follow(): Promise<KeptDocument | undefined> {
    const { history } = store.getState();
    const key = opened()?.key;
    if (key === undefined || history === null) return undefined;
    const kept = await vault.load(key).catch(() => undefined);
    if (kept === undefined) return undefined;
    const { text, changes, scenarios } = kept;
    store.setState({ history: amend(history, { ...history.present, text, changes, scenarios }) });
    parts.compute();
    return kept;
  }

  /** The other page saves what it still holds, then this one goes on from there. */
  async function takeOver(opening: Opening): Promise<void> {
    const { key, tag, document } = opening;
    if (await lock.isHeld(key))
      await new Promise<void>((resolve) => {
        let patience = setTimeout(resolve, HEARD);
        heard = () => {
          clearTimeout(patience);
          patience = setTimeout(resolve, HAND_OVER);
        };
        handed = () => {
          clearTimeout(patience);
          resolve();
        };
        neighbours.tell(key, "hand over");
      });
    const kept = await follow();
    // What the other page could not send to the project still rests on what that had then.
    if (kept?.sent !== undefined) keeper.follow(key, kept.sent.tag, kept.sent);
    else if (tag !== null) {
      const file = await folder.read(document.file);
      keeper.follow(key, file?.tag ?? tag, file ?? {});
    }
    lock.hold(key, "take");
  }

  return {
    told: (keeping) => {
      store.setState({ keeping });
      const key = opened()?.key;
      if (keeping.state === "saved" && key !== undefined) neighbours.tell(key, "saved");
    },
    takeOver: () => {
      const opening = opened();
      if (opening !== null) void takeOver(opening);
    },
    nameVersion: async (name) => {
      const document = present();
      if (document !== null) await versions.keep(document.text, "named", name);
    },
    clash: async () => {
      const opening = opened();
      const file = opening === null ? null : await folder.read(opening.document.file);
      return file === null ? null : { before: keeper.base(), theirs: file.text, tag: file.tag };
    },
    takeText: async (label) => {
      const opening = opened();
      if (opening === null || opening.tag === null) return "same";
      await flushed();
      // Who is choosing between the two is not disturbed: what they choose meets what is there then.
      if (store.getState().keeping?.state === "clash") return "own edits";
      const file = await folder.read(opening.document.file);
      const document = present();
      if (file === null || document === null || opening !== opened() || file.tag === keeper.tag()) return "same";
      if (document.text !== keeper.base()) {
        keeper.changed(document);
        return "own edits";
      }
      keeper.follow(opening.key, file.tag, { text: file.text });
      if (mayEdit(store.getState())) edit({ text: file.text }, label, "bulk");
      else rebase((one) => ({ ...one, text: file.text }));
      return "taken";
    },
    takeBeside: async () => {
      const [opening, document] = [opened(), present()];
      if (opening === null || opening.tag === null || document === null) return;
      await flushed();
      const theirs = await besideIn(folder, idOfCase(document.file, document.text));
      const before = keeper.besideBase();
      if (opening !== opened() || JSON.stringify(before) === JSON.stringify(theirs)) return;
      keeper.follow(opening.key, keeper.tag(), { text: keeper.base(), beside: theirs });
      rebase((one) => ({ ...one, beside: besideMerged(before, one.beside ?? {}, theirs) }));
    },
    showReleased: () =>
      rebase((one) => (one.beside?.released === undefined ? { ...one, beside: { ...one.beside, released: "" } } : one)),
    putIntoProject: async () => {
      const document = present();
      if (document === null) return { file: "", written: { refused: "changed" } };
      const { file, text, scenarios } = document;
      const name = /\.case\.(ya?ml|json)$/.test(file) ? file : `${file.replace(/\.(ya?ml|json)$/, "")}.case.yaml`;
      const written = await folder.write(name, text, null);
      const stem = name.replace(/\.case\.(ya?ml|json)$/, "");
      if (!("refused" in written))
        for (const [id, scenario] of Object.entries(scenarios))
          await folder.write(`${stem}.${id}.scenario.yaml`, scenario, null);
      return { file: name, written };
    },
    resend: () => {
      const [opening, document] = [opened(), present()];
      if (opening !== null && opening.tag !== null && document !== null) keeper.changed(document);
      void keeper.flush();
    },
    takeProject: async () => {
      const opening = opened();
      if (opening === null) return;
      await vault.forget(opening.key);
      await parts.reopen(opening.document.file);
    },
    settleClash: (text, { theirs, tag }, label) => {
      const [opening, before] = [opened(), present()];
      if (opening === null) return;
      keeper.follow(opening.key, tag, { text: theirs });
      edit({ text }, label, "bulk");
      // The same text as before is no step, and has to be saved all the same.
      if (before !== null && before.text === text) keeper.changed(before);
    },
    keepScenario: (title, label) => {
      const [document, input] = [present(), asked()];
      if (input === null || document === null) return;
      const id = idFor(title, "scenario", Object.keys(document.scenarios));
      runner.send("scenario", { input, title }, (reply) => {
        if (reply.kind !== "written") return;
        const scenarios = { ...document.scenarios, [id]: reply.text };
        edit({ scenarios, changes: [{ kind: "scenario", id }] }, label);
        const name = `${document.file.replace(/\.case\.(ya?ml|json)$/, "")}.${id}.scenario.yaml`;
        if (opened()?.tag != null) void folder.write(name, reply.text, null);
      });
    },
    writeChanges: (label, reason) => {
      const input = asked();
      if (input === null) return;
      runner.send("write", { input }, (reply) => {
        if (reply.kind !== "written") return;
        edit({ text: reply.text, changes: [] }, label, "bulk");
        // A browser that keeps nothing says so where it saves.
        void versions.keep(reply.text, "write", reason).catch(() => {});
      });
    },
  };
}
