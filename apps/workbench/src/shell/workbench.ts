import type { Case, CaseEdit, Chain, Said, SourceText, Theme, Verb } from "entente";
import { type Change, withChange, withoutChange } from "../document/changes.js";
import type { WorkDocument } from "../document/document.js";
import type { Folder } from "../document/folder.js";
import { advance, amend, type History, historyOf, rebased, redo, undo } from "../document/history.js";
import { createKeeper } from "../document/keeper.js";
import { mayCode, mayEdit, mayTry, PROJECT_KEY } from "../document/member.js";
import { fileOpening, type Opening, pickedOpening, sampleOpening } from "../document/opening.js";
import { exchangeable, type PickedFolder } from "../document/picked-folder.js";
import { RELEASES, type Seen } from "../document/seen.js";
import type { Settings } from "../document/settings.js";
import { createWorkStore, openDocument, teamAtFirst, type WorkState, type WorkStore } from "../document/store.js";
import type { Vault } from "../document/vault.js";
import { createVersions } from "../document/versions.js";
import { createWriterLock } from "../document/writer-lock.js";
import type { Press } from "../report/press.js";
import type { Runner } from "../runner/runner.js";
import { type Address, addressOf, hashOf } from "./address.js";
import { asksAnew, asksTheSame } from "./asking.js";
import { createComputing, type LastAsked } from "./computing.js";
import { type KeepingActions, keepingActions } from "./keeping-actions.js";
import { createQueue } from "./queue.js";
import type { Surroundings, TeamAt } from "./surroundings.js";

/** Values put at once above which a version is kept before. */
const MANY = 3;
const CASE_FILE = /\.case\.(?:ya?ml|json)$/;

