import type { Case } from "../../case/model.js";
import { spanAgreement } from "../../numerics/agreement/spans.js";
import type { SourceTexts } from "../coding/check-codings.js";
import type { Coding } from "../coding/coding.js";
import { type Agreement, judgeFields, type Rated, type RatedField, type ResampleOptions } from "./agreement.js";
import { type CodedUnit, hasSpan, matchCodings } from "./match-codings.js";

export interface AgreeOptions extends ResampleOptions {
  /** For the places of options on their ladders; without it stances that are options are compared as names. */
  readonly kase?: Case | undefined;
  /** For the texts' lengths; without a text it counts as long as the last span in it. */
  readonly texts?: SourceTexts | undefined;
}

const STRENGTHS = ["hedged", "leaning", "firm"];
const NAMES = ["holder", "issue", "kind", "voice"] as const;

/**
 * How far several coders agree on the same texts: by field over the places that two or more of them coded, and over which
 * stretches of text they marked.
 *
 * @param codings - one list a coder
 */
export function agreeOnCodings(codings: ReadonlyMap<string, readonly Coding[]>, options: AgreeOptions = {}): Agreement {
  const coders = [...codings.keys()];
  const units = matchCodings([...codings.values()]);
  const fields = fieldsOf(units, coders.length, options.kase).filter((field) =>
    field.units.some((unit) => unit.some((value) => value !== null)),
  );
  return {
    coders,
    ...judgeFields(coders, fields, options),
    spans: spansOf([...codings.values()], options.texts ?? new Map()),
    disagreements: disagreementsOf(coders, units, fields),
  };
}

/** Fields in the order of their weight. Stances are compared only where the coders mean the same issue. */
function fieldsOf(units: readonly CodedUnit[], coders: number, kase: Case | undefined): RatedField[] {
  const column = (of: (coding: Coding, unit: CodedUnit) => Rated | undefined): Rated[][] =>
    units.map((unit) =>
      Array.from({ length: coders }, (_, c) => {
        const coding = unit.get(c);
        return coding === undefined ? null : (of(coding, unit) ?? null);
      }),
    );
  const stances = column((coding, unit) => (coding.issue === issueOf(unit) ? stanceOf(coding, kase) : undefined));
  const onLadder = stances.every((unit) => unit.every((value) => typeof value !== "string"));
  const [holder, issue, kind, voice] = NAMES.map(
    (field): RatedField => ({ field, metric: "nominal", units: column((coding) => coding[field]) }),
  ) as [RatedField, RatedField, RatedField, RatedField];
  const strength = column(({ strength }) => (strength === undefined ? undefined : STRENGTHS.indexOf(strength)));
  return [
    { field: "stance", metric: onLadder ? "ordinal" : "nominal", units: stances },
    holder,
    issue,
    kind,
    { field: "strength", metric: "ordinal", units: strength },
    voice,
    { field: "priority", metric: "interval", units: column(({ priority }) => priority) },
  ];
}

/** The issue that most codings of a place name, the first of equals. */
function issueOf(unit: CodedUnit): string | undefined {
  const named = [...unit.values()].flatMap(({ issue }) => issue ?? []);
  const times = (issue: string): number => named.filter((one) => one === issue).length;
  return named.toSorted((a, b) => times(b) - times(a))[0];
}

function stanceOf({ issue, stance }: Coding, kase: Case | undefined): Rated | undefined {
  if (typeof stance !== "string") return stance;
  return kase?.issues[issue ?? ""]?.options[stance]?.at ?? stance;
}

function spansOf(byCoder: readonly (readonly Coding[])[], texts: SourceTexts): Agreement["spans"] {
  const sources = [...new Set(byCoder.flat().map(({ source }) => source))];
  const codes = new Map<string, number>();
  const spans = byCoder.flatMap((codings, coder) =>
    codings.filter(hasSpan).map(({ source, issue, kind, start = 0, end = 0 }) => {
      const name = issue ?? kind;
      const code = codes.get(name) ?? codes.size + 1;
      codes.set(name, code);
      return { text: sources.indexOf(source), coder, code, start, end };
    }),
  );
  if (spans.length === 0) return null;
  const known = sources.every((source) => texts.has(source));
  const lengths = sources.map((source, text) => {
    const own = texts.get(source);
    const last = spans.reduce((most, span) => (span.text === text ? Math.max(most, span.end) : most), 0);
    return own === undefined ? last : Math.max(last, [...own.text].length);
  });
  return { ...spanAgreement(spans, { coders: byCoder.length, lengths }), lengths: known ? "texts" : "lastSpans" };
}

/** Places where coders differ on a field, and places that not all of them coded. */
function disagreementsOf(
  coders: readonly string[],
  units: readonly CodedUnit[],
  fields: readonly RatedField[],
): Agreement["disagreements"] {
  const found = units.flatMap((unit, u): Agreement["disagreements"] => {
    const at = {
      unit: nameOf(unit),
      codings: Object.fromEntries([...unit].map(([c, { id }]) => [coders[c] ?? "", id])),
    };
    if (unit.size < coders.length) {
      const values = Object.fromEntries(coders.map((coder, c) => [coder, unit.get(c)?.id ?? null]));
      return [{ field: "coded", ...at, cost: 1, values }];
    }
    return fields.flatMap(({ field, metric, units: rated }) => {
      const values = rated[u] ?? [];
      const given = [...new Set(values.filter((value) => value !== null))];
      if (given.length < 2) return [];
      const [low, high] = [Math.min(...given.map(Number)), Math.max(...given.map(Number))];
      const whole = field === "strength" ? STRENGTHS.length - 1 : 100;
      const cost = metric === "nominal" ? 1 : (high - low) / whole;
      const named = coders.map((coder, c) => [coder, spelt(field, values[c] ?? null)]);
      return [{ field, ...at, cost, values: Object.fromEntries(named) }];
    });
  });
  return found.sort((a, b) => b.cost - a.cost);
}

function spelt(field: string, value: Rated): Rated {
  return field === "strength" && typeof value === "number" ? (STRENGTHS[value] ?? null) : value;
}

/** `gazette ¶ 3` or `gazette 10–30`. */
function nameOf(unit: CodedUnit): string {
  const [first] = unit.values();
  if (first === undefined) return "";
  const { source, paragraph, start, end } = first;
  const place = paragraph !== undefined ? ` ¶ ${paragraph}` : start !== undefined ? ` ${start}–${end ?? start}` : "";
  return source + place;
}
