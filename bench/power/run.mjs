// Power indices of known voting bodies against bars and a plain convolution: node bench/power/run.mjs
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-power-"));
const bundle = join(folder, "power.mjs");

try {
  await build({
    stdin: {
      contents: `
        export { gameOfRule } from "./packages/entente/src/engines/forum/game-of-rule.js";
        export { banzhafPower, shapleyPower } from "./packages/entente/src/numerics/power/owen.js";
        export { powerOf } from "./packages/entente/src/numerics/power/power.js";
        export { fund2022, lisbon2020, nice2007 } from "./packages/entente/test/voting-bodies.js";`,
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: bundle,
  });
  report(await import(pathToFileURL(bundle)));
} finally {
  rmSync(folder, { recursive: true });
}

function report({ gameOfRule, banzhafPower, shapleyPower, powerOf, fund2022, lisbon2020, nice2007 }) {
  const tools = { rng: () => 0.5, signal: { aborted: false } };
  const voters = (body) => Object.entries(body).map(([id, weights]) => ({ id, weights, abstains: false }));
  const council = Array.from({ length: 15 }, (_, k) => ({ id: `m${k}`, weights: {}, abstains: false }));
  const permanent = council.slice(0, 5).map(({ id }) => id);
  const whole = (rule, body) => () => powerOf(gameOfRule(rule, body), tools);
  const double = {
    all: [
      { quota: 15, by: "count" },
      { quota: 0.65, by: "population" },
    ],
  };
  const clauses = [
    { quota: 255, by: "votes" },
    { quota: 14, by: "count" },
    { quota: "62%", by: "population" },
  ];
  const fund = bodyOf(fund2022);
  const heavy = bodyOf(heavyTailed(190, 4_700_000));
  const rows = [
    row("Security Council, all indices", 50, 20, whole({ all: [permanent, { quota: 9, by: "count" }] }, council)),
    row(
      "EU Council 2020 (15 and 65 %, or 24), exact",
      50,
      20,
      whole({ any: [double, { quota: 24, by: "count" }] }, voters(lisbon2020)),
    ),
    row("EU Council 2007, votes alone, exact", 50, 20, whole(clauses[0], voters(nice2007))),
    row("EU Council 2007, three clauses, exact", 50, 20, whole({ all: clauses }, voters(nice2007))),
    ...[
      ["Monetary Fund, 190 members, 5.0M votes, 50 %", fund, 0.5],
      ["190 heavy-tailed members, 4.7M votes, 50 %", heavy, 0.5],
      ["190 heavy-tailed members, 4.7M votes, 85 %", heavy, 0.85],
    ].flatMap(([name, { weights, distinct, total }, share]) => {
      const quota = Math.floor(total * share) + 1;
      return [
        row(`${name}: Banzhaf`, 500, 5, () => banzhafPower(weights, quota, distinct, () => {})),
        row(`${name}: Banzhaf, plain convolution`, null, 1, () => plainBanzhaf(weights, quota)),
        row(`${name}: Shapley–Shubik`, 5000, 1, () => shapleyPower(weights, quota, distinct, () => {})),
      ];
    }),
  ];
  const { banzhaf } = banzhafPower(heavy.weights, heavy.total / 2 + 1, heavy.distinct, () => {});
  const plain = plainBanzhaf(heavy.weights, heavy.total / 2 + 1);
  const worst = Math.max(
    ...Array.from(heavy.weights, (weight, k) => Math.abs(plain[k] - banzhaf[heavy.distinct.indexOf(weight)])),
  );
  const shares = shapleyPower(fund.weights, 2_519_966, fund.distinct, () => {});
  const sum = fund.weights.reduce((total, weight) => total + shares[fund.distinct.indexOf(weight)], 0);
  for (const { name, first, median, bar } of rows) {
    const kept = bar === null ? "" : median <= bar ? `under ${bar}` : `OVER ${bar}`;
    console.log(
      `${name.padEnd(66)} first ${first.toFixed(1).padStart(8)} ms  median ${median.toFixed(1).padStart(8)} ms  ${kept}`,
    );
  }
  console.log(`Banzhaf against the plain convolution, largest difference: ${worst.toExponential(1)}`);
  console.log(`Shapley–Shubik of the Fund, together: 1 ${sum < 1 ? "−" : "+"} ${Math.abs(sum - 1).toExponential(1)}`);
  if (rows.some(({ median, bar }) => bar !== null && median > bar)) process.exitCode = 1;
}

function row(name, bar, repeats, run) {
  const times = Array.from({ length: repeats }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return { name, bar, first: times[0], median: times.toSorted((a, b) => a - b)[repeats >> 1] };
}

function bodyOf(votes) {
  const weights = Float64Array.from(votes);
  return {
    weights,
    distinct: Float64Array.from(new Set(votes)).sort(),
    total: votes.reduce((sum, weight) => sum + weight, 0),
  };
}

/** Votes that fall off as a power of rank, the largest near 17.7 %, with a sum that is even. */
function heavyTailed(members, total) {
  const raw = Array.from({ length: members }, (_, k) => (k + 1) ** -1.02 + 0.002);
  const sum = raw.reduce((all, one) => all + one, 0);
  const votes = raw.map((one) => Math.max(1, Math.round((one / sum) * total)));
  votes[0] += total - votes.reduce((all, one) => all + one, 0);
  return votes;
}

/** The textbook way: one convolution over all sums below the quota, then each member taken out by a pass of its own. */
function plainBanzhaf(weights, quota) {
  const chances = new Float64Array(quota);
  chances[0] = 1;
  for (const weight of weights)
    for (let at = quota - 1; at >= 0; at--)
      chances[at] = 0.5 * chances[at] + (at >= weight ? 0.5 * chances[at - weight] : 0);
  const others = new Float64Array(quota);
  return Array.from(weights, (weight) => {
    let swings = 0;
    for (let at = 0; at < quota; at++) {
      others[at] = 2 * chances[at] - (at >= weight ? others[at - weight] : 0);
      if (at >= quota - weight) swings += others[at];
    }
    return swings;
  });
}
