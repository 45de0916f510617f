import { holdersInWords, stepInWords } from "../order-words.js";
import type { OrderResult, Step } from ".././results.js";
import { type Table, type Telling, tableOf } from "./table.js";

const ROWS = 40;

/** Step by step: what moves from where, who acts, who stands lowest, who is done; then what would have to give way. */
export function orderTables(telling: Telling, result: OrderResult): Table[] {
  return [...steps(telling, result), ...alternatives(telling, result)];
}

function steps(telling: Telling, result: OrderResult): Table[] {
  const { steps: all, finishes } = result.given ?? result;
  const { speech, words } = telling;
  const { say, digits } = speech;
  const doneAt = (k: number): string =>
    words.parties(Object.entries(finishes).flatMap(([party, step]) => (step === k ? [party] : [])));
  const fromOf = ({ changes }: Step): string =>
    digits.list(
      changes.map(({ issue, from }) => (typeof from === "number" ? digits.place(from) : words.option(issue, from))),
    );
  return tableOf(speech, "steps", {
    title: "order.table.steps",
    columns: [
      [say("order.label.step"), "start"],
      [say("order.label.moves"), "start"],
      [say("order.label.from"), "start"],
      [say("order.label.by"), "start"],
      [say("order.label.exposed"), "start"],
      [say("order.label.below"), "end"],
      [say("order.label.done"), "start"],
    ],
    rows: all
      .slice(0, ROWS)
      .map((step, k) => [
        digits.count(k + 1),
        stepInWords(telling, step),
        fromOf(step),
        holdersInWords(telling, step),
        step.mostExposed === null ? "–" : words.party(step.mostExposed),
        step.mostExposed === null ? "–" : digits.points(step.exposure[step.mostExposed] ?? 0),
        doneAt(k + 1) || "–",
      ]),
  });
}

/** The best order from each other first step. */
function alternatives(telling: Telling, { alternatives: others }: OrderResult): Table[] {
  const { speech } = telling;
  const { say, digits } = speech;
  return tableOf(speech, "alternatives", {
    title: "order.table.alternatives",
    columns: [
      [say("order.label.first"), "start"],
      [say("order.label.by"), "start"],
      [say("order.label.worst"), "end"],
      [say("order.label.sum"), "end"],
    ],
    rows: others.flatMap(({ steps: [first], maxExposure, totalExposure }) =>
      first === undefined
        ? []
        : [
            [
              stepInWords(telling, first),
              holdersInWords(telling, first),
              digits.points(maxExposure),
              digits.points(totalExposure),
            ],
          ],
    ),
  });
}
