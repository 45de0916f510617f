import { askClass, type Case, classPicture, formatProblem, readGroups } from "entente";
import type { HandedResult, HandedTask } from "../../runner/handed-protocol.js";
import { given } from "../reading.js";

type Task<K extends HandedTask["kind"]> = Extract<HandedTask, { kind: K }>;

/** The deals of a class's groups against the front; while that is covered, nothing that tells where it lies. */
export function classShown(kase: Case, task: Task<"class">): HandedResult {
  const { groups, reveal, names, look, language } = task;
  const { seed: _, ...frame } = task.frame;
  const called = groups.map((group, k) => ({ ...group, name: names[k] ?? group.name }));
  const { answer, tables } = askClass(kase, called, given(frame), { language });
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
export function groupsIn(kase: Case, { pasted }: Task<"read-groups">): HandedResult {
  const isTree = /^\s*(entente\s*:|\{)/mu.test(pasted);
  const { groups, problems } = readGroups(pasted, { kase, file: isTree ? "groups.yaml" : "groups.csv" });
  return { kind: "groups", groups, problems: problems.map(formatProblem) };
}
