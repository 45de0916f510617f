import * as z from "zod";
import { schemaFaults } from "../../case/checks/schema-faults.js";
import { DEFAULT_LIMITS } from "../../case/limits.js";
import type { Case } from "../../case/model.js";
import { didYouMean } from "../../case/nearest.js";
import type { Problem } from "../../case/problem.js";
import { decodeText } from "../../case/syntax/decode-text.js";
import { parseSource } from "../../case/syntax/parse-source.js";
import { type Fault, fault } from "../../case/syntax/parsed.js";
import { problemsOf } from "../../case/syntax/problems-of.js";
import { quoted } from "../../case/syntax/quoted.js";
import { problemAt } from "../../evidence/coding/read-codings.js";
import { type CaseNames, caseNames } from "../case-names.js";
import { csvRows } from "../csv-rows.js";
import { unguarded } from "../csv-text.js";
import { type EnteredGroup, type GroupColumn, groupColumn, isSheetLanguage, SHEET_LANGUAGES } from "./group-columns.js";

/** A word for no deal, in each language and as a dash. */
const NONE = ["none", "no deal", "-", "–", "없음", "결렬", "なし", "不成立", "无", "未达成"];
const CSV = /\.(csv|tsv|txt)$/iu;

const deal = z.union([z.record(z.string(), z.string()), z.literal("none"), z.null()]);
const groupsSchema = z.strictObject({
  entente: z.literal(1).describe("Version of the format."),
  class: z.string().describe("Id of the case that the class plays."),
  groups: z.record(z.string().min(1), deal).describe("Each group’s deal: option by issue, or none."),
  languages: z.record(z.string(), z.enum(SHEET_LANGUAGES)).optional().describe("Language of a group’s role sheets."),
  roles: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe("Who of a group plays which party."),
});

