import type { Case, CaseEdit, Chain, SourceText, Theme, Verb } from "entente";
import { type Change, withChange, withoutChange } from "../document/changes.js";
import type { WorkDocument } from "../document/document.js";
import type { Folder } from "../document/folder.js";
import { advance, amend, redo, undo } from "../document/history.js";
import { createKeeper } from "../document/keeper.js";
import type { Neighbours } from "../document/neighbours.js";
import { fileOpening, type Opening, sampleOpening } from "../document/opening.js";
import {
  createWorkStore,
  openDocument,
  type Settings,
  type Shown,
  type WorkState,
  type WorkStore,
} from "../document/store.js";
import type { Vault } from "../document/vault.js";
import { createVersions } from "../document/versions.js";
import { createWriterLock } from "../document/writer-lock.js";
import { QUESTIONS } from "../questions/questions.js";
import type { CaseInput, Frame, Look, Reply } from "../runner/protocol.js";
import type { Runner } from "../runner/runner.js";
import { type Address, addressOf, hashOf } from "./address.js";
import { asksAnew, asksTheSame, frameOf, isQuestion, marked } from "./asking.js";
import { type KeepingActions, keepingActions } from "./keeping-actions.js";
import { createQueue } from "./queue.js";

/** Values put at once above which a version is kept before. */
const MANY = 3;
/** Milliseconds without a change before worlds are drawn. */
const STILL = 500;

/** What the page can do; every control, key and command goes through here. */
export interface Workbench extends KeepingActions {
  readonly store: WorkStore;
  readonly open: (opening: Opening) => void;
  /** Opens a case file of the user's folder. */
  readonly openFile: (name: string) => Promise<"opened" | "absent">;
  /** Saves at once what waits. */
  readonly flush: () => Promise<void>;
  /**
   * Follows an address. What is worked on stays, unless it names another case; what a typed one tries is tried, what one
   * gone back to once tried is not taken up again.
   */
  readonly arrive: (hash: string, how: "typed" | "gone back to") => Promise<void>;
  readonly go: (to: Partial<Address>, how?: "step" | "same") => void;
  /** One undo step; `through` marks what a drag passes on its way, `bulk` what a version is kept before. */
  readonly edit: (next: Partial<WorkDocument>, label: string, how?: "step" | "through" | "bulk") => void;
  readonly tryOut: (change: Change, label: string, how?: "step" | "through") => void;
  readonly takeBack: (change: Change, label: string) => void;
  /** Puts values into the case's text, after those put before: one undo step, with what `also` changes of the document. */
  readonly put: (edits: readonly CaseEdit[], label: string, also?: Also) => Promise<void>;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly showWhy: (why: WorkState["why"]) => void;
  /** The way from a sentence to the statements behind it, as the case that was asked has them; or why there is none. */
  readonly explain: (verb: Verb, finding: string, hear: (chain: Chain | string) => void) => void;
  /** The case as it is asked now: for papers and comparisons. */
  readonly asked: () => { readonly input: CaseInput; readonly frame: Frame } | null;
  readonly runner: Runner;
  /** What this browser keeps. */
  readonly vault: Vault;
  /** The user's folder behind the local server. */
  readonly folder: Folder;
  /** Name under which the browser keeps the open case; null where none is open. */
  readonly key: () => string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether pictures are drawn light or dark. */
  readonly theme: () => Theme;
  /** Px of the picture's column. */
  readonly resize: (width: number) => void;
  readonly cancel: () => void;
  readonly again: () => void;
}

/** What changes of a document together with its text. */
export type Also = (document: WorkDocument) => Partial<WorkDocument>;

export interface Surroundings {
  readonly runner: Runner;
  readonly vault: Vault;
  readonly folder: Folder;
  readonly locks: LockManager | undefined;
  readonly neighbours: Neighbours;
  readonly now: () => number;
  readonly location: {
    readonly hash: () => string;
    readonly push: (hash: string) => void;
    readonly replace: (hash: string) => void;
  };
  readonly isDark: () => boolean;
}

