import { type Engine, VERBS } from "./engine.js";
import { ENGINES } from "./index.js";

/** Every engine, in the order of the questions. */
export const engines: readonly Engine[] = VERBS.flatMap((verb) => ENGINES[verb]());
