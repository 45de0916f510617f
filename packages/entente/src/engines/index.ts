import { byOptionEngine } from "./agree/by-option.js";
import { conflictsEngine } from "./agree/conflicts.js";
import { goalsEngine } from "./agree/goals.js";
import { offersEngine } from "./agree/offers.js";
import { signedTextsEngine } from "./agree/signed-texts.js";
import { zoneEngine } from "./agree/zone.js";
import type { Engine } from "./engine.js";

/** Every engine, in the order in which a verb's answer is made. */
export const engines = [
  zoneEngine,
  offersEngine,
  goalsEngine,
  byOptionEngine,
  conflictsEngine,
  signedTextsEngine,
] as unknown as readonly Engine[];
