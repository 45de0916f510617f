import type { Case } from "../../case/model.js";
import type { Verb } from "../../engines/engine.js";
import type { Answer } from "../answer.js";
import { type Language, type Speech, speechIn } from "../say.js";
import { wordsOf } from "../words.js";
import { agreeTables } from "./agree.js";
import { blockTables } from "./block.js";
import { breakTables } from "./break.js";
import { dealTables } from "./deal.js";
import { forumTables } from "./forum.js";
import { orderTables } from "./order.js";
import { payTables } from "./pay.js";
import { ratifyTables } from "./ratify.js";
import { standTables } from "./stand.js";
import type { Table, Telling } from "./table.js";
import { watchTables } from "./watch.js";

/** Reads the result of its own verb; which one that is, the table below settles. */
type Tabler = (telling: Telling, result: never) => Table[];
const TABLERS: Readonly<Partial<Record<Verb, Tabler>>> = {
  agree: agreeTables,
  stand: standTables,
  deal: dealTables,
  block: blockTables,
  forum: forumTables,
  break: breakTables,
  order: orderTables,
  ratify: ratifyTables,
  pay: payTables,
  watch: watchTables,
};

/** The numbers behind an answer as small tables, the same for the terminal, the page and the report. */
export function tablesOf(
  kase: Case,
  { verb, result }: Pick<Answer, "verb" | "result">,
  { language = "en", speech = speechIn(language) }: { readonly language?: Language; readonly speech?: Speech } = {},
): readonly Table[] {
  return TABLERS[verb]?.({ kase, speech, words: wordsOf(kase, speech) }, result as never) ?? [];
}
