import { compileCondition } from "../../case/condition.js";
import type { Condition } from "../../case/model.js";
import { utilityOf } from "../../case/space/space.js";
import type { OrderResult, Step } from "../../explain/results.js";
import { asSentence } from "../../explain/sentence.js";
import { type Spread, spreadsOver } from "../over-worlds.js";
import { codesOf, lookOf, type Subject } from "../subject.js";
import type { OrderSpec } from "./order-chart.js";
import { sequenceOf } from "./step-handle.js";

/** Where a demand is given up, who would be done when is not told. */
const NOT_TOLD: Pick<OrderResult, "finishes" | "carriesOn"> = { finishes: {}, carriesOn: {} };

/** The way of least exposure of an answer to `order`; where none works, the first that a least relaxation opens. */
export function orderSpec(subject: Subject): OrderSpec {
  const { kase, asked, speech, words, settingOf, answer } = subject;
  const result = answer.result as unknown as OrderResult;
  const [paired] = result.pairedRelaxation ?? [];
  const open = result.relaxation.filter(({ notForSale }) => !notForSale)[0] ?? result.relaxation[0] ?? paired;
  const relaxed = result.infeasible !== null && result.steps.length === 0 ? open : undefined;
  const { given } = result;
  const recommended: readonly Step[] = relaxed?.steps ?? result.steps;
  const steps = given?.steps ?? recommended;
  const { finishes, carriesOn } = given ?? (relaxed === undefined ? result : NOT_TOLD);
  const rung = (issue: string, at: string | number): string =>
    typeof at === "string" ? words.option(issue, at) : speech.digits.place(at);
  const moved = asked.space.issues.filter((issue) =>
    steps.some(({ changes }) => changes.some((one) => one.issue === issue)),
  );
  const parties = Object.keys(steps[0]?.gains ?? {});
  const over = gainsOver(subject, steps, parties);
  return {
    setting: settingOf(speech.say("chart.order.title")),
    given: (given === null ? (relaxed?.drop ?? []) : []).map((id) => demandName(subject, id)),
    broken: (given?.breaks ?? []).map(({ demand }) => demandName(subject, demand)),
    recommended: sequenceOf(recommended),
    steps: steps.map(({ by, pair }, k) => ({
      by: codesOf(subject, by),
      pair,
      date: given === null ? (result.calendar?.steps[k] ?? null) : null,
      moves: steps[k]?.changes.map(({ issue }) => issue) ?? [],
    })),
    issues: moved.map((issue) => ({
      issue,
      name: asSentence(words.issue(issue)),
      now: words.option(issue, kase.issues[issue]?.statusQuo ?? ""),
      moves: steps.flatMap(({ changes }, k) =>
        changes.filter((one) => one.issue === issue).map((one) => ({ step: k, option: rung(issue, one.to) })),
      ),
    })),
    parties: parties.map((id, p) => ({
      look: lookOf(subject, id),
      over: over[p] ?? [],
      gains: steps.map(({ gains }) => gains[id] ?? 0),
      exposures: steps.map(({ exposure }) => exposure[id] ?? 0),
      done: finishes[id] ?? null,
      carries: (carriesOn[id] ?? []).map(({ burden }) => words.text(kase.burdens[burden]?.name, burden)),
    })),
    orderings: asked.view.orderings.flatMap(([id, { first, before }]) => {
      const [from, to] = [met(subject, steps, first), met(subject, steps, before)];
      if (from === null || to === null) return [];
      const rows = [moved.indexOf(from.issue), moved.indexOf(to.issue)];
      if (rows.some((row) => row < 0)) return [];
      const broken =
        given === null
          ? (relaxed?.drop.includes(id) ?? false) || to.step < from.step
          : given.breaks.some(({ demand }) => demand === id);
      return [
        {
          id,
          name: demandName(subject, id),
          from: { row: rows[0] ?? 0, step: from.step },
          to: { row: rows[1] ?? 0, step: to.step },
          broken,
        },
      ];
    }),
  };
}

/** Per party and step, utility less what it has without a deal, over the worlds of the answer; a step part of the way has none. */
function gainsOver(subject: Subject, steps: readonly Step[], parties: readonly string[]): (Spread | null)[][] {
  const { space } = subject.asked;
  const packages = steps.map(({ package: at }) =>
    space.issues.map((issue, i) => (space.options[i] ?? []).indexOf(String(at[issue]))),
  );
  const spreads = spreadsOver(subject, ({ space: there }) =>
    parties.flatMap((id) => {
      const p = there.parties.indexOf(id);
      const scale = there.scale[p] ?? 1;
      return packages.map((options) =>
        p < 0 || options.includes(-1) ? null : utilityOf(there, p, options) - (there.reservation[p] ?? 0) / scale,
      );
    }),
  );
  return spreads.length === 0 ? [] : parties.map((_, p) => spreads.slice(p * steps.length, (p + 1) * steps.length));
}

function demandName({ kase, words }: Subject, id: string): string {
  return words.text(kase.orderings[id]?.name, "") || (kase.redLines[id] ? words.constraint(id) : id);
}

/** The step at which a condition first holds, and the issue that brings it about; null where it never comes to hold on the way. */
function met({ kase }: Subject, steps: readonly Step[], condition: Condition): { step: number; issue: string } | null {
  const issues = Object.keys(kase.issues);
  const tests = compileCondition(kase.issues, condition);
  const holdsAfter = ({ package: options }: Pick<Step, "package">): boolean =>
    tests.every(({ issue, passes }) => {
      const id = issues[issue] ?? "";
      return passes[Object.keys(kase.issues[id]?.options ?? {}).indexOf(String(options[id]))] === 1;
    });
  const step = steps.findIndex(holdsAfter);
  const changed = steps[step]?.changes.find(({ issue }) => tests.some((test) => issues[test.issue] === issue));
  return changed === undefined ? null : { step, issue: changed.issue };
}
