import type { OrderResult, Step } from "../../explain/order-words.js";
import { asSentence } from "../../explain/sentence.js";
import { codesOf, lookOf, type Subject } from "../subject.js";
import type { OrderSpec } from "./order-chart.js";

/** The way of least exposure of an answer to `order`; where none works, the first that a least relaxation opens. */
export function orderSpec(subject: Subject): OrderSpec {
  const { kase, asked, speech, words, settingOf, answer } = subject;
  const result = answer.result as unknown as OrderResult;
  const [paired] = result.pairedRelaxation ?? [];
  const open = result.relaxation.filter(({ notForSale }) => !notForSale)[0] ?? result.relaxation[0] ?? paired;
  const relaxed = result.infeasible !== null && result.steps.length === 0 ? open : undefined;
  const steps: readonly Step[] = relaxed?.steps ?? result.steps;
  const rung = (issue: string, at: string | number): string =>
    typeof at === "string" ? words.option(issue, at) : speech.digits.place(at);
  const moved = asked.space.issues.filter((issue) =>
    steps.some(({ changes }) => changes.some((one) => one.issue === issue)),
  );
  const parties = Object.keys(steps[0]?.gains ?? {});
  return {
    setting: settingOf(speech.say("chart.order.title")),
    given: (relaxed?.drop ?? []).map((id) => demandName(subject, id)),
    steps: steps.map(({ by, pair }, k) => ({
      by: codesOf(subject, by),
      pair,
      date: result.calendar?.steps[k] ?? null,
    })),
    issues: moved.map((issue) => ({
      issue,
      name: asSentence(words.issue(issue)),
      now: words.option(issue, kase.issues[issue]?.statusQuo ?? ""),
      moves: steps.flatMap(({ changes }, k) =>
        changes.filter((one) => one.issue === issue).map((one) => ({ step: k, option: rung(issue, one.to) })),
      ),
    })),
    parties: parties.map((id) => ({
      look: lookOf(subject, id),
      gains: steps.map(({ gains }) => gains[id] ?? 0),
      exposures: steps.map(({ exposure }) => exposure[id] ?? 0),
      done: relaxed === undefined ? (result.finishes[id] ?? null) : null,
      carries: (relaxed === undefined ? (result.carriesOn[id] ?? []) : []).map(({ burden }) =>
        words.text(kase.burdens[burden]?.name, burden),
      ),
    })),
    orderings: asked.view.orderings.flatMap(([id, ordering]) => {
      const [first] = Object.keys(ordering.first);
      const [then] = Object.keys(ordering.before);
      const known = (issue: string | undefined): number => (issue === undefined ? -1 : moved.indexOf(issue));
      if (known(first) < 0 || known(then) < 0) return [];
      return [
        {
          id,
          name: demandName(subject, id),
          from: known(first),
          to: known(then),
          broken: relaxed?.drop.includes(id) ?? false,
        },
      ];
    }),
  };
}

function demandName({ kase, words }: Subject, id: string): string {
  return words.text(kase.orderings[id]?.name, "") || (kase.redLines[id] ? words.constraint(id) : id);
}
