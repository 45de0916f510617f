import {
  askClass,
  type Case,
  type ClassGroup,
  classHtml,
  classPicture,
  formatProblem,
  instructorHtml,
  readGroups,
  roleHtml,
  writeGroups,
} from "entente";
import { version } from "../../../package.json";
import type { HandedResult, HandedTask } from "../../runner/handed-protocol.js";
import { given } from "../reading.js";

type Task<K extends HandedTask["kind"]> = Extract<HandedTask, { kind: K }>;

/** The deals of a class's groups against the front; while that is covered, nothing that tells where it lies. */
export function classShown(kase: Case, task: Task<"class">): HandedResult {
  const { groups, reveal, names, look, language } = task;
  const { seed: _, ...frame } = task.frame;
  const { answer, tables } = askClass(kase, calledBy(groups, names), given(frame), { language });
  const picture = classPicture(kase, answer, { ...look, reveal });
  const isOpen = reveal === "all";
  return {
    kind: "class",
    sentences: isOpen ? answer.findings.map(({ text }) => text) : [],
    tables: isOpen ? tables : [picture.table],
    picture,
  };
}

/** Groups with their deals, from a table or from YAML. */
export function groupsIn(kase: Case, { pasted, file }: Task<"read-groups">): HandedResult {
  const isTree = typeof pasted === "string" && /^\s*(entente\s*:|\{)/mu.test(pasted);
  const { groups, problems } = readGroups(pasted, { kase, file: file ?? (isTree ? "groups.yaml" : "groups.csv") });
  return { kind: "groups", groups, problems: problems.map(formatProblem) };
}

/** The same deals as a table to keep; the command reads it, too. */
export function groupsTable(kase: Case, { input, groups }: Task<"write-groups">): HandedResult {
  return { kind: "file", name: `${idOf(kase, input)}.groups.csv`, content: writeGroups(kase, groups) };
}

/** The debrief that the command writes. */
export function classDebrief(kase: Case, { input, groups, names, frame, language }: Task<"debrief">): HandedResult {
  const { seed: _, ...asked } = frame;
  const told = askClass(kase, calledBy(groups, names), given(asked), { language });
  const content = classHtml(kase, told, { language, version });
  return { kind: "file", name: `${idOf(kase, input)}.debrief.html`, content };
}

/** The sheet that the command writes for a party, or for who leads the class. */
export function roleSheet(kase: Case, { input, party, group, forum, language }: Task<"role">): HandedResult {
  const content =
    party === null
      ? instructorHtml(kase, Object.keys(kase.parties), { language, forum, version })
      : roleHtml(kase, party, { language, forum, group: group?.name, player: group?.roles?.[party] });
  const whose = group === undefined ? [] : [group.name.replace(/[^\p{L}\p{N}]+/gu, "-")];
  return { kind: "file", name: [idOf(kase, input), ...whose, party ?? "instructor", "html"].join("."), content };
}

function calledBy(groups: readonly ClassGroup[], names: readonly string[]): readonly ClassGroup[] {
  return groups.map((group, k) => ({ ...group, name: names[k] ?? group.name }));
}

function idOf({ id }: Case, { file }: Task<"role">["input"]): string {
  return id ?? file.replace(/\..*$/su, "");
}
