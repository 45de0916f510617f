import type { Case, Statement } from "./model.js";

/**
 * How much a paper keeps to itself: `sources` who said what was not said in public; `private` that, and whatever rests on
 * what was said in private alone; `figures-only` every word of every statement, source and note.
 */
export const REDACTIONS = ["none", "sources", "private", "figures-only"] as const;
export type Redaction = (typeof REDACTIONS)[number];

/** A case that may be handed on, and how much of it was made unreadable or left out. */
export interface Redacted {
  readonly kase: Case;
  readonly statements: number;
  readonly sources: number;
  /** Inputs left out because they rest on private statements alone. */
  readonly inputs: number;
}

/** Stands for whatever may not be read. */
const BAR = "■■■";

/**
 * The case without what a level keeps back: in words, in ids, in notes and in what was expected of it. Everything made of
 * the redacted case, its hash too, knows no more.
 */
export function redactCase(kase: Case, level: Redaction): Redacted {
  if (level === "none") return { kase, statements: 0, sources: 0, inputs: 0 };
  const all = Object.entries(kase.statements);
  const isHidden = ({ voice }: Statement): boolean =>
    level === "figures-only" || voice === "private" || voice === "reported";
  const hidden = all.filter(([, statement]) => isHidden(statement));
  const gone = new Set(all.filter(([, { voice }]) => level === "private" && voice === "private").map(([id]) => id));
  const open = new Set(all.filter(([, one]) => !isHidden(one)).map(([, { source }]) => source));
  const shut = Object.keys(kase.sources).filter(
    (id) => level === "figures-only" || (!open.has(id) && hidden.some(([, { source }]) => source === id)),
  );
  const statementIds = renamed(
    hidden.map(([id]) => id).filter((id) => !gone.has(id)),
    "hidden",
  );
  const sourceIds = renamed(shut, "hidden-source");
  const statements = all.flatMap(([id, one]): [string, Statement][] => {
    if (gone.has(id)) return [];
    const source = sourceIds.get(one.source) ?? one.source;
    const own = statementIds.get(id);
    return [own === undefined ? [id, { ...one, source }] : [own, silenced(one, source)]];
  });
  const sources = Object.entries(kase.sources).map(([id, source]): [string, Case["sources"][string]] => {
    const own = sourceIds.get(id);
    return own === undefined ? [id, source] : [own, { title: BAR }];
  });
  const removed = { inputs: 0 };
  const rest = withoutHidden(
    { ...kase, statements: {}, sources: {}, expect: {}, note: undefined },
    { gone, statementIds, level, removed },
  ) as Case;
  return {
    kase: { ...rest, statements: Object.fromEntries(statements), sources: Object.fromEntries(sources) },
    statements: hidden.length,
    sources: shut.length,
    inputs: removed.inputs,
  };
}

function renamed(ids: readonly string[], stem: string): ReadonlyMap<string, string> {
  return new Map(ids.map((id, k) => [id, `${stem}-${k + 1}`]));
}

/** What engines count of a statement, without who said it and in which words. */
function silenced(statement: Statement, source: string): Statement {
  const { kind, holder, issue, stance, about, condition, response, strength, priority, voice } = statement;
  const kept = { kind, holder, issue, stance, about, condition, response, strength, priority, voice };
  const given = Object.entries(kept).filter(([, value]) => value !== undefined);
  return { ...(Object.fromEntries(given) as unknown as Statement), source, holder: BAR, gloss: BAR };
}

interface Hiding {
  readonly gone: ReadonlySet<string>;
  readonly statementIds: ReadonlyMap<string, string>;
  readonly level: Redaction;
  readonly removed: { inputs: number };
}

/** Every entry below, without what rests on hidden statements; an entry that has nothing else behind it goes. */
function withoutHidden(value: unknown, hiding: Hiding): unknown {
  if (Array.isArray(value)) {
    return value.filter((one) => !restsOnGone(one, hiding)).map((one) => withoutHidden(one, hiding));
  }
  if (typeof value !== "object" || value === null) return value;
  const { gone, statementIds, level } = hiding;
  const evidence = evidenceOf(value);
  const isTouched = level === "figures-only" || evidence.some((id) => gone.has(id) || statementIds.has(id));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
      if (key === "note" && isTouched) return [];
      if (key === "evidence" && Array.isArray(one)) {
        const left = evidence.filter((id) => !gone.has(id)).map((id) => statementIds.get(id) ?? id);
        return [[key, left]];
      }
      return KEPT.has(key) || !restsOnGone(one, hiding) ? [[key, withoutHidden(one, hiding)]] : [];
    }),
  );
}

/** What other entries name stays, without its evidence. */
const KEPT = new Set(["leader", "drift", "outcome"]);

function restsOnGone(value: unknown, { gone, removed }: Hiding): boolean {
  const evidence = evidenceOf(value);
  const isGone = evidence.length > 0 && evidence.every((id) => gone.has(id)) && !isNamed(value);
  if (isGone) removed.inputs += 1;
  return isGone;
}

/** Parties, issues and forums are named by others. */
function isNamed(value: unknown): boolean {
  return (
    typeof value === "object" && value !== null && ["options", "leader", "iso", "members"].some((key) => key in value)
  );
}

function evidenceOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const { evidence } = value as { readonly evidence?: unknown };
  return Array.isArray(evidence) ? evidence.map(String) : [];
}
