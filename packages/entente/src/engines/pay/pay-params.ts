import * as z from "zod";
import { EntenteError } from "../../error.js";
import { targetParams } from "../target.js";
import type { Shares } from "./active-burdens.js";

/** Parameters of every engine of `pay`. */
export const payParams = {
  ...targetParams,
  benefitCostRatio: z
    .number()
    .min(0)
    .default(1)
    .describe("What a burden's good is worth to all together, per unit of its cost: the claims of the claims rules."),
  responsibility: z
    .string()
    .optional()
    .describe('Shares of responsibility in place of the case\'s: "patrols: north=2, isles=1; …".'),
};

const ENTRY = /^\s*([a-z][a-z0-9-]*)\s*:\s*(.+)$/;
const SHARE = /^\s*([a-z][a-z0-9-]*)\s*=\s*(\d+(?:\.\d+)?)\s*$/;

/**
 * Reads shares of responsibility as written on a command line.
 *
 * @throws {EntenteError} `bad-parameter` naming the part that is no "burden: party=share, …" or no burden or party of the case
 */
export function responsibilityOf(
  text: string | undefined,
  known: { readonly burdens: object; readonly parties: object },
): Readonly<Record<string, Shares>> {
  const found: Record<string, Shares> = {};
  for (const part of (text ?? "").split(";").filter((one) => one.trim() !== "")) {
    const [, id = "", list = ""] = ENTRY.exec(part) ?? [];
    if (!Object.hasOwn(known.burdens, id)) throw fault(part, `no "burden: party=share, …" with a burden of this case`);
    const shares: Record<string, number> = {};
    for (const item of list.split(",")) {
      const [, party = "", share] = SHARE.exec(item) ?? [];
      if (!Object.hasOwn(known.parties, party)) throw fault(item, `no "party=share" with a party of this case`);
      shares[party] = Number(share);
    }
    found[id] = shares;
  }
  return found;
}

function fault(part: string, what: string): EntenteError {
  return new EntenteError("bad-parameter", `responsibility: "${part.trim()}" is ${what}`);
}
