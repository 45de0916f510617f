import type { Coding, Decision, Statement } from "entente";
import type { Beside } from "../document/beside.js";

const CODINGS = ".codings.jsonl";
const DECISIONS = "decisions.jsonl";
const RELEASED = "released";
/** Coder of what the program suggests by itself, as the command names it. */
export const RECOGNISER = "recogniser";

const parsed = new WeakMap<Beside, ReadonlyMap<string, readonly unknown[]>>();

/** Lines of every file beside the case; what is no JSON is left where it is and not shown. */
function linesOf(beside: Beside): ReadonlyMap<string, readonly unknown[]> {
  const known = parsed.get(beside);
  if (known !== undefined) return known;
  const made = new Map(Object.entries(beside).map(([ending, text]) => [ending, text.split("\n").flatMap(entryOf)]));
  parsed.set(beside, made);
  return made;
}

function entryOf(line: string): unknown[] {
  try {
    const value: unknown = line.trim() === "" ? null : JSON.parse(line);
    return typeof value === "object" && value !== null ? [value] : [];
  } catch {
    return [];
  }
}

/** Codings by coder, in the order of their files. */
export function codingsByCoder(beside: Beside): ReadonlyMap<string, readonly Coding[]> {
  const found = new Map<string, readonly Coding[]>();
  for (const [ending, lines] of linesOf(beside))
    if (ending.endsWith(CODINGS)) found.set(ending.slice(0, -CODINGS.length), lines.map(codingOf));
  return found;
}

/** A line as a coding; a stance need not say that it is one. */
function codingOf(line: unknown): Coding {
  return { kind: "stance", ...Object(line) } as Coding;
}

export function decisionsIn(beside: Beside): readonly Decision[] {
  return (linesOf(beside).get(DECISIONS) ?? []) as readonly Decision[];
}

/** Whether coders see each other's codings; until somebody says so each sees only their own. */
export function isReleased(beside: Beside): boolean {
  return beside[RELEASED] !== undefined;
}

export function released(beside: Beside, by: string): Beside {
  return { ...beside, [RELEASED]: by };
}

/** Coders whose codings one may see: oneself, and all once they are released. */
export function visibleCoders(beside: Beside, coder: string | null): ReadonlyMap<string, readonly Coding[]> {
  const all = codingsByCoder(beside);
  if (isReleased(beside)) return all;
  return new Map([...all].filter(([one]) => one === coder || one === RECOGNISER || one === "import"));
}

/** Adds a coding to its coder's file, or puts it in the place of the one of the same id. */
export function withCoding(beside: Beside, coding: Coding): Beside {
  const ending = `${coding.coder}${CODINGS}`;
  const lines = (beside[ending] ?? "").split("\n").filter((line) => line.trim() !== "");
  const k = lines.findIndex((line) => (entryOf(line)[0] as Coding | undefined)?.id === coding.id);
  const line = JSON.stringify(coding);
  const next = k === -1 ? [...lines, line] : lines.map((one, at) => (at === k ? line : one));
  return { ...beside, [ending]: `${next.join("\n")}\n` };
}

/** Adds codings at the end of their coders' files; a coder may code ten thousand at once. */
export function withCodings(beside: Beside, codings: readonly Coding[]): Beside {
  const added = [...new Set(codings.map(({ coder }) => coder))].map((coder): [string, string] => {
    const before = beside[`${coder}${CODINGS}`] ?? "";
    const whole = before === "" || before.endsWith("\n") ? before : `${before}\n`;
    const own = codings.filter((one) => one.coder === coder);
    return [`${coder}${CODINGS}`, whole + own.map((one) => `${JSON.stringify(one)}\n`).join("")];
  });
  return { ...beside, ...Object.fromEntries(added) };
}

export function withoutCoding(beside: Beside, { coder, id }: Pick<Coding, "coder" | "id">): Beside {
  const ending = `${coder}${CODINGS}`;
  const lines = (beside[ending] ?? "").split("\n").filter((line) => line.trim() !== "");
  const left = lines.filter((line) => (entryOf(line)[0] as Coding | undefined)?.id !== id);
  return { ...beside, [ending]: left.map((line) => `${line}\n`).join("") };
}

export function withDecisions(beside: Beside, decisions: readonly Decision[]): Beside {
  const before = beside[DECISIONS] ?? "";
  const whole = before === "" || before.endsWith("\n") ? before : `${before}\n`;
  return { ...beside, [DECISIONS]: whole + decisions.map((one) => `${JSON.stringify(one)}\n`).join("") };
}

/** Brings back what was decided on: the decisions on it go. Only for what nobody else could have read yet. */
export function withoutDecisionsOn(beside: Beside, coding: Pick<Coding, "coder" | "id">): Beside {
  const lines = (beside[DECISIONS] ?? "").split("\n").filter((line) => line.trim() !== "");
  const left = lines.filter((line) => {
    const { suggestion } = Object(entryOf(line)[0]) as Partial<Decision>;
    return suggestion === undefined || keyOf(suggestion) !== keyOf(coding);
  });
  return { ...beside, [DECISIONS]: left.map((line) => `${line}\n`).join("") };
}

/** The last decision on each coding, by `coder id`. */
export function lastDecisions(beside: Beside): ReadonlyMap<string, Decision> {
  return new Map(decisionsIn(beside).map((one) => [keyOf(one.suggestion), one]));
}

export function keyOf({ coder, id }: Pick<Coding, "coder" | "id">): string {
  return `${coder} ${id}`;
}

/** A free id for a coder's next coding: `ann-7`. */
export function nextId(beside: Beside, coder: string, statements: Readonly<Record<string, Statement>>): string {
  const own = codingsByCoder(beside).get(coder) ?? [];
  const taken = new Set([...own.map(({ id }) => id), ...Object.keys(statements)]);
  let n = own.length + 1;
  while (taken.has(`${coder}-${n}`)) n++;
  return `${coder}-${n}`;
}

/** What waits to be taken in: codings that one may see, that no statement is made of and nobody left out. */
export function waitingIn(
  beside: Beside,
  { coder, statements }: { readonly coder: string | null; readonly statements: Readonly<Record<string, Statement>> },
): readonly Coding[] {
  const decided = lastDecisions(beside);
  return [...visibleCoders(beside, coder).values()]
    .flat()
    .filter((one) => !Object.hasOwn(statements, one.id) && decided.get(keyOf(one))?.decision !== "rejected");
}

/** Codings that somebody left out, with the reason; they stay findable and count nowhere. */
export function leftOutIn(
  beside: Beside,
  coder: string | null,
): readonly { readonly coding: Coding; readonly decision: Decision }[] {
  const decided = lastDecisions(beside);
  return [...visibleCoders(beside, coder).values()].flat().flatMap((coding) => {
    const decision = decided.get(keyOf(coding));
    return decision?.decision === "rejected" ? [{ coding, decision }] : [];
  });
}

/** What a coding says and where, without who says so: two of the same are one statement. */
export function contentOf(coding: Statement & { readonly id?: string }): string {
  const { id: _i, coder: _c, acceptedBy: _a, gloss: _g, note: _n, quote: _q, ...said } = coding;
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Codings of which no two say the same. */
export function distinct(codings: readonly Coding[]): readonly Coding[] {
  const said = new Map<string, Coding>();
  for (const one of codings) if (!said.has(contentOf(one))) said.set(contentOf(one), one);
  return [...said.values()];
}
