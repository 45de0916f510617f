import type { Settings } from "../document/settings.js";
import type { TextKey } from "../i18n/catalogue.js";
import { COMMANDS } from "../shell/commands.js";
import { isLetters, withKeys } from "../shell/key-map.js";
import type { HelpKey } from "./texts.js";

export const GROUPS = ["picture", "documents", "question", "go", "everywhere"] as const;
export type Group = (typeof GROUPS)[number];

/** Something that presses do, and where its words stand. */
export interface Shortcut {
  readonly id: string;
  readonly words: { readonly of: "page"; readonly key: TextKey } | { readonly of: "help"; readonly key: HelpKey };
  readonly keys: readonly string[];
}

const ON_A_QUESTION = ["table", "ghosts", "hinge", "goals", "whatif"];

/** Presses that belong to what has the focus; these cannot be changed. */
const FIXED: Readonly<Partial<Record<Group, readonly (readonly [HelpKey, ...string[]])[]>>> = {
  picture: [
    ["picture.between", "←", "→", "↑", "↓"],
    ["picture.ends", "Home", "End"],
    ["picture.choose", "Enter"],
    ["picture.pickUp", "Space"],
    ["picture.move", "←", "→", "PageUp", "PageDown"],
    ["picture.snap", "Shift+←", "Shift+→"],
    ["picture.putBack", "Escape"],
    ["picture.step", "Alt+←", "Alt+→"],
    ["picture.line", "X"],
    ["picture.pin", "P"],
    ["picture.weight", "-", "+"],
  ],
  documents: [
    ["documents.sentence", "J", "K"],
    ["documents.extend", "Shift+J", "Shift+K"],
    ["documents.code", "A", "Enter"],
    ["documents.repeat", "."],
    ["documents.save", "Mod+Enter"],
    ["documents.suggestion", "N", "M"],
    ["documents.accept", "Y"],
    ["documents.change", "U"],
    ["documents.decline", "D"],
    ["documents.find", "/"],
    ["documents.inbox", "I"],
  ],
  go: [["go.again", "G …"]],
  everywhere: [["everywhere.stop", "Escape"]],
};

/** All presses that do something, by where they do it; what has none is left out. */
export function shortcutsBy(
  settings: Pick<Settings, "keys" | "letters">,
): Readonly<Record<Group, readonly Shortcut[]>> {
  const groupOf = (id: string): Group =>
    id.startsWith("go.") ? "go" : ON_A_QUESTION.includes(id) ? "question" : "everywhere";
  const own = withKeys(COMMANDS, settings).map(
    ({ id, label, keys }): Shortcut => ({ id, words: { of: "page", key: label }, keys }),
  );
  const isHeard = (chord: string): boolean => settings.letters === "on" || !isLetters(chord) || /[←→↑↓]/.test(chord);
  const list = (group: Group): readonly Shortcut[] =>
    [
      ...own.filter(({ id }) => groupOf(id) === group),
      ...(FIXED[group] ?? []).map(([key, ...keys]): Shortcut => ({ id: key, words: { of: "help", key }, keys })),
    ]
      .map((one) => ({ ...one, keys: one.keys.filter(isHeard) }))
      .filter(({ keys }) => keys.length > 0);
  return {
    picture: list("picture"),
    documents: list("documents"),
    question: list("question"),
    go: list("go"),
    everywhere: list("everywhere"),
  };
}

/** The groups, that of what has the focus first. */
export function groupsFrom(focused: Element | null, screen: string): readonly Group[] {
  const first: Group =
    focused?.closest("svg.scene") != null ? "picture" : screen === "documents" ? "documents" : "everywhere";
  return [first, ...GROUPS.filter((one) => one !== first)];
}
