import type { Verb } from "../engines/engine.js";
import { explainAgree } from "./agree.js";
import { explainBlock } from "./block.js";
import { explainBreak } from "./break.js";
import { explainDeal } from "./deal.js";
import type { Draft, Telling } from "./draft.js";
import { explainForum } from "./forum.js";
import { explainOrder } from "./order.js";
import { explainPay } from "./pay.js";
import { explainRatify } from "./ratify.js";
import { explainStand } from "./stand.js";
import { explainWatch } from "./watch.js";

/** Reads the result of its own verb; which one that is, the table below settles. */
type Explainer = (telling: Telling, result: never) => readonly Draft[];

/** The sentences of each question, in functions so that the command loads only those of the question that it asks. */
export const EXPLAINERS: Readonly<Record<Verb, () => Explainer>> = {
  agree: () => explainAgree,
  stand: () => explainStand,
  deal: () => explainDeal,
  block: () => explainBlock,
  forum: () => explainForum,
  pay: () => explainPay,
  break: () => explainBreak,
  order: () => explainOrder,
  ratify: () => explainRatify,
  watch: () => explainWatch,
};
