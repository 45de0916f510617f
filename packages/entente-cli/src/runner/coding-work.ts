import type { Case, SourceText, SuggestedStatement } from "entente";
import { always, type Work } from "./work.js";

/** The statements suggested in some documents, a document a chunk, in the order of the documents. Nothing in it is drawn. */
export function codingWork(kase: Case, texts: readonly SourceText[]): Work<"coding", SuggestedStatement[]> {
  return {
    ...{ kind: "coding", seed: 0, input: kase, parts: texts, isWanted: always },
    merge: (results) => texts.flatMap((_, k) => results.get(k) ?? []),
  };
}
