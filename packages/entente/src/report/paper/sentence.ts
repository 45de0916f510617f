import type { Finding } from "../../explain/finding.js";
import type { Table } from "../../explain/tables/table.js";
import { badgeOf, restsOn } from "../badge.js";
import type { Behind, Ledger } from "../ledger.js";
import type { Material } from "../material.js";
import { toldClaim, toldMoves } from "../moves.js";
import { piecesOf } from "../numbers.js";
import type { SignedChapter } from "../signed.js";
import {
  type Block,
  type Moves,
  type Note,
  type Prose,
  type Role,
  type Run,
  run,
  type TableBlock,
  type Trust,
  type Why,
} from "./paper.js";

/** What every part of a report reads. */
export interface Page extends Material {
  readonly ledger: Ledger;
  /** Packages that its sentences list, in words. */
  readonly packages: readonly string[];
  /** How the text that was signed last is kept; null where none with clauses is signed by the day. */
  readonly signed: SignedChapter | null;
}

/** A sentence whose figures lead to what it rests on. */
export function figured(
  text: string,
  { note, numbered }: { readonly note: string | undefined; readonly numbered: readonly string[] },
  look?: Run["look"],
): readonly Run[] {
  if (note === undefined) return [run(text, { look })];
  return piecesOf(text, numbered).map((piece) =>
    piece.kind === "words" ? run(piece.text, { look }) : run(piece.text, { look: look ?? "figure", to: `#${note}` }),
  );
}

/** A finding with its figures and its note; the package that it lists stands a move a line, or in small where it was listed before. */
export function sentenceOf(
  finding: Finding,
  { ledger, packages, numbered }: Page,
  { role = "sentence", listed = "first" }: { readonly role?: Role; readonly listed?: "first" | "again" } = {},
): Prose {
  const note = ledger.behind.get(finding)?.anchor;
  return { kind: "prose", role, note, content: contentOf(finding, { note, numbered, packages, listed }) };
}

function contentOf(
  finding: Finding,
  {
    packages,
    listed,
    ...behind
  }: {
    readonly note: string | undefined;
    readonly numbered: readonly string[];
    readonly packages: readonly string[];
    readonly listed: "first" | "again";
  },
): readonly (Run | Moves)[] {
  const told = toldMoves(finding.text, packages) ?? toldClaim(finding);
  if (told === null) return figured(finding.text, behind);
  const { before, moves, after } = told;
  if (moves.length === 0) return [...figured(before, behind), ...figured(after, behind, "again")];
  const list = listed === "first" ? { moves } : run(moves.join(" "), { look: "again" });
  return [...figured(before, behind), list, ...figured(listed === "first" ? after.trimStart() : after, behind)];
}

/** How far a finding can be trusted; nothing where no worlds were drawn and it rests on no input. */
export function trustOf(finding: Finding, page: Pick<Page, "kase" | "asOf" | "speech" | "words">): Trust[] {
  const badge = badgeOf(finding, page);
  const rests = restsOn(finding, page);
  return badge === null && rests === "" ? [] : [{ kind: "trust", badge, rests }];
}

/** The badge alone, where what the sentence rests on is told beside it. */
export function badgeAlone(finding: Finding, page: Pick<Page, "kase" | "asOf" | "speech" | "words">): Trust[] {
  const badge = badgeOf(finding, page);
  return badge === null ? [] : [{ kind: "trust", badge, rests: "" }];
}

/** The notes that blocks of a report need, numbered in the order in which these first do. */
export function notesOf(blocks: readonly Block[], { ledger, words, speech: { say } }: Page): readonly Note[] {
  const told = new Map([...ledger.behind.values()].map((behind) => [behind.anchor, behind]));
  return [...new Set(blocks.flatMap(notesNeeded))].flatMap((id, k) => {
    const behind = told.get(id);
    return behind === undefined
      ? []
      : [{ id, number: k + 1, groups: behind.groups.map((one) => groupOf(one, words, say)) }];
  });
}

function notesNeeded(block: Block): readonly string[] {
  switch (block.kind) {
    case "prose":
    case "table":
    case "why":
      return block.note === undefined ? [] : [block.note];
    case "list":
      return block.items.flat().flatMap(notesNeeded);
    case "fold":
    case "section":
      return block.blocks.flatMap(notesNeeded);
    case "columns":
      return block.columns.flat().flatMap(notesNeeded);
    default:
      return [];
  }
}

/** Where a page shows what a finding rests on; nothing for one that rests on no input. */
export function whyOfFinding(finding: Finding, { ledger, speech: { say } }: Page): Why[] {
  const behind = ledger.behind.get(finding);
  if (behind === undefined) return [];
  const { anchor, rests } = behind;
  const isAlone = rests === "" || finding.level === "headline";
  const label = isAlone ? [say("report.why"), rests].filter((one) => one !== "").join(": ") : rests;
  return [{ kind: "why", note: anchor, label }];
}

function groupOf(
  [owner, inputs]: Behind["groups"][number],
  words: Page["words"],
  say: Page["speech"]["say"],
): readonly Run[] {
  const comma = say("report.series", { a: "", b: "" });
  return [
    ...(owner === ""
      ? []
      : [run(words.party(owner), { look: "strong" }), run(say("chart.pair", { name: "", value: "" }))]),
    ...inputs.flatMap(({ anchor, basis, short, statements }, k) => [
      ...(k === 0 ? [] : [run(comma)]),
      run(short, { look: basis, to: `#${anchor}` }),
      ...(statements.length === 0 ? [] : [run(" ("), ...statementLinks(statements), run(")")]),
    ]),
  ];
}

/** Statements by id, each with a way to it. */
export function statementLinks(ids: readonly string[]): readonly Run[] {
  return ids.flatMap((id, k) => [...(k === 0 ? [] : [run(", ")]), run(id, { to: `#statement-${id}` })]);
}

/** A table of numbers with a way to what they rest on. */
export function tableBlock({ title, columns, rows }: Table, id: string, note?: string): TableBlock {
  return {
    kind: "table",
    id,
    look: "numbers",
    title,
    columns,
    rows: rows.map((row) => row.map((text) => ({ text }))),
    note,
  };
}
