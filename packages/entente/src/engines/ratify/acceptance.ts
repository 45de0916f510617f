import * as z from "zod";
import { EntenteError } from "../../error.js";
import type { Asked } from "../asked.js";
import type { Chances } from "./vote.js";

/** Chances of acceptance as a parameter: by party or faction, or as written on a command line. */
export const acceptanceParam = z
  .union([z.record(z.string(), z.number().min(0).max(1)), z.string().regex(/\S/, 'chances such as "senate = 0.6"')])
  .optional()
  .describe("Chance, 0–1 and each on its own, that a faction or party accepts: faction=0.6, several with commas.");

/** @throws {EntenteError} `bad-chance` for a part that is no "faction = number", `unknown-party` */
export function chancesOf({ kase }: Asked, given: z.output<typeof acceptanceParam>): Chances {
  if (given === undefined) return {};
  const chances = typeof given === "string" ? Object.fromEntries(given.split(",").map(chanceFrom)) : given;
  const unknown = Object.keys(chances).find((id) => !Object.hasOwn(kase.parties, id));
  if (unknown !== undefined)
    throw new EntenteError("unknown-party", `acceptance: "${unknown}" is no party of this case`);
  return chances;
}

function chanceFrom(part: string): [string, number] {
  const [, id, text] = /^\s*([a-z][a-z0-9-]*)\s*=\s*(\d*\.?\d+)\s*$/.exec(part) ?? [];
  const chance = Number(text);
  if (id === undefined || !(chance >= 0 && chance <= 1))
    throw new EntenteError("bad-chance", `acceptance: "${part.trim()}" is no chance; write faction=0.6, from 0 to 1`);
  return [id, chance];
}
