/** How strength becomes a chance of victory; `binary` decides for a lead of a tenth or more. */
export const VICTORIES = ["linear", "square", "quartic", "octic", "binary"] as const;
export type Victory = (typeof VICTORIES)[number];
/** How the options' victories become one distribution. */
export const ELECTIONS = ["conditional", "markovUniform"] as const;
export type Election = (typeof ELECTIONS)[number];

export interface ElectionOptions {
  /** Default `"linear"`. */
  readonly victory?: Victory | undefined;
  /** Default `"conditional"`. */
  readonly election?: Election | undefined;
}

const FLOOR = 1e-8;
const EXPONENTS = { linear: 1, square: 2, quartic: 4, octic: 8 } as const;
const DECISIVE = 1.1;

/**
 * Probabilistic Condorcet election: every option against every other, by the strength of those who prefer it.
 *
 * @param utilities - per voter and option, any scale
 * @param weights - per voter, ≥ 0
 * @returns chance per option, together 1; null where no voter has weight
 * @source Wise, Lester & Efird (2015), An introduction to the KAPSARC toolkit for behavioral analysis
 */
export function condorcetElection(
  utilities: readonly (readonly number[])[],
  weights: readonly number[],
  { victory = "linear", election = "conditional" }: ElectionOptions = {},
): number[] | null {
  if (!weights.some((weight) => weight > 0)) return null;
  const chances = victoriesOf(utilities, weights, victory);
  return election === "conditional" ? conditional(chances) : markovUniform(chances);
}

/**
 * Chance that each option beats each other; ½ against itself.
 *
 * @internal exported for its test
 */
export function victoriesOf(
  utilities: readonly (readonly number[])[],
  weights: readonly number[],
  victory: Victory = "linear",
): number[][] {
  const options = (utilities[0] ?? []).map((_, option) => option);
  const strength = (a: number, b: number): number =>
    utilities.reduce((sum, row, p) => sum + (weights[p] ?? 0) * Math.max(0, (row[a] ?? 0) - (row[b] ?? 0)), FLOOR);
  return options.map((a) => options.map((b) => (a === b ? 0.5 : chanceOf(strength(a, b), strength(b, a), victory))));
}

function chanceOf(forIt: number, against: number, victory: Victory): number {
  if (victory !== "binary") {
    const exponent = EXPONENTS[victory];
    return forIt ** exponent / (forIt ** exponent + against ** exponent);
  }
  const [lowest, highest] = [1 / (1 + DECISIVE), DECISIVE / (1 + DECISIVE)];
  return Math.min(1, Math.max(0, (forIt / (forIt + against) - lowest) / (highest - lowest)));
}

function conditional(chances: readonly (readonly number[])[]): number[] {
  const raw = chances.map((row) => row.reduce((product, chance) => product * chance, 1));
  const total = raw.reduce((sum, value) => sum + value, 0);
  return total > 0 ? raw.map((value) => value / total) : markovUniform(chances);
}

/** Fixed point of π_a = (1/n) Σ_b p_ab (π_a + π_b), old and new averaged until nothing moves by 10⁻¹². */
function markovUniform(chances: readonly (readonly number[])[]): number[] {
  const n = chances.length;
  let shares = chances.map(() => 1 / n);
  for (let round = 0; round < 100_000; round++) {
    const next = shares.map(
      (own, a) => (own + shares.reduce((sum, other, b) => sum + (chances[a]?.[b] ?? 0) * (own + other), 0) / n) / 2,
    );
    const moved = Math.max(...next.map((share, a) => Math.abs(share - (shares[a] ?? 0))));
    shares = next;
    if (moved <= 1e-12) break;
  }
  return shares;
}
