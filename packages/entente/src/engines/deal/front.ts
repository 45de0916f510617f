import * as z from "zod";
import { namePackage, utilityOf } from "../../case/space/space.js";
import { countOf } from "../../case/space/sweep/count.js";
import { packagesOnFront, utilitiesAt } from "../../case/space/sweep/front-members.js";
import { optionsAt } from "../../case/space/sweep/halves.js";
import { improvementsOn } from "../../case/space/sweep/improvements.js";
import { distanceTo, oppositionOf } from "../../case/space/sweep/opposition.js";
import { frontOfSpace } from "../../case/space/sweep/whole-front.js";
import { frontOfList } from "../../numerics/front/front-of-list.js";
import type { Asked } from "../asked.js";
import { defineEngine } from "../engine.js";
import { countSchema, packageSchema } from "../shapes.js";
import { isEnumerable, sweptSpace, sweptZone } from "../swept.js";
import { optionsOf, type PackageParam, packageParam } from "./package-param.js";

const LISTED = 1000;

export const frontEngine = defineEngine({
  id: "front",
  verb: "deal",
  title: "Packages that nothing improves on for everyone",
  question: "Is there something better for everyone than the package on the table?",
  cites: ["raiffa-1982", "lin-2014"],
  version: 1,
  examples: [{}, { over: "zone" }],
  params: z.strictObject({
    over: z.enum(["all", "zone"]).default("all").describe("Packages among which the front is taken."),
    package: packageParam.optional().describe("The package on the table; issues left out stay at the status quo."),
  }),
  results: z.strictObject({
    front: z.strictObject({
      count: countSchema.nullable().describe("Packages on it; null where the space is too large."),
      distinct: countSchema.nullable().describe("Different utility vectors on it; null where there are too many."),
      over: z.enum(["all", "zone"]),
      packages: z.array(packageSchema).max(LISTED),
    }),
    opposition: z
      .strictObject({ value: z.number().nullable(), package: packageSchema.nullable() })
      .describe(
        "Least distance to everyone having its best, 0 to the root of the number of parties; null where undefined.",
      ),
    onTable: z
      .strictObject({
        package: packageSchema,
        distanceToFront: z.number().min(0).nullable(),
        improvements: z
          .array(packageSchema)
          .max(LISTED)
          .describe("Better for someone and worse for nobody at the table."),
      })
      .nullable(),
  }),
  run: (asked, { over, package: onTable }) => {
    const { space } = asked;
    const sweep = asked.once(sweptSpace);
    const nameOf = (number: number) => namePackage(space, optionsAt(sweep.halves, number));
    if (!isEnumerable(asked)) return largeFront(asked, over, onTable);
    const whole = asked.once(frontOverAll);
    const { packages, distinct } = over === "all" ? whole : asked.once(frontOverZone);
    const opposition = oppositionOf(whole.utilities, sweep.constraints.judges.length);
    return {
      front: { count: packages.length, distinct, over, packages: Array.from(packages.subarray(0, LISTED), nameOf) },
      opposition: {
        value: opposition?.value ?? null,
        package: opposition && nameOf(whole.packages[opposition.row] ?? 0),
      },
      onTable: onTable === undefined ? null : tableResult(asked, optionsOf(asked, onTable)),
    };
  },
});

/** Most parties for which the front of a space too large to enumerate is sought: with more it is nearly everything. */
const MOST_PARTIES = 4;
const LARGEST_FRONT = 20_000;

/** The front of a space too large to enumerate, one package a vector; unknown for many parties or a huge front. */
function largeFront(asked: Asked, over: "all" | "zone", onTable: PackageParam | undefined) {
  const { space } = asked;
  const { judges } = asked.once(sweptSpace).constraints;
  const { front, utilities } = over === "all" ? asked.once(soughtFront) : NO_FRONT;
  const packages = front?.packages();
  const opposition = oppositionOf(utilities, judges.length);
  const nameOf = (row: number) => namePackage(space, front?.witness(row) ?? space.statusQuo);
  const table = onTable === undefined ? null : optionsOf(asked, onTable);
  const point = table && judges.map((party) => utilityOf(space, party, table));
  return {
    front: {
      count: packages == null ? null : countOf(packages),
      distinct: front?.count ?? null,
      over,
      packages: Array.from({ length: Math.min(front?.count ?? 0, LISTED) }, (_, row) => nameOf(row)),
    },
    opposition: { value: opposition?.value ?? null, package: opposition && nameOf(opposition.row) },
    onTable: table && {
      package: namePackage(space, table),
      distanceToFront: front && point ? distanceTo(point, utilities) : null,
      improvements: tableResult(asked, table).improvements,
    },
  };
}

