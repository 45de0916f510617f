import { basisOf } from "../case/basis.js";
import { inForce } from "../case/date.js";
import type { Case, PositionEntry, Statement, Text } from "../case/model.js";
import { inLanguage, tongueOf } from "../case/text.js";
import type { Language } from "./say.js";

/** An utterance that stands behind an input. */
export interface WhyStatement {
  readonly id: string;
  /** Name of the party that holds it, and of who spoke for it where the statement says. */
  readonly holder: string;
  readonly actor: string | null;
  readonly voice: Statement["voice"] | null;
  readonly strength: Statement["strength"] | null;
  readonly date: string | null;
  /** Title of the source, or its id. */
  readonly source: string;
  readonly paragraph: number | null;
  readonly gloss: string | null;
  /** Language to mark the gloss with, where it is not the one asked for. */
  readonly tongue: string | null;
}

/** An input that a sentence rests on, as the case has it. */
export interface Why {
  /** Path in the case: `positions.japan.abductees`. */
  readonly path: string;
  /** The value as written, without what is said about it. */
  readonly value: string;
  readonly basis: "coded" | "judged";
  readonly note: string | null;
  readonly statements: readonly WhyStatement[];
}

interface Entry {
  readonly basis?: "coded" | "judged" | undefined;
  readonly evidence?: readonly string[] | undefined;
  readonly note?: Text | undefined;
}

/** Keys that speak about an entry rather than being its value. */
const ABOUT = new Set(["basis", "evidence", "note", "name", "options", "terms", "drift", "days"]);

/** The inputs behind a sentence's `because`, in its order, each with its value, basis, note and statements. */
export function whyOf(
  kase: Case,
  because: readonly string[],
  { asOf, language = "en" }: { readonly asOf: string; readonly language?: Language | undefined },
): readonly Why[] {
  const paths = [...new Set(because)].filter((path) => path.includes("."));
  const whole = paths.filter((path) => !path.endsWith(".salience") || !paths.includes(withoutLast(path)));
  return whole.flatMap((path) =>
    entriesAt(kase, path, asOf).map((entry) => ({
      path,
      value: written(path, entry),
      basis: basisOf(entry),
      note: entry.note === undefined ? null : inLanguage(entry.note, language, ""),
      statements: (entry.evidence ?? []).map((id) => statementOf(kase, id, language)),
    })),
  );
}

function withoutLast(path: string): string {
  return path.slice(0, path.lastIndexOf("."));
}

/** The entry of a path; of a dated position what was in force on the day, or all of it where nothing was. */
function entriesAt(kase: Case, path: string, day: string): readonly Entry[] {
  const [collection = "", id = "", part = ""] = path.split(".");
  if (collection === "positions") {
    const dated: readonly PositionEntry[] = [kase.positions[holderOf(kase, id, part)]?.[part] ?? []].flat();
    const current = dated.filter((entry) => inForce(entry, day));
    return current.length > 0 ? current : dated;
  }
  if (collection === "parties") return [kase.parties[id]?.leader ?? []].flat();
  if (collection === "events") return kase.events.filter((event) => event.id === id);
  const entries: Readonly<Record<string, Readonly<Record<string, Entry>> | readonly Entry[]>> = {
    issues: kase.issues,
    redLines: kase.redLines,
    linkages: kase.linkages,
    orderings: kase.orderings,
    alternatives: kase.alternatives,
    forums: kase.forums,
    agreements: kase.agreements,
    record: kase.record,
    ties: kase.ties,
    burdens: kase.burdens,
    ratification: kase.ratification,
  };
  const found = (entries[collection] as Readonly<Record<string, Entry>> | undefined)?.[id];
  return found === undefined ? [] : [found];
}

/** Whose position it is: a faction without one of its own takes that of the party it is within. */
export function holderOf(kase: Case, party: string, issue: string): string {
  const seen = new Set<string>();
  let holder = party;
  while (kase.positions[holder]?.[issue] === undefined && !seen.has(holder)) {
    seen.add(holder);
    holder = kase.parties[holder]?.within ?? holder;
  }
  return holder;
}

/** The entry's value in the flow form of the case file. */
function written(path: string, entry: Entry): string {
  const last = path.split(".").at(-1) ?? "";
  const values = entry as Readonly<Record<string, unknown>>;
  if (path.startsWith("issues.") || last === "salience") return flow(values[last]);
  return flow(Object.fromEntries(Object.entries(values).filter(([key]) => !ABOUT.has(key))));
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const inside = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{ ${inside.map(([key, one]) => `${key}: ${flow(one)}`).join(", ")} }`;
  }
  return typeof value === "string" && /^[<>=!]/.test(value) ? `"${value}"` : String(value);
}

/** A statement as a reason is told. */
export function statementOf(kase: Case, id: string, language: Language): WhyStatement {
  const statement = kase.statements[id];
  const name = (party: string): string => inLanguage(kase.parties[party]?.name, language, party);
  const source = kase.sources[statement?.source ?? ""];
  const gloss = statement?.gloss === undefined ? null : inLanguage(statement.gloss, language, "");
  return {
    id,
    holder: name(statement?.holder ?? ""),
    actor: statement?.actor ?? null,
    voice: statement?.voice ?? null,
    strength: statement?.strength ?? null,
    date: statement?.date ?? null,
    source: inLanguage(source?.title, language, statement?.source ?? ""),
    paragraph: statement?.paragraph ?? null,
    gloss,
    tongue: gloss === null ? null : tongueOf(gloss, language),
  };
}
