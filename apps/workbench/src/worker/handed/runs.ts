import type { BracketedText } from "entente";
import type { Bracket, TextRun } from "../../runner/handed-protocol.js";

type Shown = BracketedText["clauses"][number];

/** The words of a clause cut at its brackets, each with the inputs that it rests on. */
export function runsOf(clause: Shown["clause"], pieces: Shown["pieces"]): readonly TextRun[] {
  const behind = inputsOf(clause);
  const cut = pieces.flatMap(({ text, weight }) => cutAtBrackets(text).map((part) => ({ text: part, weight })));
  let [depth, seen] = [0, -1];
  const placed = cut.map((run) => {
    if (run.text.startsWith("[")) depth += 1;
    if (run.text.startsWith("[") && depth === 1) seen += 1;
    const at = depth > 0 ? seen : null;
    if (run.text.endsWith("]")) depth -= 1;
    return { ...run, at };
  });
  // A name may hold brackets of its own: then nobody can tell which is whose, and none is to be asked.
  const isClear = depth === 0 && seen + 1 === behind.length;
  const wordsAt = (at: number): string =>
    placed
      .filter((run) => run.at === at)
      .map(({ text }) => text)
      .join("");
  const brackets = behind.map(
    (because, k): Bracket => ({ id: `clause.${clause.number}.b${k + 1}`, words: wordsAt(k), because }),
  );
  return placed.map(({ text, weight, at }) => ({
    text,
    weight,
    bracket: isClear && at !== null && (brackets[at]?.because.length ?? 0) > 0 ? (brackets[at] ?? null) : null,
  }));
}

/** What each bracket rests on, in the order in which a clause has them. */
function inputsOf({ issue, support, instead, waits }: Shown["clause"]): readonly (readonly string[])[] {
  const positions = (parties: readonly string[]): string[] => parties.map((party) => `positions.${party}.${issue}`);
  return [
    ...(instead.length === 0 ? [] : [positions(support)]),
    ...instead.map(({ parties }) => positions(parties)),
    ...waits.map(({ ordering }) => [`orderings.${ordering}`]),
  ];
}

/** Words in parts that begin with an opening bracket or end with a closing one. */
function cutAtBrackets(text: string): readonly string[] {
  return text.split(/(?=\[)|(?<=\])/u).filter((part) => part !== "");
}
