import type { BlockResult } from "../../explain/results.js";
import { conditionName } from "../condition-name.js";
import { lookOf, type Subject } from "../subject.js";
import type { BlockCondition, BlockSpec } from "./block-chart.js";

/** Conditions that one picture holds: what stops something alone first. */
const CONDITIONS = 40;

/** What stops packages, and with what else, in an answer to `block`. */
export function blockSpec(subject: Subject): BlockSpec {
  const { speech, words, settingOf, answer } = subject;
  const result = answer.result as unknown as BlockResult;
  const evidence = (id: string): number => subject.kase.redLines[id]?.evidence?.length ?? 0;
  const all = result.parties.flatMap(({ id, by, role }): BlockCondition[] =>
    by.map((one) => ({
      id: one.constraint,
      look: lookOf(subject, id),
      refuses: role === "addressee",
      name: conditionName(subject, { party: id, constraint: one.constraint, several: false }),
      full: words.constraint(one.constraint),
      sacred: one.sacred,
      stops: Number(one.blocks),
      alone: Number(one.soleBlocked),
      evidence: evidence(one.constraint),
    })),
  );
  const stopping = all.filter(({ stops }) => stops > 0);
  const kept = new Set(stopping.toSorted((a, b) => b.alone - a.alone || b.stops - a.stops).slice(0, CONDITIONS));
  const rank = result.parties.toSorted((a, b) => Number(b.soleBlocked) - Number(a.soleBlocked)).map(({ id }) => id);
  const conditions = stopping
    .filter((one) => kept.has(one))
    .toSorted((a, b) => rank.indexOf(a.look.id) - rank.indexOf(b.look.id) || b.alone - a.alone || b.stops - a.stops);
  const { headline } = result;
  return {
    setting: settingOf(speech.say("chart.block.title")),
    conditions,
    left: stopping.length - conditions.length,
    combinations: result.combinations
      .filter(({ constraints }) => constraints.length > 0)
      .map(({ constraints, count }) => ({ ids: constraints, count: Number(count) })),
    headline: headline === null ? null : { party: words.party(headline.party), count: Number(headline.soleBlocked) },
  };
}
