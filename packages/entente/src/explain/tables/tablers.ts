import type { Verb } from "../../engines/engine.js";
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

/** The tables of each question, in functions so that the command loads only those of the question that it asks. */
export const TABLERS: Readonly<Record<Verb, () => Tabler>> = {
  agree: () => agreeTables,
  stand: () => standTables,
  deal: () => dealTables,
  block: () => blockTables,
  forum: () => forumTables,
  break: () => breakTables,
  order: () => orderTables,
  ratify: () => ratifyTables,
  pay: () => payTables,
  watch: () => watchTables,
};