/** What the page can do; every control, key and command goes through here. */
export interface Workbench extends KeepingActions {
  readonly store: WorkStore;
  readonly open: (opening: Opening) => void;
  /** Opens a case file of the user's folder. */
  readonly openFile: (name: string, changes?: readonly Change[]) => Promise<"opened" | "absent">;
  /** Opens a case file of a folder that was picked on the page. */
  readonly openPicked: (folder: PickedFolder, name: string) => Promise<void>;
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
  /** Answers from what an audience may see and from nothing else; null closes the overlays. Whatever was known before is forgotten. */
  readonly see: (seen: Seen | null) => void;
  /** The list of what was released, as it lies beside the case; empty where nothing was. */
  readonly released: () => string;
  /** Keeps that list beside the case: no undo takes a release back. */
  readonly keepReleases: (list: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly showWhy: (why: WorkState["why"]) => void;
  /** The way from a sentence to the statements behind it, as the case that was asked has them; or why there is none. */
  readonly explain: (
    verb: Verb,
    said: Pick<Said, "id" | "text" | "because">,
    hear: (chain: Chain | string) => void,
  ) => void;
  /** The case as it is asked now: for papers and comparisons. */
  readonly asked: () => LastAsked | null;
  readonly runner: Runner;
  /** What this browser keeps. */
  readonly vault: Vault;
  /** The user's folder behind the local server, or the project on a team's. */
  readonly folder: Folder;
  /** The team's server; null where the page comes from none. */
  readonly team: TeamAt | null;
  /** The server as a setter of papers; null on a static host. */
  readonly press: Press | null;
  /** Name under which the browser keeps the open case; null where none is open. */
  readonly key: () => string | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Whether pictures are drawn light or dark. */
  readonly theme: () => Theme;
  /** Px of the picture's column. */
  readonly resize: (width: number) => void;
  /** Stops what is being worked out; the answers from before stay. */
  readonly cancel: () => void;
  /** Works everything out again as the case stands. */
  readonly again: () => void;
  /** The same from a sample of the packages. */
  readonly sample: () => void;
}

/** What changes of a document together with its text. */
export type Also = (document: WorkDocument) => Partial<WorkDocument>;

export function createWorkbench(surroundings: Surroundings): Workbench {
  const { runner, vault, team, press, locks, neighbours, now, location, isDark, shelf } = surroundings;
  const folder = exchangeable(surroundings.folder);
  const store = createWorkStore(shelf.load());
  if (team !== null) {
    store.setState({ team: teamAtFirst(team) });
  }
  const place = team === null ? "folder" : "project";
  const keyOf = (name: string): string =>
    team === null ? `folder:${name}` : `${PROJECT_KEY}${team.project}/${team.coder}:${name}`;
  const keeper = createKeeper({ vault, folder, place, now, onKeeping: (one) => keeping.told(one) });
  const lock = createWriterLock(locks, (role) => store.setState({ role }));
  const versions = createVersions({ vault, now });
  let opened: Opening | null = null;
  /** The document and its steps while overlays are open; what is then tried has steps of its own, in memory alone. */
  let aside: History<WorkDocument> | null = null;
  let width = 900;
  const puts = createQueue();
  const computing = createComputing({ store, runner, now, themeOf, width: () => width });

  const keeping = keepingActions({
    ...{ store, runner, vault, folder, neighbours, keeper, lock, versions, present, edit, rebase },
    opened: () => opened,
    asked: () => computing.lastAsked()?.input ?? null,
    compute: computing.changed,
    edited: puts.settled,
    reopen: (file) => openFile(file),
  });

  function present(): WorkDocument | null {
    return store.getState().history?.present ?? null;
  }

  function open(opening: Opening): void {
    opened = opening;
    if (store.getState().seen !== null) runner.forget();
    aside = null;
    const { text, beside = {} } = opening.document;
    keeper.follow(opening.key, opening.tag, opening.there ?? { text, beside });
    versions.follow(opening.key);
    if (opening.how === "imported") void versions.keep(text, "opened", "").catch(() => {});
    lock.hold(opening.key, "ask");
    const { address } = store.getState();
    store.setState({
      ...openDocument(opening.document),
      key: opening.key,
      address: { ...address, changes: opening.document.changes },
    });
    computing.reset();
    computing.ask();
    if (opening.there !== undefined) keeper.changed(opening.document);
  }

  async function openPicked(picked: PickedFolder, name: string): Promise<void> {
    // What waits is saved where it came from.
    await keeper.flush();
    folder.use(picked);
    const opening = await pickedOpening(picked, name, vault);
    if (opening === null) return;
    go({ screen: "agree", caseId: null, forum: null, where: null, asOf: null, sel: null, changes: [] });
    open(opening);
  }

  async function openFile(name: string, changes: readonly Change[] = []): Promise<"opened" | "absent"> {
    await keeper.flush();
    folder.use(surroundings.folder);
    const opening = await fileOpening(name, { vault, folder, keyOf });
    if (opening === null) return "absent";
    open(changes.length === 0 ? opening : { ...opening, document: { ...opening.document, changes } });
    return "opened";
  }

  async function openSample(id: string, changes: readonly Change[]): Promise<void> {
    if (team !== null && CASE_FILE.test(id)) return void (await openFile(id, changes));
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
      if (before.seen !== null) location.replace(shownHash());
      if (asksAnew(before.address, address)) computing.changed();
      else computing.checkBadges();
      return;
    }
    store.setState({ address });
    if (address.caseId !== null) await openSample(address.caseId, address.changes);
  }

  async function textsOf(sources: Case["sources"]): Promise<readonly SourceText[]> {
    const { textsAtHand } = await import("../documents/texts-at-hand.js");
    return textsAtHand(sources, { caseKey: opened?.key ?? "", folder, runner }).catch(() => []);
  }

  function themeOf({ theme }: Settings): Theme {
    return theme === "dark" || (theme === "system" && isDark()) ? "dark" : "light";
  }

  function go(to: Partial<Address>, how: "step" | "same" = "step"): void {
    const before = store.getState().address;
    const address = { ...before, ...to };
    store.setState({ address, why: null });
    (how === "step" ? location.push : location.replace)(shownHash());
    if (address.caseId !== before.caseId && address.caseId !== null) void openSample(address.caseId, address.changes);
    else if (asksAnew(before, address)) computing.changed();
    else if (address.screen !== before.screen) computing.checkBadges();
  }

  function edit(next: Partial<WorkDocument>, label: string, how: "step" | "through" | "bulk" = "step"): void {
    const state = store.getState();
    const { history } = state;
    if (history === null) return;
    if (state.seen !== null) {
      tryUnder(state.seen, next.changes, label, how);
      return;
    }
    if (state.role === "reader") return;
    // Controls that a role lacks are not there; what comes by another way is not taken either.
    const { text, scenarios, beside } = history.present;
    const own = mayEdit(state) ? next : { ...next, text, scenarios };
    const document = { ...history.present, ...own, ...(mayCode(state) ? {} : { beside }) };
    if (isSame(document, history.present)) return;
    store.setState({ notice: null });
    if (how === "bulk") void versions.keep(history.present.text, "before", label).catch(() => {});
    else if (document.text !== history.present.text) versions.worked(history.present.text);
    settle(how === "through" ? amend(history, document) : advance(history, document, label));
  }

