import * as z from "zod";
import { wilsonInterval } from "../../numerics/wilson.js";
import type { Asked } from "../asked.js";
import { type DrawnClaims, worldsAsked } from "../claims/draw-claims.js";
import { type ClaimRun, claimRuns, drawRun, worldParams as paramsOfWorlds } from "../claims/runs.js";
import type { Tools } from "../engine.js";
import { checkParams } from "../verb-params.js";

/** How many worlds are drawn, and of which kind. */
export const worldParams = {
  seed: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(1).describe("Seed of everything drawn at random."),
  draws: z.number().int().min(0).max(1_000_000).default(0).describe("Worlds in which each row is asked again."),
  worlds: paramsOfWorlds.worlds,
  outside: paramsOfWorlds.outside,
};
const worldSchema = z.strictObject(worldParams);
type WorldParams = z.output<typeof worldSchema>;

const part = z.number().min(0).max(1);
export const shareSchema = z
  .strictObject({ value: part, low: part, high: part })
  .nullable()
  .describe("Share of worlds with room, or a joint offer, and its 95 % interval; null without draws.");

const OPEN = new Set(["room", "joint"]);

/** The worlds of the case that is asked, in which its table may have room; null without draws or anything uncertain. */
export function runOfRoom(
  { kase, frame, view }: Asked,
  { seed, draws, worlds, outside }: WorldParams,
): ClaimRun | null {
  const questions = [{ verb: "agree" as const, params: checkParams("agree", {}), draws }];
  const runs = claimRuns({ kase, frame, seed, questions, options: { worlds, outside } });
  const run = runs.find(({ id }) => id === "shown");
  return run === undefined || worldsAsked(run.request, view.asOf).inputs.length === 0 ? null : run;
}

/** Share of these worlds in which the table has room; every row reads the same draws. */
export function shareOfRoom(
  asked: Asked,
  params: WorldParams,
  { signal, drawn }: Pick<Tools, "signal"> & { readonly drawn: DrawnClaims | undefined },
): z.output<typeof shareSchema> {
  const run = runOfRoom(asked, params);
  if (run === null) return null;
  const { draws } = run;
  const [claim] = (drawn ?? drawRun(run, { signal, progress: () => {} })).claims;
  const open = new Set(claim?.words.flatMap((words, k) => (OPEN.has(words) ? [k] : [])));
  const hits = claim?.of.filter((number) => open.has(number)).length ?? 0;
  return { value: hits / draws, ...wilsonInterval(hits, draws) };
}
