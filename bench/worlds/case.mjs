const PARTIES = 6;
const ISSUES = 8;
const OPTIONS = 4;

/** Eight issues of four options, six parties that judge every one of them, two red lines: 65,536 packages. */
export function caseOf() {
  const ids = (letter, count) => Array.from({ length: count }, (_, k) => `${letter}${k + 1}`);
  const [parties, issues, options] = [ids("p", PARTIES), ids("i", ISSUES), ids("o", OPTIONS)];
  const spread = (k) => ((k * 37 + 11) % 97) / 97;
  return {
    entente: 1,
    id: "sixty-five-thousand",
    parties: Object.fromEntries(parties.map((id) => [id, {}])),
    issues: Object.fromEntries(
      issues.map((id) => [
        id,
        {
          statusQuo: "o1",
          options: Object.fromEntries(
            options.map((option, o) => [option, { at: Math.round((100 * o) / (OPTIONS - 1)) }]),
          ),
        },
      ]),
    ),
    positions: Object.fromEntries(
      parties.map((party, p) => [
        party,
        Object.fromEntries(
          issues.map((issue, i) => [
            issue,
            { at: Math.round(20 + 80 * spread(8 * p + i)), salience: Math.round(10 + 90 * spread(5 * i + 3 * p)) },
          ]),
        ),
      ]),
    ),
    redLines: {
      first: { party: "p1", when: { i1: ">= o3" }, require: { i2: ">= o2" } },
      second: { party: "p2", when: { i5: ">= o2" }, require: { i8: "<= o3" } },
    },
    linkages: {},
    orderings: {},
    alternatives: {},
    goals: {},
    forums: {},
    ratification: {},
    burdens: {},
    agreements: {},
    record: {},
    ties: [],
    events: [],
    sources: {},
    statements: {},
    expect: {},
  };
}
