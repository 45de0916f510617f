import type { Case } from "../case/model.js";
import { KINDS_OF_WORLD, type KindOfWorld } from "../case/worlds/uncertain-inputs.js";
import { worldsOf } from "../case/worlds/worlds.js";
import type { Asked } from "../engines/asked.js";
import { askedIn } from "../engines/claims/in-world.js";
import { quantileOf } from "../numerics/knowing.js";
import type { Subject } from "./subject.js";

/** How a figure lies over the worlds of a case. */
export interface Spread {
  readonly p05: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
}

/** Whiskers are read to a pixel, which some hundred worlds settle. */
const DRAWS = 300;
const DEFAULT_SEED = 1;

/**
 * How figures lie over the first worlds of an answer's draws, each with the other inputs as they come.
 *
 * @param figuresOf - in one world; null where it does not exist there
 * @returns per figure, in their order; null where no worlds were drawn, or the figure exists in none
 */
export function spreadsOver(
  { asked, answer, kase }: Pick<Subject, "asked" | "answer" | "kase">,
  figuresOf: (asked: Asked) => readonly (number | null)[],
): readonly (Spread | null)[] {
  const { uncertainty } = answer.result as { readonly uncertainty?: { readonly draws: number } | null };
  if (uncertainty === null || uncertainty === undefined) return [];
  const columns: number[][] = [];
  const worldAt = worldsOn(asked, kase, { kind: kindOf(answer.params), seed: answer.seed });
  for (let draw = 0; draw < Math.min(DRAWS, uncertainty.draws); draw++) {
    figuresOf(worldAt(draw)).forEach((figure, k) => {
      columns[k] ??= [];
      if (figure !== null && Number.isFinite(figure)) columns[k].push(figure);
    });
  }
  return columns.map(spreadOf);
}

/** Worlds that are made at a time. */
const PART = 100;

/**
 * Makes the worlds that the pictures of some answers will ask about, in parts of some hundredths of a second.
 *
 * @param params - of the answers; none are made where they ask for no draws
 */
export function worldsAhead(asked: Asked, params: Readonly<Record<string, unknown>>): readonly (() => void)[] {
  const draws = Math.min(DRAWS, typeof params.draws === "number" ? params.draws : DRAWS);
  const seed = typeof params.seed === "number" ? params.seed : DEFAULT_SEED;
  const worldAt = worldsOn(asked, asked.kase, { kind: kindOf(params), seed });
  return Array.from({ length: Math.ceil(draws / PART) }, (_, part) => () => {
    for (let draw = part * PART; draw < Math.min(draws, (part + 1) * PART); draw++) worldAt(draw);
  });
}

const knownWorlds = (): Map<string, (draw: number) => Asked> => new Map();

/** The question in one world after another; each is made once for all pictures of it. */
function worldsOn(
  asked: Asked,
  kase: Case,
  { kind, seed }: { readonly kind: KindOfWorld; readonly seed: number },
): (draw: number) => Asked {
  const known = asked.once(knownWorlds);
  const key = `${kind} ${seed}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const worlds = worldsOf(kase, { worlds: kind, asOf: asked.view.asOf, seed });
  const made: Asked[] = [];
  const worldAt = (draw: number): Asked => {
    made[draw] ??= askedIn(asked, worlds.world(draw));
    return made[draw];
  };
  known.set(key, worldAt);
  return worldAt;
}

function spreadOf(figures: readonly number[]): Spread | null {
  if (figures.length === 0) return null;
  const ascending = Float64Array.from(figures).sort();
  const at = (share: number): number => quantileOf(ascending, share);
  return { p05: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95) };
}

function kindOf({ worlds }: Readonly<Record<string, unknown>>): KindOfWorld {
  return KINDS_OF_WORLD.find((kind) => kind === worlds) ?? "judged";
}
