import type * as z from "zod";
import type { Asked } from "../asked.js";
import type { Tools } from "../engine.js";
import { alignmentEngine } from "../stand/alignment.js";
import type { Claim } from "./claim.js";

type Alignment = z.output<typeof alignmentEngine.results>;

/**
 * What `stand` says first: the outlier, else who shares a goal and not its errands, else the cell of the first pair. In a
 * world the same is asked of the same parties: "outlier japan" is not borne out by one in which nobody stands apart.
 */
export function standClaim(
  asked: Asked,
  params: Readonly<Record<string, unknown>>,
  tools: Tools,
  said: string | null,
): Claim {
  const own = Object.fromEntries(
    Object.keys(alignmentEngine.params.shape).flatMap((name) =>
      params[name] === undefined ? [] : [[name, params[name]]],
    ),
  );
  const found = alignmentEngine.run(asked, alignmentEngine.params.parse(own), tools);
  return { words: wordsIn(found, said), figures: figuresOf(found, said ?? wordsIn(found, null)) };
}

function wordsIn(found: Alignment, said: string | null): string {
  if (said === null || said.startsWith("outlier ")) {
    if (found.outlier !== null) return `outlier ${found.outlier.party}`;
    if (said !== null) return "no outlier";
  }
  const errands = errandsOf(found);
  if (said === null) return errands ?? cellOf(found.pairs.find(({ cell }) => cell !== null)) ?? "nothing";
  if (said.startsWith("errands ")) {
    const wanted = said.split(" ").slice(1);
    const held = wanted.every((a, k) => wanted.slice(k + 1).every((b) => isErrand(found, a, b)));
    return held ? said : "no shared goal";
  }
  const [, a, b] = said.split(" ");
  return cellOf(found.pairs.find((pair) => pair.a === a && pair.b === b)) ?? "nothing";
}

/** How far apart those stand of whom it is said: where it is an outlier, that one, in the worlds in which it is one. */
function figuresOf({ outlier, pairs }: Alignment, said: string): Claim["figures"] {
  const [what, ...named] = said.split(" ");
  if (what === "outlier") {
    if (outlier === null || outlier.party !== named[0]) return {};
    const { gap, toOthers, widestAmongRest } = outlier;
    return { "outlier.gap": gap, "outlier.toOthers": toOthers, "outlier.widestAmongRest": widestAmongRest };
  }
  const distances = pairs.flatMap(({ a, b, distance }) =>
    distance !== null && named.includes(a) && named.includes(b)
      ? [[`pairs.${a}.${b}.distance`, distance] as const]
      : [],
  );
  return Object.fromEntries(distances);
}

function cellOf(pair: Alignment["pairs"][number] | undefined): string | null {
  return pair === undefined ? null : `${pair.cell} ${pair.a} ${pair.b}`;
}

/** The parties, three or more, every pair of which wants nearly the same and puts something else first. */
function errandsOf(found: Alignment): string | null {
  const parties = Object.keys(found.first);
  let best: string[] = [];
  const grow = (group: readonly string[], rest: readonly string[]): void => {
    if (group.length > best.length) best = [...group];
    rest.forEach((party, k) => {
      if (group.every((other) => isErrand(found, other, party))) grow([...group, party], rest.slice(k + 1));
    });
  };
  grow([], parties);
  return best.length < 3 ? null : `errands ${best.join(" ")}`;
}

function isErrand({ pairs, first, thresholds }: Alignment, a: string, b: string): boolean {
  const pair = pairs.find((one) => one.a === a && one.b === b);
  if (pair === undefined || pair.lead === null || pair.lead >= thresholds.lead) return false;
  if ((first[a] ?? []).some((issue) => first[b]?.includes(issue))) return false;
  return [pair.coded.distance, pair.distance].some((distance) => distance !== null && distance <= thresholds.distance);
}
