import { dataShare } from "../case/data-share.js";
import { inForce } from "../case/date.js";
import { type Contradiction, explainRecord } from "../case/record.js";
import type { Finding } from "../explain/finding.js";
import { type Table, tableOf } from "../explain/tables/table.js";
import { nameUncertain } from "../explain/uncertain-input.js";
import { answerOf, headlineOf, type Material } from "./material.js";

/** What a report does not know, in sentences and one table. */
export interface Unknown {
  readonly share: string;
  readonly table: readonly Table[];
  readonly silent: string | null;
  readonly undated: string | null;
  readonly ranges: string;
  /** Findings about the record, with what stands behind them; empty where nothing is on record. */
  readonly record: readonly Finding[];
  readonly hinges: readonly string[];
}

/** What a doubt is told from. */
export type Told = Pick<Material, "kase" | "asOf" | "params" | "speech" | "words">;

export function unknownOf(material: Material): Unknown {
  const { kase, answers, speech, words, asOf } = material;
  const { say, digits } = speech;
  const share = dataShare(kase, { asOf });
  const fixed = fixedPositions(material);
  const { coded, judged, sources } = share.case;
  const parties = leastKnown(material);
  const silent = parties.filter(({ inputs }) => inputs.coded === 0 && inputs.judged > 0).map(({ party }) => party);
  const undated = Object.values(kase.statements).filter(({ date }) => date === undefined).length;
  const rows = parties
    .filter(({ inputs }) => inputs.coded + inputs.judged > 0)
    .map(({ party, inputs }) => [
      words.party(party),
      ...[inputs.coded, inputs.judged, inputs.sources].map(digits.count),
      digits.count(fixed.get(party)?.fixed ?? 0),
      digits.count(fixed.get(party)?.of ?? 0),
    ]);
  const headings = ["party", "coded", "judged", "sources", "fixed", "positions"] as const;
  return {
    share: say("report.unknown.share", {
      n: coded,
      nSources: sources,
      coded: digits.count(coded),
      judged: digits.count(judged),
      sources: digits.count(sources),
    }),
    table: tableOf(speech, "unknown", {
      title: "report.unknown.table",
      columns: headings.map((heading, k) => [say(`report.label.${heading}`), k === 0 ? "start" : "end"] as const),
      rows,
    }),
    silent: silent.length === 0 ? null : say("report.unknown.silent", { parties: words.parties(silent) }),
    undated: undated === 0 ? null : say("report.unknown.undated", { n: undated, count: digits.count(undated) }),
    ranges: say("report.unknown.noRange", fixedValues(material)),
    record: (answerOf(material, "agree")?.findings ?? []).filter(({ id }) => id.startsWith("record.")),
    hinges: answers.flatMap((answer) => {
      const hinge = headlineOf(answer)?.hinge ?? null;
      if (hinge === null) return [];
      const input = nameUncertain(hinge, kase, speech, words);
      return [say("report.unknown.hinge", { question: say(`question.${answer.verb}`), input })];
    }),
  };
}

/** Whether worlds were drawn: then every headline that claims something has a badge. */
export function hasBadges({ answers }: Pick<Material, "answers">): boolean {
  return answers.some((answer) => headlineOf(answer)?.rests != null);
}

/** Parties by how small a part of their inputs is coded. */
export function leastKnown({ kase, asOf }: Pick<Material, "kase" | "asOf">) {
  const part = ({ coded, judged }: { coded: number; judged: number }): number => coded / Math.max(1, coded + judged);
  return Object.entries(dataShare(kase, { asOf }).parties)
    .map(([party, inputs]) => ({ party, inputs }))
    .toSorted((a, b) => part(a.inputs) - part(b.inputs));
}

/** Positions in force without a range, for a message: all, or those that a sentence rests on. */
export function fixedValues(material: Pick<Material, "kase" | "asOf" | "speech">, because?: readonly string[]) {
  const { digits } = material.speech;
  const all = [...fixedPositions(material, because).values()];
  const sum = (of: (one: Fixed) => number): number => all.reduce((total, one) => total + of(one), 0);
  const fixed = sum((one) => one.fixed);
  const of = sum((one) => one.of);
  return { n: fixed, nOf: of, fixed: digits.count(fixed), of: digits.count(of) };
}

/** Answers on record that the case contradicts, in the voice and with the loss that were asked. */
export function contradictionsOf({ kase, asOf, params }: Told): readonly Contradiction[] {
  const voice = params.voice === "official" ? "official" : "real";
  const loss = params.loss === "quadratic" ? "quadratic" : "linear";
  return explainRecord(kase, { asOf, voice, loss }).contradictions;
}

/** Contradicted answers, for a message; null where there are none. */
export function contradicted(found: readonly Contradiction[], { speech, words }: Pick<Told, "speech" | "words">) {
  if (found.length === 0) return null;
  const parties = [...new Set(found.map(({ party }) => party))];
  return { n: found.length, count: speech.digits.count(found.length), parties: words.parties(parties) };
}

interface Fixed {
  readonly fixed: number;
  readonly of: number;
}

function fixedPositions(
  { kase, asOf }: Pick<Material, "kase" | "asOf">,
  because?: readonly string[],
): ReadonlyMap<string, Fixed> {
  const counted = because === undefined ? null : new Set(because);
  return new Map(
    Object.entries(kase.positions).map(([party, byIssue]) => {
      const entries = Object.entries(byIssue).flatMap(([issue, position]) =>
        counted === null || counted.has(`positions.${party}.${issue}`)
          ? ([position].flat().find((entry) => inForce(entry, asOf)) ?? [])
          : [],
      );
      return [party, { fixed: entries.filter(({ range }) => range === undefined).length, of: entries.length }];
    }),
  );
}
