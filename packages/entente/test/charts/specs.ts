import { AGREEMENT, BLOCK, BREAK, DEAL, FORUM, OFFER, ORDER, PAY, RATIFY, STAND, WATCH } from "./many.js";

/** Three specifications of every chart, by its id: nothing to show, one of everything, and many. */
export const SPECS = [OFFER, AGREEMENT, STAND, DEAL, BLOCK, ORDER, FORUM, RATIFY, BREAK, PAY, WATCH] as const;
