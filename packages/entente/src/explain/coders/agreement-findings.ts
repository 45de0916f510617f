import type { Agreement } from "../../evidence/agreement/agreement.js";
import type { Finding } from "../finding.js";
import type { MessageKey } from "../messages/en.js";
import { type Language, speechIn, type Values } from "../say.js";
import { asSentence } from "../sentence.js";
import { type Table, tableOf } from "../tables/table.js";

/** A sentence about codings; it rests on no input of a case. */
export type CodingFinding = Pick<Finding, "id" | "text" | "level" | "numbers"> & { readonly verb: string };

/** With fewer units the interval says little. */
const FEW = 10;
/** Rows of a table; the JSON result holds all. */
const ROWS = 15;

/** How far coders agree, in sentences: the first field of all that can be told first. */
export function agreementFindings(agreement: Agreement, language: Language = "en"): CodingFinding[] {
  const speech = speechIn(language);
  const { alpha, spans, disagreements } = agreement;
  const fields = Object.keys(alpha);
  const first = fields.find((field) => alpha[field]?.value != null) ?? fields[0];
  const finding = (
    id: string,
    level: Finding["level"],
    key: MessageKey,
    values: Values,
    numbers: Finding["numbers"],
  ): CodingFinding => ({
    id: `agreement.${id}`,
    verb: "agreement",
    text: asSentence(speech.say(key, values)),
    level,
    numbers,
  });
  const judged = fields.map((field) => {
    const { value, units } = alpha[field] ?? { value: null, units: 0 };
    const level = field === first ? "headline" : "main";
    const named = { field: speech.say(`agreement.field.${field}` as MessageKey) };
    if (value === null)
      return finding(field, level, units === 0 ? "agreement.noUnits" : "agreement.noVariation", named, { units });
    return finding(field, level, "agreement.says", { ...named, ...saidOf(agreement, field) }, { alpha: value, units });
  });
  const few = fields.flatMap((field) => {
    const { units = 0 } = alpha[field] ?? {};
    if (units === 0 || units >= FEW) return [];
    const named = speech.say(`agreement.field.${field}` as MessageKey);
    return [
      finding(
        `few.${field}`,
        "detail",
        "agreement.few",
        { field: named, n: units, count: speech.digits.count(units) },
        { units },
      ),
    ];
  });
  const marked =
    spans?.alpha == null
      ? []
      : [
          finding(
            "spans",
            "main",
            "agreement.spans",
            { alpha: decimals(spans.alpha), percent: speech.digits.share(spans.percent ?? 0) },
            { alpha: spans.alpha },
          ),
          ...(spans.lengths === "texts" ? [] : [finding("lastSpans", "detail", "agreement.lastSpans", {}, {})]),
        ];
  const n = disagreements.length;
  const settle = finding(
    "settle",
    "main",
    "agreement.settle",
    { n, count: speech.digits.count(n) },
    { disagreements: n },
  );
  return [
    ...judged.toSorted((a, b) => Number(b.level === "headline") - Number(a.level === "headline")),
    ...marked,
    settle,
    ...few,
  ];
}

function saidOf({ coders, alpha, confusions }: Agreement, field: string): Values {
  const { value = null, reading = null } = alpha[field] ?? {};
  const worst = mostConfused(confusions.filter((pair) => pair.field === field));
  return {
    count: String(coders.length),
    alpha: decimals(value ?? 0),
    reading: reading ?? "notReliable",
    differ: worst === null ? "no" : "yes",
    x: worst?.[0] ?? "",
    y: worst?.[1] ?? "",
  };
}

/** The two values most often taken for one another, whoever gave which. */
function mostConfused(confusions: Agreement["confusions"]): readonly [string, string] | null {
  const met = new Map<string, { readonly pair: readonly [string, string]; n: number }>();
  for (const { a, b, n } of confusions) {
    if (a === b) continue;
    const pair = [String(a), String(b)].sort() as [string, string];
    const seen = met.get(pair.join("\n")) ?? { pair, n: 0 };
    seen.n += n;
    met.set(pair.join("\n"), seen);
  }
  return [...met.values()].sort((a, b) => b.n - a.n)[0]?.pair ?? null;
}

/** The figures by field, the confusions, and what is to be settled. */
export function agreementTables(agreement: Agreement, language: Language = "en"): readonly Table[] {
  const speech = speechIn(language);
  const { say, digits } = speech;
  const { alpha, kappa, percent, confusions, disagreements, coders } = agreement;
  const nameOf = (field: string): string => say(`agreement.field.${field}` as MessageKey);
  const shown = (value: number | null | undefined): string => (value == null ? "–" : decimals(value));
  return [
    ...tableOf(speech, "agreement", {
      title: "table.agreement",
      columns: [
        [say("label.field"), "start"],
        [say("label.metric"), "start"],
        [say("label.units"), "end"],
        [say("label.alpha"), "end"],
        [say("label.interval"), "end"],
        [say("label.alike"), "end"],
        [say("label.kappa"), "end"],
      ],
      rows: Object.entries(alpha).map(([field, { metric, units, value, interval }]) => [
        nameOf(field),
        say(`agreement.metric.${metric}`),
        digits.count(units),
        shown(value),
        interval === null ? "–" : interval.map(decimals).join(" … "),
        percent[field] == null ? "–" : digits.share(percent[field]),
        shown(kappa?.[field]),
      ]),
    }),
    ...tableOf(speech, "confusions", {
      title: "table.confusions",
      columns: [
        [say("label.field"), "start"],
        [coders.length === 2 ? (coders[0] ?? "") : "", "start"],
        [coders.length === 2 ? (coders[1] ?? "") : "", "start"],
        [say("label.times"), "end"],
      ],
      rows: confusions
        .filter(({ a, b }) => a !== b)
        .slice(0, ROWS)
        .map(({ field, a, b, n }) => [nameOf(field), String(a), String(b), digits.count(n)]),
    }),
    ...tableOf(speech, "disagreements", {
      title: "table.disagreements",
      columns: [
        [say("label.textPlace"), "start"],
        [say("label.field"), "start"],
        ...coders.map((coder) => [coder, "start"] as const),
      ],
      rows: disagreements
        .slice(0, ROWS)
        .map(({ unit, field, values }) => [
          unit,
          nameOf(field),
          ...coders.map((coder) => String(values[coder] ?? "–")),
        ]),
    }),
  ];
}

function decimals(value: number): string {
  return value.toFixed(2);
}
