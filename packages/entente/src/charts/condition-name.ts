import { lookOf, type Subject } from "./subject.js";

/** A condition in few words: a red line by its name, what a party has without a deal as walking away; its holder's code where several could be meant. */
export function conditionName(
  subject: Subject,
  { party, constraint, several }: { readonly party: string; readonly constraint: string; readonly several: boolean },
): string {
  const { words, kase, speech } = subject;
  const line = kase.redLines[constraint];
  const named = words.text(line?.name, "");
  const short = constraint.startsWith("reserve:")
    ? speech.say("chart.walksAway")
    : named !== ""
      ? named
      : line === undefined
        ? constraint
        : words.condition(line.require);
  return several ? speech.say("chart.pair", { name: lookOf(subject, party).code, value: short }) : short;
}
