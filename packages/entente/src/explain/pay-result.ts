import type * as z from "zod";
import type { billsEngine } from "../engines/pay/bills.js";
import type { goingAloneEngine } from "../engines/pay/going-alone.js";
import type { mismatchEngine } from "../engines/pay/mismatch.js";
import type { triggersEngine } from "../engines/pay/triggers.js";

/** The whole result of `pay`. */
export type PayResult = z.output<typeof billsEngine.results> &
  z.output<typeof goingAloneEngine.results> &
  z.output<typeof mismatchEngine.results> &
  z.output<typeof triggersEngine.results>;
export type PayUnit = PayResult["units"][number];
export type PayRow = PayResult["parties"][number];
