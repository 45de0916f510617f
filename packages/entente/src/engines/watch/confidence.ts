import * as z from "zod";
import { basisOf } from "../../case/basis.js";
import { inputsOf } from "../../case/data-share.js";
import type { Asked } from "../asked.js";

const REASONS = [
  "noPositions",
  "mostCoded",
  "fewCoded",
  "pivotalSources",
  "pivotalJudged",
  "radiusWide",
  "radiusNarrow",
  "shareWide",
  "mostJudgedOrFixed",
] as const;
export const confidenceSchema = z
  .strictObject({ level: z.enum(["high", "moderate", "low"]), reasons: z.array(z.enum(REASONS)) })
  .describe("How far the case itself can be relied on; never said in one breath with a share.");
type Confidence = z.output<typeof confidenceSchema>;

const MOST_CODED = 0.8;
const MOST = 0.5;
const WIDE = 0.3;
const TWO_SOURCES = 2;
/** Half the range of a judged place that states none. */
const JUDGED_HALF = 15;

/**
 * Confidence by what stands behind the positions of the table, the input on which most hangs, and the room for error.
 *
 * @source ODNI (2015), ICD 203 Analytic Standards, for keeping it apart from likelihood; the thresholds are ours
 */
export function confidenceOf(
  asked: Asked,
  room: { readonly pivotal: string | null; readonly low: number | null; readonly high: number | null } | null,
  radius: number | null,
): Confidence {
  const { view, table, space, kase } = asked;
  const held = [...table.members, ...table.toward].flatMap((p) => [
    ...(view.positions.get(space.parties[p] ?? "")?.values() ?? []),
  ]);
  const coded = held.filter(({ entry }) => basisOf(entry) === "coded");
  const weight = (list: typeof held): number => list.reduce((sum, { salience }) => sum + salience, 0);
  const soft = held.filter(({ entry }) => basisOf(entry) === "judged" || entry.range === undefined);
  if (held.length === 0) return { level: "low", reasons: ["noPositions"] };
  const pivotal = room?.pivotal ?? null;
  const halfRange =
    pivotal === null ? meanOf(held.flatMap(({ entry }) => statedHalf(entry) ?? [])) : halfOf(asked, pivotal);
  const behind = pivotal === null ? null : inputsOf(kase, [pivotal], { asOf: view.asOf });
  const low: Confidence["reasons"] = [];
  if (behind !== null && behind.judged > 0) low.push("pivotalJudged");
  if (radius !== null && halfRange !== null && radius < halfRange / 4) low.push("radiusNarrow");
  if (room !== null && room.low !== null && room.high !== null && room.high - room.low > WIDE) low.push("shareWide");
  if (weight(soft) > MOST * weight(held)) low.push("mostJudgedOrFixed");
  if (low.length > 0) return { level: "low", reasons: low };
  const mostCoded = coded.length >= MOST_CODED * held.length;
  const known = behind === null || behind.sources >= TWO_SOURCES;
  const wide = radius === null || halfRange === null || radius > halfRange;
  if (mostCoded && known && wide)
    return {
      level: "high",
      reasons: ["mostCoded", ...(behind === null ? [] : ["pivotalSources" as const]), "radiusWide"],
    };
  return { level: "moderate", reasons: [mostCoded ? "mostCoded" : "fewCoded"] };
}

function meanOf(halves: readonly number[]): number | null {
  return halves.length === 0 ? null : halves.reduce((sum, half) => sum + half, 0) / halves.length;
}

function statedHalf({ range }: { readonly range?: readonly [number, number] | undefined }): number | null {
  return range === undefined ? null : (range[1] - range[0]) / 2;
}

/** Half the range of an input on a ladder; null for one that is on none, or has no range. */
function halfOf({ view }: Asked, path: string): number | null {
  const [collection, party = "", issue = "", part] = path.split(".");
  const entry = collection === "positions" && part === "at" ? view.positions.get(party)?.get(issue)?.entry : undefined;
  if (entry === undefined) return null;
  return statedHalf(entry) ?? (basisOf(entry) === "judged" ? JUDGED_HALF : null);
}
