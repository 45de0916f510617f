// Networks and moving windows over a million statements: node bench/networks/run.mjs
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const STATEMENTS = 1_000_000;
const PARTIES = 64;
const ISSUES = 64;
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-networks-"));
const bundle = join(folder, "networks.mjs");

try {
  await build({
    stdin: {
      contents: `
        export { caseNetworks } from "./packages/entente/src/evidence/networks/case-networks.js";
        export { polarisation } from "./packages/entente/src/numerics/discourse/camps.js";`,
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

/** Statements of 20 years by 64 parties on 64 issues with five rungs and places between them. */
function statementsOf() {
  let state = 12345;
  const draw = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const days = Array.from({ length: 7305 }, (_, day) =>
    new Date((10957 + day) * 86_400_000).toISOString().slice(0, 10),
  );
  const sources = Array.from({ length: 100_000 }, (_, k) => `d${k}`);
  return Array.from({ length: STATEMENTS }, () => ({
    kind: "stance",
    source: sources[draw(sources.length)],
    holder: `p${draw(PARTIES)}`,
    issue: `i${draw(ISSUES)}`,
    stance: draw(21) * 5,
    date: days[draw(days.length)],
  }));
}

function report({ caseNetworks, polarisation }) {
  const kase = {
    parties: Object.fromEntries(Array.from({ length: PARTIES }, (_, p) => [`p${p}`, {}])),
    issues: Object.fromEntries(Array.from({ length: ISSUES }, (_, i) => [`i${i}`, { options: {} }])),
    sources: {},
    statements: statementsOf(),
  };
  const before = process.memoryUsage().rss;
  const rows = [
    ["one network, subtract, average", { kind: "subtract", normalise: "average" }],
    ["one network, one a document, Jaccard", { kind: "congruence", normalise: "jaccard", repeats: "document" }],
    ["actor–issue table", { kind: "actor-issue" }],
    [
      "240 windows of a year, a month apart",
      { kind: "subtract", normalise: "average", window: { by: "days", size: 365, step: 30 } },
    ],
    [
      "7,000 windows of a year, a day apart",
      { kind: "subtract", normalise: "cosine", window: { by: "days", size: 365, step: 1 } },
    ],
    [
      "1,000 windows of 10,000 statements",
      { kind: "conflict", window: { by: "statements", size: 10_000, step: 1000 } },
    ],
  ];
  console.log(
    `${STATEMENTS.toLocaleString("en")} statements, ${PARTIES} parties, ${ISSUES} issues with 21 places each`,
  );
  for (const [name, options] of rows) {
    const start = performance.now();
    let networks = 0;
    for (const _ of caseNetworks(kase, options)) networks++;
    console.log(`${name.padEnd(42)} ${((performance.now() - start) / 1000).toFixed(2)} s, ${networks} networks`);
  }
  const n = 22;
  const ties = (shift) =>
    Float64Array.from({ length: n * n }, (_, at) => {
      const [a, b] = [Math.floor(at / n), at % n].sort((x, y) => x - y);
      return a === b ? 0 : (a * 7 + b * 13 + shift) % 10;
    });
  const start = performance.now();
  polarisation({ n, congruence: ties(0), conflict: ties(3) }, () => 0.5);
  console.log(
    `${"polarisation of 22 holders, every split".padEnd(42)} ${((performance.now() - start) / 1000).toFixed(2)} s`,
  );
  const { maxRSS } = process.resourceUsage();
  console.log(
    `memory: ${Math.round(before / 2 ** 20)} MB with the statements alone, ${Math.round(maxRSS / 1024)} MB at most`,
  );
}
