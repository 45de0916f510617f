import type { Scene } from "../../charts/scene.js";
import type { Language } from "../../explain/say.js";
import type { Table } from "../../explain/tables/table.js";
import type { Badge } from "../badge.js";

/** How words stand beside those around them. */
export type Look = "strong" | "again" | "code" | "path" | "note" | "coded" | "judged" | "figure";

/** Words that look alike and lead to one place. */
export interface Run {
  readonly text: string;
  readonly look?: Look | undefined;
  /** Of these words, where it is not the paper's. */
  readonly lang?: string | undefined;
  /** `#` and a place of the paper, or an address of the web. */
  readonly to?: string | undefined;
}

/** A package that a sentence lists, a move a line. */
export interface Moves {
  readonly moves: readonly string[];
}

/** What a paragraph is to its reader. */
export type Role =
  | "question"
  | "asked"
  | "bottom"
  | "headline"
  | "sentence"
  | "asks"
  | "says"
  | "doubt"
  | "small"
  | "clause"
  | "entry"
  | "plain"
  | "pair"
  | "made";

/** A paragraph. */
export interface Prose {
  readonly kind: "prose";
  readonly role: Role;
  readonly content: readonly (Run | Moves)[];
  /** Place of the note on what it rests on. */
  readonly note?: string | undefined;
  /** Place of its own. */
  readonly id?: string | undefined;
}

export interface Heading {
  readonly kind: "heading";
  /** 2 for a chapter, 3 for a part of one. */
  readonly level: 2 | 3;
  readonly id?: string | undefined;
  readonly text: string;
}

/** How far the sentence before can be trusted. */
export interface Trust {
  readonly kind: "trust";
  readonly badge: Badge | null;
  /** How many inputs of which kind stand behind it; may be empty. */
  readonly rests: string;
}

export interface List {
  readonly kind: "list";
  /** `overview` has blocks in its items, `ledger` is looked things up in. */
  readonly look: "points" | "findings" | "overview" | "ledger" | "pairs";
  readonly items: readonly (readonly (Prose | Trust | Why)[])[];
}

/** A cell whose second line is quieter than the first. */
export interface Cell {
  readonly text: string;
  readonly under?: string | undefined;
  readonly look?: "strong" | undefined;
}

export interface TableBlock {
  readonly kind: "table";
  readonly id: string;
  readonly look: "numbers" | "options";
  readonly title: string;
  readonly columns: Table["columns"];
  readonly rows: readonly (readonly Cell[])[];
  /** Place of the note on what its numbers rest on. */
  readonly note?: string | undefined;
}

/** A picture: as text for pages that adapt, as marks for pages of one size, and in words. */
export interface Figure {
  readonly kind: "figure";
  readonly id: string;
  readonly wide: string;
  readonly narrow: string;
  /** For a printed page, by day. */
  readonly print: { readonly scene: Scene; readonly svg: string };
  readonly alt: string;
  readonly table: TableBlock;
}

/** What most readers pass over: folded away where a page can. */
export interface Fold {
  readonly kind: "fold";
  readonly summary: string;
  readonly blocks: readonly Block[];
}

/** What belongs together; a chapter begins a page. */
export interface Section {
  readonly kind: "section";
  readonly look: "answers" | "chapter" | "bottom-line" | "part";
  readonly id?: string | undefined;
  readonly blocks: readonly Block[];
}

/** Blocks side by side where there is room. */
export interface Columns {
  readonly kind: "columns";
  readonly columns: readonly (readonly Block[])[];
}

/** Where a page that folds things away shows what a sentence rests on; on paper its note does. */
export interface Why {
  readonly kind: "why";
  /** Place of the note. */
  readonly note: string;
  readonly label: string;
}

export type Block = Prose | Heading | Trust | Why | List | TableBlock | Figure | Fold | Section | Columns;

/** What a sentence rests on: by party its inputs, each with its statements. */
export interface Note {
  /** Its place in the paper. */
  readonly id: string;
  /** From 1, in the order in which sentences need them. */
  readonly number: number;
  readonly groups: readonly (readonly Run[])[];
}

/** A paper about a case as data, from which every form of it is written. */
export interface Paper {
  readonly kind: "report" | "brief" | "text";
  readonly language: Language;
  /** Of the document; `heading` is what stands at its top. */
  readonly title: string;
  readonly heading: string;
  /** Under the heading. */
  readonly lead: readonly Prose[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** At the end. */
  readonly end: readonly Block[];
  /** The day that the case is asked about, as a paper's own date. */
  readonly asOf: string;
  /** Words for what a paper adds of its own. */
  readonly words: {
    readonly skip: string;
    readonly contents: string;
    readonly notes: string;
    readonly pictureTable: string;
    readonly tableRests: string;
  };
}

/** A run of plain words. */
export function run(text: string, rest: Omit<Run, "text"> = {}): Run {
  return { text, ...rest };
}

/** A paragraph of plain words. */
export function prose(role: Role, text: string): Prose {
  return { kind: "prose", role, content: [run(text)] };
}

/** A paragraph, or none where there is nothing to say. */
export function proseOf(role: Role, text: string | null): Prose[] {
  return text === null || text === "" ? [] : [prose(role, text)];
}
