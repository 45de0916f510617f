import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { condorcetElection, ELECTIONS, VICTORIES, victoriesOf } from "./condorcet.js";
import { riskAttitudes, spatialUtilities } from "./spatial-utility.js";

const four = (figures: readonly number[]) => figures.map((figure) => expect.closeTo(figure, 4));
const onLine = (places: readonly number[], options: readonly number[] = places): number[][] =>
  spatialUtilities(
    places.map((place) => [place]),
    places.map(() => [1]),
    options.map((place) => [place]),
  );

describe("condorcetElection(utilities, weights) (MODELS-1 §5d)", () => {
  const utilities = onLine([0, 40, 100]);
  const weights = [40, 35, 25];

  it("victoriesOf(utilities, weights) of 40, 35, 25 at 0, 40, 100 are .4, .652778, .75", () => {
    const chances = victoriesOf(utilities, weights);
    expect([chances[0]?.[1], chances[0]?.[2], chances[1]?.[2]]).toEqual(
      [0.4, 0.652778, 0.75].map((chance) => expect.closeTo(chance, 6)),
    );
    expect(chances[1]?.[1]).toBe(0.5);
  });
  it("condorcetElection(utilities, weights) gives .3272, .5640, .1088 and the mean place 33.438", () => {
    const chances = condorcetElection(utilities, weights) ?? [];
    expect(chances).toEqual(four([0.3272, 0.564, 0.1088]));
    expect(40 * (chances[1] ?? 0) + 100 * (chances[2] ?? 0)).toBeCloseTo(33.438, 3);
  });
  it("condorcetElection(utilities, weights) squared gives .2710, .7041, .0249; as a Markov chain .3289, .5005, .1706", () => {
    expect(condorcetElection(utilities, weights, { victory: "square" })).toEqual(four([0.271, 0.7041, 0.0249]));
    expect(condorcetElection(utilities, weights, { election: "markovUniform" })).toEqual(
      four([0.3289, 0.5005, 0.1706]),
    );
  });
  it("victoriesOf(utilities, weights, binary) decides from a lead of a tenth, and is even at a draw", () => {
    const strong = victoriesOf(onLine([0, 100]), [1.1, 1], "binary");
    expect(strong[0]?.[1]).toBeCloseTo(1, 6);
    expect(victoriesOf(onLine([0, 100]), [1, 1], "binary")[0]?.[1]).toBeCloseTo(0.5, 12);
    // Half way from a draw to the decisive lead: 1.05/2.05 on the way from 1/2.1 to 1.1/2.1.
    const half = (1.05 / 2.05 - 1 / 2.1) / (0.1 / 2.1);
    expect(victoriesOf(onLine([0, 100]), [1.05, 1], "binary")[0]?.[1]).toBeCloseTo(half, 6);
  });
  it("condorcetElection(utilities, weights) gives emission standards .2046, .4198, .3756 on 4, 7, 10, mean 7.513", () => {
    const places = [4, 7, 4, 4, 10, 10, 10, 7, 4, 7];
    const capabilities = [0.08, 0.08, 0.03, 0.16, 0.16, 0.16, 0.16, 0.05, 0.05, 0.08];
    const saliences = [0.8, 0.4, 0.2, 0.8, 0.6, 0.6, 0.9, 0.1, 1, 0.7];
    const own = capabilities.map((capability, k) => capability * (saliences[k] ?? 0));
    const chances = condorcetElection(onLine(places, [4, 7, 10]), own) ?? [];
    expect(chances).toEqual(four([0.2046, 0.4198, 0.3756]));
    expect([4, 7, 10].reduce((sum, place, k) => sum + place * (chances[k] ?? 0), 0)).toBeCloseTo(7.513, 3);
  });
  it("condorcetElection(utilities, no weight) is null", () => {
    expect(condorcetElection(utilities, [0, 0, 0])).toBeNull();
  });
  it("condorcetElection(utilities, weights) sums to 1 and does not depend on the order of voters or options", () => {
    const voter = fc.record({ place: fc.integer({ min: 0, max: 100 }), weight: fc.integer({ min: 1, max: 50 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(voter, { minLength: 1, maxLength: 6, selector: ({ place }) => place }),
        fc.constantFrom(...VICTORIES),
        fc.constantFrom(...ELECTIONS),
        (voters, victory, election) => {
          const run = (list: typeof voters) =>
            condorcetElection(
              onLine(list.map(({ place }) => place)),
              list.map(({ weight }) => weight),
              { victory, election },
            ) ?? [];
          const chances = run(voters);
          expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 8);
          expect(run(voters.toReversed())).toEqual(chances.toReversed().map((chance) => expect.closeTo(chance, 8)));
        },
      ),
      { seed: 10, numRuns: 60 },
    );
  });
});

describe("KTAB's reference run of 7 actors in 3 dimensions (MODELS-1 §5d)", () => {
  // Power, then place and salience in each dimension (KTAB's dummyData_3Dim, MIT licence, KAPSARC 2015).
  const rows = [
    [102.543, 75.79, 49.53, 6.37, 5.91, 70.45, 28.15],
    [53.393, 82.72, 30.33, 73.5, 21.22, 64.0, 24.79],
    [129.643, 82.45, 48.47, 90.89, 13.55, 0.07, 34.62],
    [75.92, 62.52, 20.76, 50.82, 39.24, 62.33, 22.21],
    [63.224, 82.34, 40.96, 45.77, 25.43, 73.31, 22.59],
    [120.048, 84.48, 22.92, 33.7, 39.35, 88.11, 15.42],
    [54.178, 70.96, 31.75, 33.46, 27.93, 90.36, 26.03],
  ];
  const columns = (...at: number[]) => rows.map((row) => at.map((k) => row[k] ?? 0));
  const ideals = columns(1, 3, 5);
  const saliences = columns(2, 4, 6);
  const weights = rows.map(([power = 0]) => power);

  it("spatialUtilities(ideals, saliences, options) gives the first actor's values as KTAB logs them", () => {
    const [first] = spatialUtilities(ideals, saliences, ideals);
    expect(first).toEqual([1, 0.903, 0.639, 0.87, 0.929, 0.882, 0.89].map((value) => expect.closeTo(value, 3)));
  });
  it("condorcetElection and riskAttitudes give the chances and the attitudes of its log", () => {
    const chances = condorcetElection(spatialUtilities(ideals, saliences, ideals), weights) ?? [];
    expect(chances).toEqual(four([0.0018, 0.0209, 0.0021, 0.1078, 0.7054, 0.1276, 0.0345]));
    expect(riskAttitudes(chances, chances)).toEqual(
      [-0.5, -0.459, -0.499, -0.274, 1, -0.232, -0.43].map((risk) => expect.closeTo(risk, 3)),
    );
  });
  it("spatialUtilities(ideals, saliences, options, risk) gives its risk-aware utilities", () => {
    const risk = [-0.5, -0.459, -0.499, -0.274, 1, -0.232, -0.43];
    const utilities = spatialUtilities(ideals, saliences, ideals, risk);
    expect(utilities[0]?.[1]).toBeCloseTo(0.8593, 3);
    expect(utilities[4]?.[0]).toBeCloseTo(0.9619, 3);
  });
  it("riskAttitudes(own, chances) is 0 where all options are alike", () => {
    expect(riskAttitudes([0.5, 0.5], [0.5, 0.5])).toEqual([0, 0]);
  });
});
