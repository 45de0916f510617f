import * as z from "zod";
import { namePackage } from "../case/space/space.js";
import { solve } from "../case/space/sweep/concepts.js";
import { optionsAt } from "../case/space/sweep/halves.js";
import { nearMissesOf } from "../case/space/sweep/near-misses.js";
import type { Asked } from "./asked.js";
import { bargainOverDeliverable } from "./deal/bargaining.js";
import { optionsOf, type PackageParam, packageParam } from "./deal/package-param.js";
import { packageSchema } from "./shapes.js";
import { isEnumerable, sweptSpace } from "./swept.js";

/** x*: the package that a question about carrying out is asked of. */
export interface Target {
  /** Option numbers in the space's order of issues. */
  readonly options: Int32Array;
  /** Option per issue, by ids. */
  readonly package: Readonly<Record<string, string>>;
  readonly source: "package" | "nash" | "nearMiss";
}

/** The parameter that an engine declares if it asks for x*. */
export const targetParams = {
  package: packageParam
    .optional()
    .describe(
      "The package that is meant; issues left out stay as they are. Default: the Nash deal, else the nearest miss.",
    ),
};
export const targetSchema = z
  .strictObject({
    package: packageSchema,
    source: z.enum(["package", "nash", "nearMiss"]).describe("As asked, the Nash deal, or the nearest miss."),
  })
  .nullable()
  .describe("The package that is meant; null where there is none, or the space is too large to look for it.");

/**
 * x*: the package asked for, else the Nash deal of the forum (of its taken exchanges from which every sender gains,
 * where it addresses someone), else the first near miss. Null where there is none, or none was looked for because the
 * space is not enumerated.
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
  if (!isEnumerable(asked)) return null;
  const nash = nashPackage(asked);
  if (nash !== null) return targetAt(asked, nash, "nash");
  const sweep = asked.once(sweptSpace);
  const [miss] = nearMissesOf(sweep, 1);
  return miss === undefined ? null : targetAt(asked, optionsAt(sweep.halves, miss.package), "nearMiss");
};

/** Option numbers of the forum's Nash deal; null where it has none. Where nothing gains, what changes something comes first. */
export function nashPackage(asked: Asked): Int32Array | null {
  const { bargain } = asked.once(bargainOverDeliverable);
  const found = bargain && solve(bargain, "nash");
  if (found === null) return null;
  const { halves } = asked.once(sweptSpace);
  const numbers = [found.row, ...found.also].map((row) => bargain?.packages[row] ?? 0);
  return optionsAt(halves, numbers.find((number) => number !== halves.statusQuo) ?? numbers[0] ?? 0);
}

function targetAt({ space }: Asked, options: Int32Array, source: Target["source"]): Target {
  return { options, package: namePackage(space, options), source };
}
