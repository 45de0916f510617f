import type { Case, CaseEdit, Coding, Condition, Statement } from "entente";
import type { DocumentsKey } from "./texts.js";

/** What the card's fields hold, as typed. */
export interface Draft {
  readonly holder: string;
  readonly actor: string;
  readonly kind: Coding["kind"];
  readonly issue: string;
  readonly stance: string;
  readonly condition: string;
  readonly about: string;
  readonly response: string;
  readonly voice: string;
  readonly strength: string;
  readonly priority: string;
  readonly date: string;
  readonly dateBasis: string;
  readonly gloss: string;
}

export const KINDS = ["stance", "line", "order", "lever", "burden", "tie", "commitment", "offer", "drift"] as const;
export const VOICES = ["official", "attributed", "reported", "analyst", "private"] as const;
export const STRENGTHS = ["firm", "leaning", "hedged"] as const;
export const DATE_BASES = ["stated", "inferred", "publication"] as const;

/** Fields that a kind has besides those that all have. */
export const FIELDS: Readonly<
  Record<Coding["kind"], readonly ("issue" | "stance" | "condition" | "about" | "response")[]>
> = {
  stance: ["issue", "stance"],
  line: ["issue", "condition"],
  order: ["issue", "condition"],
  lever: ["issue", "condition"],
  burden: ["issue", "about"],
  tie: ["about"],
  commitment: ["issue", "condition", "about"],
  offer: ["issue", "about", "response"],
  drift: ["issue", "stance"],
};

/** Where in a text something is coded. */
export interface Place {
  readonly source: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

const EMPTY: Draft = {
  ...{ holder: "", actor: "", kind: "stance", issue: "", stance: "", condition: "", about: "", response: "" },
  ...{ voice: "official", strength: "firm", priority: "", date: "", dateBasis: "publication", gloss: "" },
};

/** What the card opens with: holder, kind and issue of the last coding; the date of the source. */
export function draftFrom(last: Coding | null, published: string | undefined): Draft {
  const dated = { date: published ?? "", dateBasis: published === undefined ? "stated" : "publication" };
  if (last === null) return { ...EMPTY, ...dated };
  const { holder, actor = "", kind, issue = "", voice = "official", strength = "firm" } = last;
  return { ...EMPTY, ...dated, holder, actor, kind, issue, voice, strength };
}

/** What the card shows of something already coded or suggested. */
export function draftOf(said: Partial<Statement>): Draft {
  const { holder = "", actor = "", kind = "stance", issue = "", stance = "", about = "", response = "" } = said;
  const { voice = "", strength = "", priority = "", date = "", dateBasis = "publication", gloss, condition } = said;
  const words = condition === undefined ? "" : conditionText(condition);
  return {
    ...{ holder, actor, kind, issue, stance: String(stance), condition: words, about, response },
    ...{ voice, strength, priority: String(priority), date, dateBasis, gloss: typeof gloss === "string" ? gloss : "" },
  };
}

/** A condition as one types it: `access >= licensed, quota = halved`. */
export function conditionText(condition: NonNullable<Statement["condition"]>): string {
  return Object.entries(condition)
    .map(([issue, test]) => `${issue} ${Array.isArray(test) ? `in ${test.join(", ")}` : String(test)}`)
    .join(", ");
}

/** A coding with what the case lacks for it, or what is still to be said. */
export type Drafted =
  | { readonly coding: Coding; readonly edits: readonly CaseEdit[] }
  | { readonly field: keyof Draft; readonly ask: DocumentsKey; readonly values?: Readonly<Record<string, string>> };

/** Makes a coding of what was typed; a name that the case does not know becomes a party or an issue of its own. */
export function codingFrom(
  draft: Draft,
  {
    kase,
    place,
    id,
    coder,
  }: { readonly kase: Case; readonly place: Place; readonly id: string; readonly coder: string },
): Drafted {
  const has = new Set<string>(FIELDS[draft.kind]);
  if (draft.holder.trim() === "") return { field: "holder", ask: "card.ask.holder" };
  const edits: CaseEdit[] = [];
  const holder = partyOf(draft.holder, kase, edits);
  const about = !has.has("about") || draft.about.trim() === "" ? undefined : partyOf(draft.about, kase, edits);
  const issue = !has.has("issue") || draft.issue.trim() === "" ? undefined : issueOf(draft.issue, kase, edits);
  if (draft.kind === "stance" && issue === undefined) return { field: "issue", ask: "card.ask.issue" };
  const stance = has.has("stance") && issue !== undefined ? placeFrom(draft.stance, kase, issue) : undefined;
  if (stance === null || (draft.kind === "stance" && stance === undefined))
    return { field: "stance", ask: "card.ask.stance" };
  if (draft.kind === "tie" && about === undefined) return { field: "about", ask: "card.ask.about" };
  const condition = has.has("condition") ? conditionFrom(draft.condition, kase) : undefined;
  if (condition === null) return { field: "condition", ask: "card.ask.condition" };
  const response = has.has("response") && draft.response.trim() !== "" ? draft.response.trim() : undefined;
  if ([issue, about, condition, response].every((one) => one === undefined))
    return { field: has.has("issue") ? "issue" : "about", ask: "card.ask.something" };
  const priority = draft.priority.trim() === "" ? undefined : Number(draft.priority);
  if (priority !== undefined && !(priority >= 0 && priority <= 100))
    return { field: "priority", ask: "card.ask.priority" };
  const date = draft.date.trim() || undefined;
  const late = dateFault(date, kase.sources[place.source]?.date);
  if (late !== null) return late;
  const said = {
    ...{ id, source: place.source, kind: draft.kind, paragraph: place.paragraph, start: place.start, end: place.end },
    ...{ holder, actor: draft.actor.trim() || undefined, issue, stance, about, condition, response },
    ...{ strength: draft.strength || undefined, priority, voice: draft.voice || undefined },
    ...{ date, dateBasis: date === undefined ? undefined : draft.dateBasis || undefined },
    ...{ quote: place.quote, gloss: draft.gloss.trim() || undefined, coder },
  };
  return {
    coding: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as unknown as Coding,
    edits,
  };
}

function dateFault(date: string | undefined, published: string | undefined): Drafted | null {
  if (date === undefined) return null;
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) || Number.isNaN(Date.parse(date)))
    return { field: "date", ask: "card.ask.date" };
  if (published === undefined || date.slice(0, published.length) <= published) return null;
  return { field: "date", ask: "card.ask.after", values: { date, published } };
}

