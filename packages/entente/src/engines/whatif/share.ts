import * as z from "zod";
import { takenPoliciesOf } from "../../case/space/sweep/offer-figures.js";
import { KINDS_OF_WORLD } from "../../case/worlds/uncertain-inputs.js";
import { worldsOf } from "../../case/worlds/worlds.js";
import { EntenteError } from "../../error.js";
import { wilsonInterval } from "../../numerics/wilson.js";
import { countZone } from "../agree/zone-figures.js";
import type { Asked } from "../asked.js";
import { askedIn } from "../claims/in-world.js";
import type { Tools } from "../engine.js";
import { isJoint, sweptOffers } from "../swept.js";

/** How many worlds are drawn, and of which kind. */
export const worldParams = {
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1).describe("Seed of everything drawn at random."),
  draws: z.number().int().min(0).max(1_000_000).default(0).describe("Worlds in which each row is asked again."),
  worlds: z.enum(KINDS_OF_WORLD).default("judged").describe("How far judged inputs may be off."),
  outside: z
    .number()
    .min(0)
    .max(10)
    .default(0)
    .describe("Most that an unstated alternative may be worth beyond the status quo, utility."),
};
const worldSchema = z.strictObject(worldParams);
type WorldParams = z.output<typeof worldSchema>;

const part = z.number().min(0).max(1);
export const shareSchema = z
  .strictObject({ value: part, low: part, high: part })
  .nullable()
  .describe("Share of worlds with room, or a joint offer, and its 95 % interval; null without draws.");

/** Share of the worlds of the case that is asked in which its table has room; every row reads the same draws. */
export function shareOfRoom(
  asked: Asked,
  { seed, draws, worlds, outside }: WorldParams,
  tools: Tools,
): z.output<typeof shareSchema> {
  const drawn = worldsOf(asked.kase, { worlds, outside, seed, asOf: asked.view.asOf });
  if (draws === 0 || drawn.inputs.length === 0) return null;
  let hits = 0;
  for (let draw = 0; draw < draws; draw++) {
    if (tools.signal.aborted) throw new EntenteError("aborted", "whatif: stopped because the run was aborted");
    if (hasRoom(askedIn(asked, drawn.world(draw)), tools)) hits++;
  }
  return { value: hits / draws, ...wilsonInterval(hits, draws) };
}

/** Whether `agree` answers `room` or `joint`. */
function hasRoom(asked: Asked, tools: Tools): boolean {
  if (asked.space.total === 1n || asked.table.members.length === 0) return false;
  if (isJoint(asked)) return takenPoliciesOf(asked.once(sweptOffers)).length > 0;
  return countZone(asked, tools).someDeliverable === true;
}
