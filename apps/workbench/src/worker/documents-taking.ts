import {
  acceptCodings,
  askUpdate,
  type Case,
  type CaseEdit,
  checkCodings,
  defaultDay,
  editCase,
  type PlacedCoding,
  type Problem,
  readCase,
  type Statement,
  suggestionEdit,
  suggestPositions,
} from "entente";
import type { DocumentsResult, DocumentsTask } from "../runner/documents-protocol.js";

type Task<K extends DocumentsTask["kind"]> = Extract<DocumentsTask, { kind: K }>;
type Result<K extends DocumentsResult["kind"]> = Extract<DocumentsResult, { kind: K }>;

/** What statements would do to the answers, as `update` tells it. */
export function updateWith(kase: Case, { added, frame, language }: Task<"update">): Result<"update"> {
  const { forum, where, asOf, voice } = frame;
  const given = Object.entries({ forum, where, asOf, voice }).filter(([, value]) => value !== undefined);
  const { answer, tables } = askUpdate(kase, added, Object.fromEntries(given), { language });
  return { kind: "update", answer, tables };
}

/**
 * The case's text with codings as statements in it, and with the positions that they lead to: those that `update` foretold,
 * or one of chosen statements alone.
 */
export function takenInto(kase: Case, { input, codings, by, following }: Task<"take">): Result<"take"> {
  const placed: PlacedCoding[] = codings.map((entry, k) => ({ entry, file: input.file, line: k + 1 }));
  const accepted = acceptCodings(kase, placed, by);
  const problems = [...checkCodings(kase, placed), ...accepted.problems];
  if (problems.some(isError)) return { kind: "take", text: null, positions: [], problems };
  const whole: Case = { ...kase, statements: { ...kase.statements, ...accepted.statements } };
  const asOf = input.day ?? defaultDay(kase);
  const made = positionsOf(whole, accepted.statements, { asOf, following });
  const text = editCase(input.text, [...accepted.edits, ...made]);
  const after = readCase(text, { file: input.file }).problems.filter(isError);
  if (after.length > 0) return { kind: "take", text: null, positions: [], problems: after };
  return { kind: "take", text, positions: made.map(({ path }) => path.slice(1, 3).join(".")), problems };
}

function positionsOf(
  whole: Case,
  added: Readonly<Record<string, Statement>>,
  { asOf, following }: { readonly asOf: string; readonly following: Task<"take">["following"] },
): readonly CaseEdit[] {
  const all = Object.entries(whole.statements);
  const read =
    following.kind === "of" ? all.filter(([id]) => following.statements.includes(id)) : Object.entries(added);
  const isLate = ({ date }: Statement): boolean => date !== undefined && date.padEnd(10, "-01") > asOf;
  const touched = read.flatMap(([, one]) => (isLate(one) ? [] : [`${one.holder} ${one.issue ?? ""}`]));
  const base = following.kind === "of" ? { ...whole, statements: Object.fromEntries(read) } : whole;
  return suggestPositions(base, { asOf })
    .filter(({ party, issue }) => touched.includes(`${party} ${issue}`))
    .flatMap((one) => suggestionEdit(whole, one, asOf) ?? []);
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}