const NO_FRONT = { front: null, utilities: new Float64Array() };

/** The front over all of a large space, with its utilities: a row a vector; none where it is not to be found. */
function soughtFront(asked: Asked) {
  const { space, where } = asked;
  const { judges } = asked.once(sweptSpace).constraints;
  const sought = judges.length > 0 && judges.length <= MOST_PARTIES;
  const found = sought ? frontOfSpace(space, judges, where?.tests ?? [], LARGEST_FRONT) : null;
  if (found === null || !found.exact) return NO_FRONT;
  const scaleAt = (at: number): number => space.scale[judges[at % judges.length] ?? 0] ?? 1;
  return { front: found, utilities: found.vectors.map((units, at) => units / scaleAt(at)) };
}

/** Utilities on the front over all packages, 0 … 1, a row a package and a column a judge; null where it is not to be found. */
export function frontUtilities(asked: Asked): Float64Array | null {
  if (isEnumerable(asked)) return asked.once(frontOverAll).utilities;
  const { front, utilities } = asked.once(soughtFront);
  return front === null ? null : utilities;
}

/** Packages on a front, with their utilities: a row a package, a column a member or addressee. */
interface FrontPackages {
  readonly packages: Int32Array;
  readonly utilities: Float64Array;
  readonly distinct: number;
}

function frontOverAll(asked: Asked): FrontPackages {
  const sweep = asked.once(sweptSpace);
  const { judges } = sweep.constraints;
  const front = judges.length === 0 ? null : frontOfSpace(asked.space, judges, asked.where?.tests ?? []);
  if (front === null) {
    const all = Int32Array.from(sweep.patterns.of.keys()).filter(
      (n) => (sweep.patterns.of[n] ?? -1) >= 0 || (n === sweep.halves.statusQuo && sweep.asked > sweep.others),
    );
    return frontAmong(asked, all);
  }
  const packages = packagesOnFront(sweep, front);
  return { packages, utilities: utilitiesAt(sweep, packages), distinct: front.count };
}

function frontOverZone(asked: Asked): FrontPackages {
  return frontAmong(asked, asked.once(sweptZone).packages);
}

/** Front of some packages by sorting and comparing. */
function frontAmong(asked: Asked, numbers: Int32Array): FrontPackages {
  const sweep = asked.once(sweptSpace);
  const width = sweep.constraints.judges.length;
  const utilities = utilitiesAt(sweep, numbers);
  if (width === 0) return { packages: numbers, utilities, distinct: Math.min(1, numbers.length) };
  // Whole units again: dominance and ties are exact only there.
  const scales = sweep.constraints.judges.map((party) => asked.space.scale[party] ?? 1);
  const units = utilities.map((utility, k) => Math.round(utility * (scales[k % width] ?? 1)));
  const rows = frontOfList(units, numbers.length, width);
  const key = (row: number): string => units.subarray(row * width, (row + 1) * width).join();
  const kept = new Set(Array.from(rows, key));
  const packages = numbers.filter((_, row) => kept.has(key(row)));
  return { packages, utilities: utilitiesAt(sweep, packages), distinct: rows.length };
}

function tableResult(asked: Asked, options: Int32Array) {
  const { space } = asked;
  const sweep = asked.once(sweptSpace);
  const point = sweep.constraints.judges.map((party) => utilityOf(space, party, options));
  const improvements = improvementsOn(sweep, options);
  return {
    package: namePackage(space, options),
    distanceToFront: isEnumerable(asked) ? distanceTo(point, asked.once(frontOverAll).utilities) : null,
    improvements: Array.from(improvements.subarray(0, LISTED), (n) => namePackage(space, optionsAt(sweep.halves, n))),
  };
}
