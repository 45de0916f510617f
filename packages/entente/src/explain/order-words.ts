import type { Telling } from "./draft.js";
import type { Step } from "./results.js";

/** A step in words: what moves, to where. */
export function stepInWords({ speech: { say, digits }, words }: Pick<Telling, "speech" | "words">, step: Step): string {
  return digits.list(
    step.changes.map(({ issue, to }) =>
      typeof to === "number"
        ? say("order.place", { issue: words.issue(issue), place: digits.place(to) })
        : say("test.equal", { issue: words.issue(issue), option: words.option(issue, to) }),
    ),
  );
}

/** Those who act at a step; nobody where no act can bring it about. */
export function holdersInWords({ speech: { say }, words }: Pick<Telling, "speech" | "words">, { by }: Step): string {
  return by.length === 0 ? say("order.nobody") : words.parties(by);
}

/** An ordering or a red line by its name, or by what it says. */
export function demandInWords({ asked, speech: { say }, words }: Telling, id: string): string {
  const ordering = asked.kase.orderings[id];
  if (ordering === undefined) return words.constraint(id);
  const party = words.party(ordering.party);
  const name = words.text(ordering.name, "");
  if (name !== "") return say("order.named", { party, name });
  return say("order.ordering", {
    party,
    first: words.condition(ordering.first),
    before: words.condition(ordering.before),
  });
}

/** Paths of the inputs behind an ordering or a red line. */
export function inputOfDemand({ asked }: Pick<Telling, "asked">, id: string): string {
  return asked.kase.orderings[id] === undefined ? `redLines.${id}` : `orderings.${id}`;
}
