import type { CountedSoFar, FirstScreen, Screen, Verb } from "entente";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { ReadCase } from "../runner/protocol.js";
import { type Address, HOME } from "../shell/address.js";
import type { WorkDocument } from "./document.js";
import { type History, historyOf } from "./history.js";
import type { Keeping } from "./keeper.js";
import type { Member } from "./member.js";
import type { CaseInFolder, PickedFolder } from "./picked-folder.js";
import type { Seen } from "./seen.js";
import type { Settings } from "./settings.js";
import type { Role } from "./writer-lock.js";

/** An answer on the screen: as it is now, from before the change, or failed. */
export interface Shown {
  readonly screen: Screen | null;
  readonly state: "fresh" | "stale" | "computing" | "error";
  readonly message: string | null;
  /** Whether its badge still has to be drawn. */
  readonly worlds: "pending" | "drawn";
}

/** Questions that are being worked out. */
export interface Run {
  /** How long it has been going: not felt yet, for a tenth of a second, a second, ten seconds. */
  readonly phase: "unfelt" | "felt" | "long" | "endless";
  /** Packages counted so far; null where there are few, or none was counted yet. */
  readonly counted: CountedSoFar | null;
  /** Questions answered, of all that were asked. */
  readonly answered: number;
  readonly of: number;
  /** Seconds that it will still take, as far as that can be said. */
  readonly left: number | null;
}

/** How a class at play is shown: whether the front is revealed, and whether groups go by their names. */
export interface Playing {
  readonly reveal: "all" | "groups";
  readonly names: "shown" | "hidden";
}

const COVERED: Playing = { reveal: "groups", names: "shown" };

/** The project of a team in which the page is open, and who is there. */
export interface TeamState extends Member {
  readonly project: string;
  /** Names of the project and of the member; empty until the server has said them. */
  readonly title: string;
  readonly person: string;
  /** Names of who looks at the project now. */
  readonly present: readonly string[];
  /** Whether one may still come in: the session has ended, or one is no member any more. */
  readonly standing: "in" | "ended" | "removed";
  /** How often the server has told of members; what shows them asks again. */
  readonly told: number;
  /** How often a ledger of the project was written. */
  readonly ledgers: number;
  /** Case files of the project. */
  readonly cases: readonly string[];
}

/** A project of which the server has told nothing yet. */
export function teamAtFirst({ project, role, coder }: Member & Pick<TeamState, "project">): TeamState {
  const unsaid = { title: "", person: "", present: [], cases: [], told: 0, ledgers: 0 };
  return { project, role, coder, standing: "in", ...unsaid };
}

/** All that the page shows; parts of it are saved, none of it is global. */
export interface WorkState {
  readonly history: History<WorkDocument> | null;
  /** Name under which the browser keeps what is open. */
  readonly key: string | null;
  readonly read: ReadCase | null;
  readonly address: Address;
  /** Whether the page has found what its address names. */
  readonly arrival: "under way" | "over";
  readonly settings: Settings;
  readonly answers: Readonly<Partial<Record<Verb, Shown>>>;
  /** What is being worked out; null where nothing is. */
  readonly run: Run | null;
  /** Why the answers are not those of the case as it stands, in full: stopped, not asked for yet, or from a sample. */
  readonly waits: "stopped" | "changed" | "sampled" | null;
  /** The shown question answered without what is tried; null where nothing is tried. */
  readonly baseline: Screen | null;
  /** Whether pictures show where marks were without what is tried. */
  readonly ghosts: "shown" | "hidden";
  readonly face: "picture" | "table";
  /** What the case knows of each at the table, and its past offers; null before it is known. */
  readonly first: FirstScreen | null;
  /** What became of the last saving; null before the first. */
  readonly keeping: Keeping | null;
  /** Whether this page may change the case, or another page does. */
  readonly role: Role;
  /** Null where the page comes from no team's server. */
  readonly team: TeamState | null;
  /** What the drawer explains: id of a finding and the figure that was chosen in it. */
  readonly why: {
    readonly finding: string;
    readonly figure: string;
    /** Path of the input at which it opens; absent: at the figure. */
    readonly input?: string;
  } | null;
  /** The case as an audience may see it; null where no overlay is open. */
  readonly seen: Seen | null;
  /** What is shown of a class that plays the case; kept while the case is open. */
  readonly playing: Playing;
  /** What could not be done, until something else is. */
  readonly notice: string | null;
  /** What stands above the page; null where nothing does. */
  readonly over: "palette" | "help" | null;
  /** A folder that was picked on the page, and the cases in it. */
  readonly picked: { readonly folder: PickedFolder; readonly cases: readonly CaseInFolder[] } | null;
  /** The step of the tour that is shown, from 0; null where none is. */
  readonly tour: number | null;
}

export type WorkStore = StoreApi<WorkState>;

export function createWorkStore(settings: Settings): WorkStore {
  return createStore<WorkState>(() => ({
    history: null,
    key: null,
    read: null,
    address: HOME,
    arrival: "under way",
    settings,
    answers: {},
    run: null,
    waits: null,
    baseline: null,
    ghosts: "shown",
    face: "picture",
    first: null,
    keeping: null,
    role: "writer",
    team: null,
    why: null,
    playing: COVERED,
    seen: null,
    notice: null,
    over: null,
    picked: null,
    tour: null,
  }));
}

export function openDocument(
  document: WorkDocument,
): Pick<
  WorkState,
  "history" | "read" | "answers" | "baseline" | "first" | "why" | "keeping" | "notice" | "playing" | "seen"
> {
  const nothing = {
    read: null,
    answers: {},
    baseline: null,
    first: null,
    why: null,
    keeping: null,
    notice: null,
    playing: COVERED,
    seen: null,
  };
  return { history: historyOf(document), ...nothing };
}
