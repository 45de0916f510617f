import type { Case, Statement } from "../../case/model.js";
import { frameSchema } from "../../engines/asked.js";
import type { Coding } from "../../evidence/coding/coding.js";
import { suggestPositions } from "../../evidence/positions/suggest-positions.js";
import { uniformFrom } from "../../numerics/philox.js";
import { type CompareOptions, type Comparison, compareCases } from "../comparison/compare.js";
import type { ComparedRow } from "../comparison/rows.js";
import type { Side } from "../comparison/side.js";
import type { Finding } from "../finding.js";
import { speechIn } from "../say.js";
import { withPositions } from "../update/case-with.js";
import { followedAnswers } from "../update/followed.js";

/** The case with the positions that one coder's statements alone suggest; contested ones, tables and all else stay as they are. */
function caseOf(kase: Case, codings: readonly Coding[], asOf: string): Case {
  const own: Record<string, Statement> = {};
  for (const { id, ...statement } of codings) own[id] = statement;
  const suggestions = suggestPositions({ ...kase, statements: own }, { asOf });
  return withPositions({ ...kase, statements: { ...kase.statements, ...own } }, suggestions, asOf);
}

/**
 * Compares the answers that two coders' statements lead to, each taken alone: the figures of `compareCases`, and what every
 * question says first.
 *
 * @param coders - two coders with their codings
 * @throws {EntenteError} as `compareCases`
 */
export function compareCoders(
  kase: Case,
  coders: readonly [readonly [string, readonly Coding[]], readonly [string, readonly Coding[]]],
  { asOf, ...options }: CompareOptions & { readonly asOf: string },
): Comparison {
  const [a, b] = coders.map(([label, codings]): Side => ({ label, kase: caseOf(kase, codings, asOf), asOf })) as [
    Side,
    Side,
  ];
  const found = compareCases(a, b, options);
  const claims = claimRows([a, b], { ...options, asOf }).filter(({ verb }) => options.verbs?.includes(verb) ?? true);
  const { say, digits } = speechIn(options.language ?? "en");
  const differ = claims.filter(({ changed }) => changed);
  const text = say("compare.coders", {
    ...{
      a: a.label,
      b: b.label,
      n: differ.length,
      count: digits.count(differ.length),
      of: digits.count(claims.length),
    },
    verbs: digits.list(differ.map(({ verb }) => verb)),
  });
  const finding: Finding = {
    ...{ id: "compare.coders", verb: "agree", text, level: "main" },
    ...{ numbers: { differ: differ.length, of: claims.length }, because: found.result.inputs.map(({ path }) => path) },
    ...{ rests: null, holds: null, hinge: null, inputs: { coded: 0, judged: 0, sources: 0 }, contradicts: 0 },
  };
  return {
    ...found,
    result: { ...found.result, rows: [...found.result.rows, ...claims] },
    findings: [...found.findings, finding],
  };
}

/** What each question says first, side by side. */
function claimRows(
  sides: readonly [Side, Side],
  { asOf, forum, where, voice }: Pick<CompareOptions, "forum" | "where" | "voice"> & { readonly asOf: string },
): ComparedRow[] {
  const given = Object.entries({ asOf, forum, where, voice }).filter(([, value]) => value !== undefined);
  const frame = frameSchema.parse(Object.fromEntries(given));
  const tools = { rng: uniformFrom(1), signal: { aborted: false }, progress: () => {} };
  const [one, other] = sides.map(({ kase }) =>
    followedAnswers(kase, { frame, tools, wanted: null }).filter(({ key }) => key === "claim"),
  );
  return (one ?? []).map(({ verb, value }): ComparedRow => {
    const b = other?.find((row) => row.verb === verb)?.value ?? null;
    return { verb, key: "claim", a: value, b, changed: value !== b, drivenBy: null };
  });
}
