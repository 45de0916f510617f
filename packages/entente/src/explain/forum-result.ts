import type * as z from "zod";
import type { leversEngine } from "../engines/forum/levers.js";
import type { sufficientEngine } from "../engines/forum/sufficient.js";
import type { tablesEngine } from "../engines/forum/tables.js";

/** The whole result of `forum`. */
export type ForumResult = z.output<typeof tablesEngine.results> &
  z.output<typeof leversEngine.results> &
  z.output<typeof sufficientEngine.results>;
export type ForumTable = ForumResult["forums"][string];
