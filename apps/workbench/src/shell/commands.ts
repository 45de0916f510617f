import type { TeamRole } from "../document/member.js";
import type { TextKey } from "../i18n/catalogue.js";
import { QUESTIONS } from "../questions/questions.js";
import { PLACES } from "./address.js";
import { cycleRegions } from "./regions.js";
import { startTour } from "./start-tour.js";
import { toWhatIf } from "./to-what-if.js";
import type { Workbench } from "./workbench.js";

/** Something the page can do, as shortcuts, the palette and the help list it. */
export interface Command {
  readonly id: string;
  readonly label: TextKey;
  /** Letters and marks as `Mod+K`, `Shift+Z`, `1` or `G D`; none: palette alone. */
  readonly keys: readonly string[];
  readonly run: (workbench: Workbench) => void;
}

const LETTERS = {
  documents: "D",
  case: "C",
  compare: "M",
  record: "T",
  report: "R",
  settings: "S",
  expert: "E",
} as const;

/** Screens that every page has. */
const OWN_PLACES = PLACES.filter((place) => place !== "team");

function focusIn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** The tab after the one that is shown, the first after the last. */
function toNextTab(): void {
  const tabs = [...(document.querySelector("main [role=tablist]")?.querySelectorAll<HTMLElement>("[role=tab]") ?? [])];
  const shown = tabs.findIndex((tab) => tab.ariaSelected === "true");
  tabs[(shown + 1) % tabs.length]?.click();
}

/** Every command of the shell; screens add their own. */
export const COMMANDS: readonly Command[] = [
  ...QUESTIONS.map(
    ({ verb, key }): Command => ({
      id: `go.${verb}`,
      label: `question.${verb}`,
      keys: [key],
      run: (workbench) => workbench.go({ screen: verb, tab: null, sel: null }),
    }),
  ),
  ...OWN_PLACES.map(
    (place): Command => ({
      id: `go.${place}`,
      label: `rail.${place}`,
      keys: [`G ${LETTERS[place]}`],
      run: (workbench) =>
        workbench.store.getState().address.screen === place
          ? toNextTab()
          : workbench.go({ screen: place, tab: null, sel: null }),
    }),
  ),
  { id: "tab.next", label: "command.nextTab", keys: [], run: toNextTab },
  {
    id: "palette",
    label: "bar.palette",
    keys: ["Mod+K"],
    run: ({ store }) => store.setState(({ over }) => ({ over: over === "palette" ? null : "palette" })),
  },
  { id: "help", label: "bar.help", keys: ["?"], run: ({ store }) => store.setState({ over: "help" }) },
  { id: "tour", label: "command.tour", keys: [], run: startTour },
  {
    id: "table",
    label: "key.table",
    keys: ["T"],
    run: ({ store }) => store.setState(({ face }) => ({ face: face === "table" ? "picture" : "table" })),
  },
  {
    id: "ghosts",
    label: "key.ghosts",
    keys: ["B"],
    run: ({ store }) => store.setState(({ ghosts }) => ({ ghosts: ghosts === "shown" ? "hidden" : "shown" })),
  },
  { id: "hinge", label: "key.hinge", keys: ["H"], run: () => document.getElementById("hinge")?.click() },
  { id: "goals", label: "key.goals", keys: ["F"], run: () => focusIn("#goals button") },
  { id: "whatif", label: "key.whatif", keys: ["W"], run: toWhatIf },
  { id: "region.next", label: "key.nextRegion", keys: ["F6"], run: () => cycleRegions(1) },
  { id: "region.before", label: "key.regionBefore", keys: ["Shift+F6"], run: () => cycleRegions(-1) },
  ...(["inbox", "coders", "networks"] as const).map(
    (tab): Command => ({
      id: `documents.${tab}`,
      label: `command.${tab}`,
      keys: [],
      run: (workbench) => workbench.go({ screen: "documents", tab, sel: null }),
    }),
  ),
  { id: "undo", label: "bar.undo", keys: ["Mod+Z"], run: ({ undo }) => undo() },
  { id: "redo", label: "bar.redo", keys: ["Mod+Shift+Z", "Mod+Y"], run: ({ redo }) => redo() },
  {
    id: "version",
    label: "versions.keep",
    keys: ["Mod+S"],
    run: ({ go }) => {
      go({ screen: "case", tab: "versions", sel: null });
      // The field is there once the screen has been loaded.
      setTimeout(() => document.querySelector<HTMLInputElement>("[data-version-name]")?.focus(), 400);
    },
  },
  { id: "cancel", label: "command.cancel", keys: [], run: ({ cancel }) => cancel() },
  { id: "again", label: "command.again", keys: ["Mod+Enter"], run: ({ again }) => again() },
  { id: "home", label: "command.home", keys: [], run: ({ go }) => go({ screen: "home", sel: null }) },
];

/** Something that members of a project may from a role up. */
interface TeamCommand extends Omit<Command, "keys"> {
  readonly least: TeamRole;
}

/** What members of a project may; the palette tells the others who may. */
export const TEAM_COMMANDS: readonly TeamCommand[] = [
  {
    id: "team.code",
    label: "command.code",
    least: "coder",
    run: ({ go }) => go({ screen: "documents", tab: "read", sel: null }),
  },
  {
    id: "team.edit",
    label: "command.edit",
    least: "analyst",
    run: ({ go }) => go({ screen: "case", tab: "form", sel: null }),
  },
  { id: "team.write", label: "whatif.write", least: "analyst", run: toWhatIf },
  ...(["people", "keys", "log"] as const).map(
    (tab): TeamCommand => ({
      id: `team.${tab}`,
      label: `team.${tab}`,
      least: tab === "log" ? "owner" : "viewer",
      run: ({ go }) => go({ screen: "team", tab, sel: null }),
    }),
  ),
];
