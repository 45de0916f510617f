import type { Case } from "../../case/model.js";
import type { Speech } from "../../explain/say.js";
import type { Words } from "../../explain/words.js";
import type { Clause } from "./clauses.js";
import { issueLabel, optionLabel } from "./labels.js";

/** A run of words in a clause; the first strong one names the issue, the second the option that the text says. */
export interface Piece {
  readonly text: string;
  readonly weight: "plain" | "strong";
}

interface Telling {
  readonly kase: Case;
  readonly speech: Speech;
  readonly words: Words;
  readonly codeOf: (party: string) => string;
}

// Marks that no case can contain, for YAML and JSON refuse them: they stand where strong words go, and are cut out again.
const ISSUE = "\u0001";
const OPTION = "\u0002";

/** A clause in words, its brackets included, without its number. */
export function clausePieces(clause: Clause, telling: Telling): readonly Piece[] {
  const { kase, speech } = telling;
  const issue = issueLabel(kase, clause.issue, speech.language);
  const option = optionLabel(kase, clause, speech.language);
  const act = [actOf(clause, telling), ...bracketsOf(clause, telling)].join(" ");
  const words = [`${act}${speech.say("clause.stop")}`, ...notesOf(clause, telling)].join(" ");
  return marked(words, ISSUE, issue).flatMap((piece) =>
    piece.weight === "strong" ? [piece] : marked(piece.text, OPTION, option),
  );
}

/** Words with a mark in them as pieces, the mark replaced by strong words. */
function marked(words: string, mark: string, strong: string): Piece[] {
  return words
    .split(mark)
    .flatMap((text, k): Piece[] => [
      ...(k === 0 ? [] : [{ text: strong, weight: "strong" as const }]),
      ...(text === "" ? [] : [{ text, weight: "plain" as const }]),
    ]);
}

function actOf(clause: Clause, { kase, speech: { say, language }, words, codeOf }: Telling): string {
  const { by, issue, from, option, support, instead } = clause;
  const shown =
    instead.length === 0
      ? OPTION
      : `[${support.length === 0 ? say("clause.thisText") : support.map(codeOf).join(", ")}: ${OPTION}]`;
  const wording = words.text(kase.issues[issue]?.options[option]?.wording, "");
  if (wording !== "") return say("clause.worded", { issue: ISSUE, wording, option: shown });
  const values = { issue: ISSUE, from: optionLabel(kase, { issue, option: from }, language), option: shown };
  if (by.length === 0) return say("clause.nobody", values);
  return say("clause.act", { ...values, by: words.parties(by), n: by.length });
}

function bracketsOf(clause: Clause, { kase, speech, words, codeOf }: Telling): string[] {
  const { issue, instead, waits } = clause;
  const { say, digits, language } = speech;
  const wanted = instead.map(
    ({ parties, option }) => `[${parties.map(codeOf).join(", ")}: ${optionLabel(kase, { issue, option }, language)}]`,
  );
  const after = waits.map(({ party, first, clauses }) => {
    const what =
      clauses.length === 0
        ? say("clause.afterNone", { first: words.condition(first) })
        : say("clause.after", { clauses: digits.list(clauses), n: clauses.length });
    return `[${codeOf(party)}: ${what}]`;
  });
  return [...wanted, ...after];
}

function notesOf({ lines, done }: Clause, { speech: { say }, words }: Pick<Telling, "speech" | "words">): string[] {
  const said = lines.map(({ id, party, broken }) =>
    broken
      ? say("clause.breaks", { line: words.constraint(id) })
      : say("clause.sacred", { party: words.party(party), line: words.constraint(id) }),
  );
  return done === null ? said : [say("clause.done", { day: done }), ...said];
}
