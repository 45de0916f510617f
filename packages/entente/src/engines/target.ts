import * as z from "zod";
import { namePackage } from "../case/space/space.js";
import { optionsAt } from "../case/space/sweep/halves.js";
import { nearMissesOf } from "../case/space/sweep/near-misses.js";
import type { Asked } from "./asked.js";
import { nashDeal } from "./deal/deals.js";
import { optionsOf, type PackageParam, packageParam } from "./deal/package-param.js";
import { provedMisses } from "./near-misses.js";
import { packageSchema } from "./shapes.js";
import { isEnumerable, sweptSpace } from "./swept.js";

/** x*: the package that a question about carrying out is asked of. */
export interface Target {
  /** Option numbers in the space's order of issues. */
  readonly options: Int32Array;
  /** Option per issue, by ids. */
  readonly package: Readonly<Record<string, string>>;
  /** `found`: the best deal found in a space too large for the proof that it is the Nash deal. */
  readonly source: (typeof SOURCES)[number];
}
const SOURCES = ["package", "nash", "found", "nearMiss"] as const;

/** The parameter that an engine declares if it asks for x*. */
export const targetParams = {
  package: packageParam
    .optional()
    .describe(
      "The package that is meant; issues left out stay as they are. Default: the Nash deal, or the best one found; else the nearest miss.",
    ),
};
export const targetSchema = z
  .strictObject({
    package: packageSchema,
    source: z
      .enum(SOURCES)
      .describe(
        "As asked, the Nash deal, the best deal found where none is proved to be the Nash deal, or the nearest miss.",
      ),
  })
  .nullable()
  .describe("The package that is meant; null where there is none, or none was found in a space too large to list.");

/**
 * x*: the package asked for, else the Nash deal of the forum (of its taken exchanges from which every sender gains,
 * where it addresses someone), else the first near miss. In a space too large to list both come from exact searches:
 * the best deal found stands in for a Nash deal that is not proved, and no near miss for one that is not proved.
 *
 * @throws {EntenteError} `bad-package`, `bad-condition`, `unknown-issue`, `unknown-option` for a package that is none
 */
export function targetOf(asked: Asked, given?: PackageParam | undefined): Target | null {
  return given === undefined ? asked.once(defaultTarget) : targetAt(asked, optionsOf(asked, given), "package");
}

/** What an answer shows of it. */
export function targetResult(target: Target | null): z.output<typeof targetSchema> {
  return target && { package: { ...target.package }, source: target.source };
}

const defaultTarget = (asked: Asked): Target | null => {
  const deal = tableDeal(asked);
  if (deal !== null) return targetAt(asked, deal.options, deal.proved ? "nash" : "found");
  const miss = nearestMiss(asked);
  return miss && targetAt(asked, miss, "nearMiss");
};

function nearestMiss(asked: Asked): Int32Array | null {
  if (!isEnumerable(asked)) return provedMisses(asked, { aborted: false })?.[0]?.options ?? null;
  const sweep = asked.once(sweptSpace);
  const [miss] = nearMissesOf(sweep, 1);
  return miss === undefined ? null : optionsAt(sweep.halves, miss.package);
}

/** The deal on which a table would settle. */
export interface TableDeal {
  readonly options: Int32Array;
  /** Members or, where they address someone, all who take part, as indexes into the space's parties. */
  readonly players: readonly number[];
  /** Whether no deal has a larger product of gains. */
  readonly proved: boolean;
}

/** The forum's Nash deal, once a question, the first of equals in the author's order of options; null where it has none. */
export function tableDeal(asked: Asked): TableDeal | null {
  const found = asked.once(nashDeal);
  if (found === null) return null;
  const { solution, optionsOf: at, bargain, certainty } = found;
  return { options: at(solution.row), players: bargain.players, proved: certainty?.proved ?? true };
}

function targetAt({ space }: Asked, options: Int32Array, source: Target["source"]): Target {
  return { options, package: namePackage(space, options), source };
}
