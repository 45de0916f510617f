import type { Case } from "../../case/model.js";
import type { Answer } from "../answer.js";
import { type Language, type Speech, speechIn } from "../say.js";
import { wordsOf } from "../words.js";
import type { Table } from "./table.js";
import { TABLERS } from "./tablers.js";

/** The numbers behind an answer as small tables, the same for the terminal, the page and the report. */
export function tablesOf(
  kase: Case,
  { verb, result }: Pick<Answer, "verb" | "result">,
  { language = "en", speech = speechIn(language) }: { readonly language?: Language; readonly speech?: Speech } = {},
): readonly Table[] {
  return TABLERS[verb]()({ kase, speech, words: wordsOf(kase, speech) }, result as never);
}
