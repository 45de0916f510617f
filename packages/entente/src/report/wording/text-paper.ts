import { speechIn } from "../../explain/say.js";
import { type Paper, type Prose, prose, proseOf, run } from "../paper/paper.js";
import { wordsOfPaper } from "../paper/paper-words.js";
import type { BracketedText } from "./bracketed-text.js";

/** A bracketed text as the data that every form of it is written from. */
export function textPaper(text: BracketedText): Paper {
  const { language, title, asked, how, clauses, silent, open, codes, made, asOf } = text;
  return {
    kind: "text",
    language,
    title,
    heading: title,
    lead: [prose("asked", asked), ...how.flatMap((line) => proseOf("plain", line))],
    blocks: [
      ...clauses.map(
        ({ clause, pieces }): Prose => ({
          kind: "prose",
          role: "clause",
          id: `clause-${clause.number}`,
          content: [
            run(`${clause.number}. `),
            ...pieces.map((piece) => run(piece.text, { look: piece.weight === "strong" ? "strong" : undefined })),
          ],
        }),
      ),
      ...[silent, open, codes].flatMap((line) => proseOf("plain", line)),
    ],
    notes: [],
    end: [prose("made", made)],
    asOf,
    words: wordsOfPaper(speechIn(language)),
  };
}
