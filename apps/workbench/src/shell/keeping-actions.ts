import type { WorkDocument } from "../document/document.js";
import type { Folder } from "../document/folder.js";
import { amend } from "../document/history.js";
import { idFor } from "../document/id-for.js";
import type { Keeper, Keeping } from "../document/keeper.js";
import type { Neighbours } from "../document/neighbours.js";
import type { Opening } from "../document/opening.js";
import type { WorkStore } from "../document/store.js";
import type { Vault } from "../document/vault.js";
import type { Versions } from "../document/versions.js";
import type { WriterLock } from "../document/writer-lock.js";
import type { CaseInput } from "../runner/protocol.js";
import type { Runner } from "../runner/runner.js";

/** Milliseconds within which another page saves what it holds. */
const HAND_OVER = 1_000;

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
  readonly compute: () => void;
}

/** Ways in which work is kept: a part of what the page can do. */
export interface KeepingActions {
  /** Makes this page the one that changes the case. */
  readonly takeOver: () => void;
  /** What is tried is written into the case, for a reason: one undo step. */
  readonly writeChanges: (label: string, reason: string) => void;
  /** What is tried is kept as a scenario beside the case, and tried as that. */
  readonly keepScenario: (title: string, label: string) => void;
  /** Keeps the case as it is under a name. */
  readonly nameVersion: (name: string) => Promise<void>;
  /** The file as somebody else has changed it; null where it cannot be read. */
  readonly clash: () => Promise<{ readonly before: string; readonly theirs: string; readonly tag: string } | null>;
  /** Ends a clash: the text is written over the file as it was read with this mark. */
  readonly settleClash: (text: string, disk: { readonly theirs: string; readonly tag: string }, label: string) => void;
}

/** Hears what became of a saving. */
interface Told {
  readonly told: (keeping: Keeping) => void;
}

/** What keeps work from being lost: versions, clashes with the disk and with other pages, scenarios and writing. */
export function keepingActions(parts: Parts): KeepingActions & Told {
  const { store, runner, vault, folder, neighbours, keeper, lock, versions, opened, asked, present, edit } = parts;
  let handed: () => void = () => {};

  neighbours.hear((key, word) => {
    if (key !== opened()?.key) return;
    const { role } = store.getState();
    if (word === "saved" && role === "reader") void follow();
    if (word === "hand over" && role === "writer") void keeper.flush().then(() => neighbours.tell(key, "handed over"));
    if (word === "handed over") handed();
  });

  /** Shows what another page has saved. */
  async function follow(): Promise<void> {
    const { history } = store.getState();
    const key = opened()?.key;
    if (key === undefined || history === null) return;
    const kept = await vault.load(key).catch(() => undefined);
    if (kept === undefined) return;
    const { text, changes, scenarios } = kept;
    store.setState({ history: amend(history, { ...history.present, text, changes, scenarios }) });
    parts.compute();
  }

  /** The other page saves what it still holds, then this one goes on from there. */
  async function takeOver(opening: Opening): Promise<void> {
    const { key, tag, document } = opening;
    await new Promise<void>((resolve) => {
      handed = resolve;
      setTimeout(resolve, HAND_OVER);
      neighbours.tell(key, "hand over");
    });
    await follow();
    if (tag !== null) {
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
