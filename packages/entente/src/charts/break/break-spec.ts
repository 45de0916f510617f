import type { BreakResult } from "../../explain/results.js";
import { asSentence } from "../../explain/sentence.js";
import { codesOf, lookOf, type Subject } from "../subject.js";
import type { BreakSpec } from "./break-chart.js";

/** What each would gain by breaking its word, who answers, and how long it stands, in an answer to `break`. */
export function breakSpec(subject: Subject): BreakSpec {
  const { kase, speech, words, settingOf, answer } = subject;
  const result = answer.result as unknown as BreakResult;
  const target = result.target?.package ?? null;
  const breach = (to: unknown): string => {
    if (target === null || typeof to !== "object" || to === null) return String(to ?? "");
    const changed = Object.entries(to as Record<string, string>).filter(([issue, option]) => target[issue] !== option);
    return speech.digits.row(
      changed.map(([issue, option]) =>
        speech.say("chart.pair", { name: asSentence(words.issue(issue)), value: words.option(issue, option) }),
      ),
    );
  };
  const all = Object.entries(target === null ? {} : (result.stability?.perParty ?? {}));
  const parties = all.filter(
    ([id, { nash, bestImprovement }]) =>
      id in (result.selfEnforcement ?? {}) || nash === null || bestImprovement !== null,
  );
  const eventName = (id: string): string => {
    const event = kase.events.find((one) => one.id === id);
    return words.text(event?.name, id);
  };
  const survival = result.survival ?? [];
  return {
    setting: settingOf(speech.say("chart.break.title")),
    parties: parties.map(([id, one]) => {
      const enforced = result.selfEnforcement?.[id];
      const answered = one.sanction;
      return {
        look: lookOf(subject, id),
        gain: one.bestImprovement?.gain ?? null,
        breach: one.bestImprovement === null ? "" : breach(one.bestImprovement.to),
        after: answered?.gain ?? null,
        answeredBy: answered === null ? "" : codesOf(subject, answered.by),
        by:
          answered === null
            ? one.bestImprovement === null
              ? "itself"
              : "nothing"
            : answered.kind === "seq"
              ? "interest"
              : "threat",
        undecided: one.nash === null,
        needed: enforced === undefined ? null : enforced.deltaStar,
        neverEnough: enforced !== undefined && enforced.deltaStar === null,
        own: enforced?.discount ?? null,
      };
    }),
    still: all.filter((one) => !parties.includes(one)).map(([id]) => words.party(id)),
    spoilers: (result.spoilers ?? []).map(({ faction, loss, score, canBlock }) => ({
      look: lookOf(subject, faction),
      loss,
      score,
      canBlock,
    })),
    survival: survival.map(({ date, s, factors, when }, k) => ({
      date,
      s,
      when,
      // What fell at this clock: the factors that are lower than just before.
      names: factors.flatMap((factor, f) => {
        const before = survival[k - 1]?.factors[f];
        if (before === undefined || factor.value >= before.value - 1e-12) return [];
        if (factor.kind === "leader")
          return [speech.say("chart.break.leader", { party: lookOf(subject, factor.party).code })];
        return factor.kind === "event" ? [eventName(factor.event)] : [];
      }),
    })),
  };
}