  /** With overlays open nothing is written, and the mediator alone tries: what-ifs side by side would tell what is hidden. */
  function tryUnder(seen: Seen, changes: WorkDocument["changes"] | undefined, label: string, how: string): void {
    const { history } = store.getState();
    if (history === null || changes === undefined || !mayTry({ seen })) return;
    const document = { ...history.present, changes };
    settle(how === "through" ? amend(history, document) : advance(history, document, label));
  }

  /** The address as others may find it: with overlays open without what is selected, which may be hidden. */
  function shownHash(): string {
    const { address, seen } = store.getState();
    return hashOf(seen === null ? address : { ...address, sel: null, changes: [] });
  }

  /** Changes what is there and all that can be gone back to: what came from others is no step of one's own. */
  function rebase(change: (document: WorkDocument) => WorkDocument): void {
    const { history } = store.getState();
    if (aside !== null) aside = rebased(aside, change);
    else if (history !== null) settle(rebased(history, change));
  }

  function settle(history: WorkState["history"]): void {
    const { address, history: before, seen } = store.getState();
    if (history === null || before === null || history === before) return;
    if (seen !== null) {
      store.setState({ history });
      computing.changed();
      return;
    }
    store.setState({ history, address: { ...address, changes: history.present.changes } });
    location.replace(hashOf(store.getState().address));
    keeper.changed(history.present);
    if (!asksTheSame(before.present, history.present)) computing.changed();
  }

  return {
    store,
    open,
    openFile,
    openPicked,
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
    see: (seen) => {
      runner.forget();
      const { history, address } = store.getState();
      const own = aside ?? history;
      aside = seen === null ? null : own;
      const now = own === null || seen === null ? own : historyOf(openedUnder(own.present));
      const known = { read: null, answers: {}, baseline: null, first: null, why: null, notice: null };
      const changes = now?.present.changes ?? [];
      store.setState({ ...known, seen, history: now, address: { ...address, changes, sel: null } });
      location.replace(shownHash());
      computing.reset();
      computing.ask();
    },
    released: () => (aside ?? store.getState().history)?.present.beside?.[RELEASES] ?? "",
    keepReleases: (list) => {
      if (aside === null || store.getState().role === "reader") return;
      aside = rebased(aside, (one) => ({ ...one, beside: { ...one.beside, [RELEASES]: list } }));
      keeper.changed(aside.present);
    },
    undo: () => {
      const { history } = store.getState();
      if (history !== null) settle(undo(history));
    },
    redo: () => {
      const { history } = store.getState();
      if (history !== null) settle(redo(history));
    },
    set: (chosen) => {
      const before = store.getState().settings;
      const settings = { ...before, ...chosen };
      const isNew = (...names: (keyof Settings)[]): boolean => names.some((name) => settings[name] !== before[name]);
      store.setState({ settings });
      shelf.save(settings);
      if (isNew("loss", "maxPackages", "seed")) computing.changed();
      else if (isNew("language")) computing.redraw("whole");
      else if (isNew("theme")) computing.redraw("picture");
      else if (isNew("draws")) computing.redrawWorlds();
    },
    showWhy: (why) => store.setState({ why }),
    explain: (verb, { id, text, because }, listener) => {
      const asked = computing.lastAsked();
      if (asked === null) return;
      const said = { text, because };
      const request = { ...asked, verb, finding: id, said, language: store.getState().settings.language };
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
    asked: computing.lastAsked,
    runner,
    vault,
    folder,
    team,
    press,
    key: () => opened?.key ?? null,
    now,
    theme: () => themeOf(store.getState().settings),
    resize: (px) => {
      if (Math.abs(px - width) < 8) return;
      width = px;
      computing.redraw("picture");
    },
    cancel: computing.cancel,
    again: () => computing.ask(),
    sample: () => computing.ask("sampled"),
  };
}

/** A document as it is worked on while overlays are open: nothing tried yet, and no list of what others were told. */
function openedUnder({ beside = {}, ...document }: WorkDocument): WorkDocument {
  const { [RELEASES]: _, ...rest } = beside;
  return { ...document, changes: [], beside: rest };
}

function isSame(a: WorkDocument, b: WorkDocument): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every(
    (key) => a[key as keyof WorkDocument] === b[key as keyof WorkDocument],
  );
}