/** The deals that the groups of a class entered. Null where the file cannot be read. */
export interface ReadGroups {
  readonly groups: readonly EnteredGroup[] | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads the deals of a class: a table with a row a group (`group`, then a column an issue; `language` and `role <party>` where
 * they are wanted), or YAML or JSON. Options, issues and parties go by id or by name in any language; an issue left out or empty
 * stays as it is, and `none` is no deal.
 */
export function readGroups(
  source: string | Uint8Array,
  { kase, file }: { readonly kase: Case; readonly file: string },
): ReadGroups {
  return CSV.test(file) ? fromTable(source, { kase, file }) : fromTree(source, { kase, file });
}

type Reading = Parameters<typeof readGroups>[1];
type Row = readonly [issue: string, option: string];

function fromTable(source: string | Uint8Array, { kase, file }: Reading): ReadGroups {
  const { text, faults } = decodeText(source);
  if (faults.length > 0) return { groups: null, problems: faults.map((one) => problemAt(file, 1, one)) };
  const [head, ...rows] = csvRows(text.replace(/\r\n?/gu, "\n"));
  const cellsOf = (cells: readonly string[] = []): string[] => cells.map((cell) => unguarded(cell).trim());
  const [, ...columns] = cellsOf(head?.cells);
  if (head === undefined || columns.length === 0 || rows.length === 0) {
    const expected = `expected a row of headings (group, ${Object.keys(kase.issues).join(", ")}) and a row a group.`;
    return { groups: null, problems: [problemAt(file, 1, fault("no-groups", [], expected))] };
  }
  const problems: Problem[] = [];
  const names = caseNames(kase);
  const read = columns.map((heading) => groupColumn(heading, names));
  for (const column of read) {
    if (column.kind !== "role" || column.party !== null) continue;
    const why = `no party ${quoted(column.word)} is in the case.${near(column.word, kase.parties)}`;
    problems.push(problemAt(file, head.line, fault("unknown-party", [`role ${column.word}`], why)));
  }
  const groups = rows.map(({ line, cells }) => {
    const [name = "", ...options] = cellsOf(cells);
    const said = (one: Fault): void => void problems.push(problemAt(file, line, one));
    if (name === "") said(fault("no-name", [], "the group has no name. Give it one in the first column."));
    const filled = read.flatMap((column, k): Row[] =>
      column.kind === "issue" && options[k] ? [[column.word, options[k] ?? ""]] : [],
    );
    const beside = besideIn(read, options, said);
    if (filled.length > 0 && filled.every(([issue, option]) => isNoDeal(issue, option, names)))
      return { name, package: null, ...beside };
    return { name, package: packageOf(filled, kase, said), ...beside };
  });
  return checked(groups, problems, (name) =>
    problemAt(file, rows.findLast(({ cells }) => cellsOf(cells)[0] === name)?.line ?? 1, twice(name)),
  );
}

function fromTree(source: string | Uint8Array, { kase, file }: Reading): ReadGroups {
  const { text, parsed } = parseSource(source, DEFAULT_LIMITS);
  const at = { file, text, parsed };
  if (parsed.faults.length > 0) return { groups: null, problems: problemsOf(parsed.faults, at) };
  const read = groupsSchema.safeParse(parsed.value);
  if (!read.success) {
    return { groups: null, problems: problemsOf(schemaFaults(groupsSchema, parsed.value, read.error.issues), at) };
  }
  if (read.data.class !== kase.id) {
    const why = `is of case "${read.data.class}"; this one is "${kase.id}".`;
    return { groups: null, problems: problemsOf([fault("other-case", ["class"], why)], at) };
  }
  const faults: Fault[] = [];
  const groups = Object.entries(read.data.groups).map(([name, given]) => {
    const beside = besideOf(name, read.data);
    if (given === null || given === "none") return { name, package: null, ...beside };
    const said = (one: Fault): void => void faults.push({ ...one, path: ["groups", name, ...one.path] });
    return { name, package: packageOf(Object.entries(given), kase, said), ...beside };
  });
  for (const [group, roles] of Object.entries(read.data.roles ?? {}))
    for (const party of Object.keys(roles).filter((id) => !Object.hasOwn(kase.parties, id)))
      faults.push(fault("unknown-party", ["roles", group, party], `is no party.${near(party, kase.parties)}`));
  const none = groups.length === 0 ? [fault("no-groups", ["groups"], "no group is in it; add one a line.")] : [];
  return checked(groups, problemsOf([...faults, ...none], at), (name) => problemAt(file, 1, twice(name)));
}

type Beside = Pick<EnteredGroup, "language" | "roles">;

/** A group's language and roles from the cells of its row; nothing of what is empty. */
function besideIn(columns: readonly GroupColumn[], cells: readonly string[], said: (one: Fault) => void): Beside {
  const word = cells[columns.findIndex(({ kind }) => kind === "language")] ?? "";
  const roles = Object.fromEntries(
    columns.flatMap((column, k) =>
      column.kind === "role" && column.party !== null && cells[k] ? [[column.party, cells[k]]] : [],
    ),
  );
  const played = Object.keys(roles).length > 0 ? { roles } : {};
  if (word === "") return played;
  if (isSheetLanguage(word)) return { language: word, ...played };
  said(fault("unknown-language", ["language"], `${quoted(word)} is none of ${SHEET_LANGUAGES.join(", ")}.`));
  return played;
}

function besideOf(name: string, { languages, roles }: z.output<typeof groupsSchema>): Beside {
  const [language, played] = [languages?.[name], roles?.[name]];
  return { ...(language === undefined ? {} : { language }), ...(played === undefined ? {} : { roles: played }) };
}

/** A word for no deal, unless an option of the issue goes by it. */
function isNoDeal(issue: string, word: string, names: CaseNames): boolean {
  const known = names.issue(issue);
  return NONE.includes(word.toLowerCase()) && (known === null || names.option(known, word) === null);
}
const twice = (name: string): Fault => fault("group-twice", [], `group ${quoted(name)} is there twice. Rename one.`);

function checked(
  groups: NonNullable<ReadGroups["groups"]>,
  problems: readonly Problem[],
  again: (name: string) => Problem,
): ReadGroups {
  const names = groups.map(({ name }) => name);
  const doubled = [...new Set(names.filter((name, k) => name !== "" && names.indexOf(name) !== k))];
  const all = [...problems, ...doubled.map(again)];
  return { groups: all.length > 0 ? null : groups, problems: all };
}

function packageOf(given: readonly Row[], kase: Case, said: (one: Fault) => void): Readonly<Record<string, string>> {
  const names = caseNames(kase);
  const chosen: Record<string, string> = {};
  for (const [word, option] of given) {
    const issue = names.issue(word);
    if (issue === null) {
      said(fault("unknown-issue", [word], `no issue ${quoted(word)} is in the case.${near(word, kase.issues)}`));
      continue;
    }
    const known = names.option(issue, option);
    if (known === null) {
      const { options } = kase.issues[issue] ?? { options: {} };
      said(fault("unknown-option", [word], `${quoted(option)} is no option of ${issue}.${near(option, options)}`));
    } else if (Object.hasOwn(chosen, issue)) said(fault("issue-twice", [word], `${issue} is there twice.`));
    else chosen[issue] = known;
  }
  return chosen;
}

function near(word: string, known: Readonly<Record<string, unknown>>): string {
  const ids = Object.keys(known);
  return didYouMean(word, ids) || ` It has ${ids.slice(0, 8).join(", ")}.`;
}