/** A party by id or by any of its names; an unknown one is added to the case. */
function partyOf(typed: string, kase: Case, edits: CaseEdit[]): string {
  const known = idNamed(typed, kase.parties);
  if (known !== null) return known;
  const id = freshId(typed, "party", Object.keys(kase.parties));
  edits.push({ path: ["parties", id], value: { name: typed.trim() } });
  return id;
}

/** An issue by id or by any of its names; an unknown one is added, with nothing changed and something changed as its options. */
function issueOf(typed: string, kase: Case, edits: CaseEdit[]): string {
  const known = idNamed(typed, kase.issues);
  if (known !== null) return known;
  const id = freshId(typed, "issue", Object.keys(kase.issues));
  const options = { unchanged: { at: 0 }, changed: { at: 100 } };
  edits.push({ path: ["issues", id], value: { name: typed.trim(), statusQuo: "unchanged", options } });
  return id;
}

/** The id of what was typed: an id, or a name in any language. */
export function idNamed(typed: string, among: Readonly<Record<string, { readonly name?: unknown }>>): string | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return null;
  const found = Object.entries(among).find(([id, { name }]) =>
    [id, ...(typeof name === "string" ? [name] : Object.values(Object(name) as object).map(String))].some(
      (one) => one.toLowerCase() === wanted,
    ),
  );
  return found?.[0] ?? null;
}

function freshId(typed: string, word: string, taken: readonly string[]): string {
  const slug = typed
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "");
  const stem = slug || word;
  for (let k = 1; ; k++) {
    const id = k === 1 ? stem : `${stem}-${k}`;
    if (!taken.includes(id)) return id;
  }
}

/**
 * A place on a ladder as it was typed: a number, an option's id or name, or the letters with which one alone begins.
 *
 * @returns undefined for nothing typed, null for what is no place
 */
export function placeFrom(typed: string, kase: Case, issue: string): string | number | undefined | null {
  const text = typed.trim();
  if (text === "") return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number >= 0 && number <= 100 ? number : null;
  const options = kase.issues[issue]?.options ?? { unchanged: {}, changed: {} };
  const known = idNamed(text, options);
  if (known !== null) return known;
  const begun = Object.keys(options).filter((id) => id.startsWith(text.toLowerCase()));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/** `access >= licensed, quota = halved` as a condition. Undefined for nothing typed, null for what is none. */
function conditionFrom(typed: string, kase: Case): Condition | undefined | null {
  if (typed.trim() === "") return undefined;
  const tests: Record<string, string> = {};
  for (const part of typed.split(",")) {
    const [, name = "", sign = "", option = ""] =
      /^\s*([\p{L}\p{N}-]+)\s*(<=|>=|!=|=|<|>)\s*([\p{L}\p{N}-]+)\s*$/u.exec(part) ?? [];
    const issue = idNamed(name, kase.issues);
    const known = issue === null ? null : idNamed(option, kase.issues[issue]?.options ?? {});
    if (issue === null || known === null) return null;
    tests[issue] = `${sign} ${known}`;
  }
  return tests as Condition;
}
