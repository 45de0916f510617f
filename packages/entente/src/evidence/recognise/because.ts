import type { Grounds, SuggestedStatement } from "./suggestion.js";

/** What a reading goes by, with the words of it. */
export function because(grounds: Grounds): Pick<SuggestedStatement, "reason" | "grounds"> {
  return { reason: wordsOf(grounds), grounds };
}

function wordsOf(grounds: Grounds): string {
  if (grounds.by === "tie") return "tells of friendship or quarrel between two parties";
  if (grounds.by === "signs") return "names, the codebook's words and a sign of wish or refusal";
  return [
    `“${grounds.cue}”`,
    grounds.holder === "sentence" ? "holder named in the sentence" : "holder carried over from before",
    grounds.issue === "sentence" ? "issue by the codebook's words" : "issue carried over from before",
  ].join("; ");
}