export function createWorkbench(surroundings: Surroundings, settings: Settings): Workbench {
  const { runner, vault, folder, locks, neighbours, now, location, isDark } = surroundings;
  const store = createWorkStore(settings);
  const keeper = createKeeper({ vault, folder, now, onKeeping: (one) => keeping.told(one) });
  const lock = createWriterLock(locks, (role) => store.setState({ role }));
  const versions = createVersions({ vault, now });
  let opened: Opening | null = null;
  let width = 900;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let isDrawing = false;
  let asked: CaseInput | null = null;
  const puts = createQueue();

  const keeping = keepingActions({
    ...{ store, runner, vault, folder, neighbours, keeper, lock, versions, present, edit },
    opened: () => opened,
    asked: () => asked,
    compute: () => compute(),
  });

  function present(): WorkDocument | null {
    return store.getState().history?.present ?? null;
  }

  function open(opening: Opening): void {
    opened = opening;
    const { text, beside = {} } = opening.document;
    keeper.follow(opening.key, opening.tag, { text, beside });
    versions.follow(opening.key);
    if (opening.how === "imported") void versions.keep(text, "opened", "").catch(() => {});
    lock.hold(opening.key, "ask");
    const { address } = store.getState();
    store.setState({
      ...openDocument(opening.document),
      key: opening.key,
      address: { ...address, changes: opening.document.changes },
    });
    compute();
  }

  async function openSample(id: string, changes: readonly Change[]): Promise<void> {
    const opening = await sampleOpening(id, changes, vault);
    if (opening !== null) open(opening);
  }

  async function arrive(hash: string, how: "typed" | "gone back to"): Promise<void> {
    const before = store.getState();
    const address = addressOf(hash);
    const stays = before.history !== null && before.address.caseId === address.caseId;
    if (stays) {
      store.setState({ address: { ...address, changes: before.address.changes } });
      const isNew = JSON.stringify(address.changes) !== JSON.stringify(before.address.changes);
      if (how === "typed" && address.changes.length > 0 && isNew) edit({ changes: address.changes }, hash);
      if (asksAnew(before.address, address)) compute();
      else checkBadge();
      return;
    }
    store.setState({ address });
    if (address.caseId !== null) await openSample(address.caseId, address.changes);
  }

  /** Reads the case, and asks it what the screen shows first and the other questions after it. */
  function compute(how: "anew" | "redrawn" = "anew"): void {
    const document = present();
    if (document === null) return;
    const { address, settings: chosen, answers } = store.getState();
    if (how === "anew") store.setState({ answers: marked(answers, "computing") });
    const { screen, asOf } = address;
    const { text, file, changes, scenarios } = document;
    const input: CaseInput = { text, file, changes, scenarios, day: asOf };
    asked = input;
    runner.send("read", { input }, (reply) => {
      if (reply.kind !== "read") return failAll(reply);
      store.setState({ read: reply.read });
      if (reply.read.kase === null) store.setState({ answers: marked(store.getState().answers, "stale") });
    });
    const all = QUESTIONS.map(({ verb }) => verb);
    const verbs = [...all.filter((verb) => verb === screen), ...all.filter((verb) => verb !== screen)];
    hushBadge();
    runner.send("ask", { input, verbs, frame: frameOf(address), look: lookOf(chosen) }, (reply) => hear(reply, how));
    if (changes.length === 0 || !isQuestion(screen)) store.setState({ baseline: null });
    else {
      const request = { input: { ...input, changes: [] }, verb: screen, frame: frameOf(address), look: lookOf(chosen) };
      runner.send("baseline", request, (reply) => {
        if (reply.kind === "baseline") store.setState({ baseline: reply.screen });
      });
    }
    runner.send("first", { input, frame: frameOf(address), language: chosen.language }, (reply) => {
      if (reply.kind === "first") store.setState({ first: reply.first });
    });
  }

  async function textsOf(sources: Case["sources"]): Promise<readonly SourceText[]> {
    const { textsAtHand } = await import("../documents/texts-at-hand.js");
    return textsAtHand(sources, { caseKey: opened?.key ?? "", folder, runner }).catch(() => []);
  }

  function lookOf(chosen: Settings): Look {
    return { language: chosen.language, width, theme: themeOf(chosen) };
  }

  /** Badges take longer than answers: once the page has been still they follow, the shown question's first. */
  function checkBadge(): void {
    clearTimeout(pause);
    pause = setTimeout(() => {
      const { address, settings: chosen, answers } = store.getState();
      const first = QUESTIONS.filter(({ verb }) => verb === address.screen);
      const verbs = [...first, ...QUESTIONS.filter((one) => !first.includes(one))]
        .map(({ verb }) => verb)
        .filter((verb) => answers[verb]?.state === "fresh" && answers[verb]?.worlds === "pending");
      if (asked === null || chosen.draws === 0 || verbs.length === 0) return;
      isDrawing = true;
      const request = { input: asked, verbs, frame: frameOf(address), look: lookOf(chosen), draws: chosen.draws };
      runner.send("badge", request, (reply) => {
        if (reply.kind !== "answered") return;
        const drawn: Shown = { screen: reply.screen, state: "fresh", message: null, worlds: "drawn" };
        store.setState({ answers: { ...store.getState().answers, [reply.verb]: drawn } });
      });
    }, STILL);
  }

  function hushBadge(): void {
    clearTimeout(pause);
    if (!isDrawing || asked === null) return;
    isDrawing = false;
    const { address, settings: chosen } = store.getState();
    runner.send(
      "badge",
      { input: asked, verbs: [], frame: frameOf(address), look: lookOf(chosen), draws: 0 },
      () => {},
    );
  }

  function hear(reply: Reply, how: "anew" | "redrawn" = "anew"): void {
    const { answers } = store.getState();
    if (reply.kind === "done") checkBadge();
    if (reply.kind === "answered") {
      const before = answers[reply.verb];
      const shown: Shown =
        how === "redrawn" && before?.state === "fresh" && before.screen !== null
          ? { ...before, screen: { ...before.screen, picture: reply.screen.picture } }
          : { screen: reply.screen, state: "fresh", message: null, worlds: "pending" };
      store.setState({ answers: { ...answers, [reply.verb]: shown } });
    } else if (reply.kind === "failed") {
      const verbs = reply.verb === null ? QUESTIONS.map(({ verb }) => verb) : [reply.verb];
      const failed = verbs.map((verb): [Verb, Shown] => [
        verb,
        { screen: answers[verb]?.screen ?? null, state: "error", message: reply.message, worlds: "pending" },
      ]);
      store.setState({ answers: { ...answers, ...Object.fromEntries(failed) } });
    }
  }

  function failAll(reply: Reply): void {
    if (reply.kind === "failed") hear({ ...reply, verb: null });
  }

  function themeOf({ theme }: Settings): Theme {
    return theme === "dark" || (theme === "system" && isDark()) ? "dark" : "light";
  }

  function go(to: Partial<Address>, how: "step" | "same" = "step"): void {
    const before = store.getState().address;
    const address = { ...before, ...to };
    store.setState({ address, why: null });
    (how === "step" ? location.push : location.replace)(hashOf(address));
    if (address.caseId !== before.caseId && address.caseId !== null) void openSample(address.caseId, address.changes);
    else if (asksAnew(before, address)) compute();
    else if (address.screen !== before.screen) checkBadge();
  }

  function edit(next: Partial<WorkDocument>, label: string, how: "step" | "through" | "bulk" = "step"): void {
    const { history, role } = store.getState();
    if (history === null || role === "reader") return;
    const document = { ...history.present, ...next };
    store.setState({ notice: null });
    if (how === "bulk") void versions.keep(history.present.text, "before", label).catch(() => {});
    else if (document.text !== history.present.text) versions.worked(history.present.text);
    settle(how === "through" ? amend(history, document) : advance(history, document, label));
  }

  function settle(history: WorkState["history"]): void {
    const { address, history: before } = store.getState();
    if (history === null || before === null || history === before) return;
    store.setState({ history, address: { ...address, changes: history.present.changes } });
    location.replace(hashOf(store.getState().address));
    keeper.changed(history.present);
    if (!asksTheSame(before.present, history.present)) compute();
  }

  return {
    store,
    open,
    openFile: async (name) => {
      const opening = await fileOpening(name, { vault, folder });
      if (opening === null) return "absent";
      open(opening);
      return "opened";
    },
    ...keeping,
    flush: keeper.flush,
    arrive,
    go,
    edit,
    tryOut: (change, label, how) => {
      const document = present();
      if (document !== null) edit({ changes: withChange(document.changes, change) }, label, how);
    },
    takeBack: (change, label) => {
      const document = present();
      if (document !== null) edit({ changes: withoutChange(document.changes, change) }, label);
    },
    put: (edits, label, also = () => ({})) =>
      new Promise((written) => {
        puts.add((done) => {
          const end = (): void => {
            done();
            written();
          };
          const document = present();
          if (document === null) return end();
          runner.send("edit", { text: document.text, edits }, (reply) => {
            const now = present();
            if (reply.kind === "written" && now !== null)
              edit({ text: reply.text, ...also(now) }, label, edits.length > MANY ? "bulk" : "step");
            if (reply.kind === "failed") store.setState({ notice: reply.message });
            end();
          });
        });
      }),
    undo: () => {
      const { history } = store.getState();
      if (history !== null) settle(undo(history));
    },
    redo: () => {
      const { history } = store.getState();
      if (history !== null) settle(redo(history));
    },
    set: (chosen) => {
      store.setState({ settings: { ...store.getState().settings, ...chosen } });
      compute(chosen.language === undefined && chosen.draws === undefined ? "redrawn" : "anew");
    },
    showWhy: (why) => store.setState({ why }),
    explain: (verb, finding, listener) => {
      if (asked === null) return;
      const { address, settings: chosen } = store.getState();
      const request = { input: asked, frame: frameOf(address), verb, finding, language: chosen.language };
      const tell = (texts: readonly SourceText[]): void =>
        runner.send("why", { ...request, texts }, (reply) => {
          if (reply.kind === "why") listener(reply.chain);
          if (reply.kind === "failed") listener(reply.message);
        });
      tell([]);
      // The sentences follow when the texts have been read; without them the way ends at the statements.
      const { sources = {} } = store.getState().read?.kase ?? {};
      void textsOf(sources).then((texts) => {
        if (texts.length > 0) tell(texts);
      });
    },
    asked: () => (asked === null ? null : { input: asked, frame: frameOf(store.getState().address) }),
    runner,
    vault,
    folder,
    key: () => opened?.key ?? null,
    now,
    theme: () => themeOf(store.getState().settings),
    resize: (px) => {
      if (Math.abs(px - width) < 8) return;
      width = px;
      compute("redrawn");
    },
    cancel: () => {
      runner.cancel();
      puts.clear();
      store.setState({ answers: marked(store.getState().answers, "stale") });
    },
    again: () => compute(),
  };
}
