// A GENIUS domain of two million outcomes: read, made a case of, and answered, against enumerating every outcome.
// node bench/domain/run.mjs [repeats], after `npm run build`
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask, caseText, readCase, readDrafts } from "entente";

const ISSUES = 7;
const VALUES = 8;
const repeats = Number(process.argv[2] ?? 5);

/** Mulberry32: the same domain at every run. */
function stream(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function profile(name, draw) {
  const weights = Array.from({ length: ISSUES }, () => 1 + Math.floor(draw() * 20));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const table = weights.map(() => Array.from({ length: VALUES }, () => 1 + Math.floor(draw() * 100)));
  const issues = table.map((row, i) => {
    const items = row.map((one, k) => `<item index="${k + 1}" value="v${k}" evaluation="${one}"/>`).join("\n");
    return `<issue index="${i + 1}" vtype="discrete" name="issue ${i}">\n${items}\n</issue>`;
  });
  const list = weights.map((one, i) => `<weight index="${i + 1}" value="${one / total}"/>`).join("\n");
  const text = `<utility_space>\n<objective name="large">\n${issues.join("\n")}\n${list}\n</objective>\n<reservation value="0.3"/>\n</utility_space>\n`;
  const terms = table.map((row, i) => row.map((one) => (weights[i] / total) * (one / Math.max(...row))));
  return { file: `${name}.xml`, text, terms };
}

const draw = stream(7);
const profiles = [profile("buyer", draw), profile("seller", draw)];

function ours() {
  const { drafts } = readDrafts(profiles, "domain");
  const { kase } = readCase(caseText(drafts[0].value), { file: "large.case.yaml" });
  const { result } = ask(kase, "deal", { draws: 0 });
  const solution = result.solutions?.find?.(({ concept, id }) => (concept ?? id) === "nash") ?? result.nash ?? null;
  return { front: result.front.distinct, solution };
}

/** Every outcome in turn, then the front by sorting, and the largest product of gains: the plain way. */
function plain() {
  const total = VALUES ** ISSUES;
  const [a, b] = profiles.map(({ terms }) => {
    const all = new Float64Array(total);
    for (let n = 0; n < total; n++) {
      let rest = n;
      let sum = 0;
      for (let i = 0; i < ISSUES; i++) {
        sum += terms[i][rest % VALUES];
        rest = Math.floor(rest / VALUES);
      }
      all[n] = sum;
    }
    return all;
  });
  const order = Uint32Array.from({ length: total }, (_, n) => n).sort((m, n) => a[n] - a[m] || b[n] - b[m]);
  let front = 0;
  let best = -1;
  for (const n of order)
    if (b[n] > best + 1e-12) {
      front++;
      best = b[n];
    }
  let nash = -1;
  for (let n = 0; n < total; n++) {
    const product = a[n] >= 0.3 && b[n] >= 0.3 ? (a[n] - 0.3) * (b[n] - 0.3) : -1;
    if (product > nash) nash = product;
  }
  return { front, nash };
}

function median(of) {
  const times = Array.from({ length: repeats }, () => {
    const start = process.cpuUsage();
    of();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).sort((m, n) => m - n);
  return times[Math.floor(times.length / 2)];
}

function command() {
  const folder = mkdtempSync(join(tmpdir(), "entente-domain-"));
  const bin = fileURLToPath(new URL("../../packages/entente-cli/bin/entente.js", import.meta.url));
  try {
    for (const { file, text } of profiles) writeFileSync(join(folder, file), text);
    const run = (...args) =>
      execFileSync(process.execPath, [bin, ...args], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
    const start = performance.now();
    run("import", "buyer.xml", "seller.xml", "-o", "large.case.yaml");
    run("deal", "large.case.yaml", "--draws", "0", "--json");
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [mine, theirs] = [ours(), plain()];
if (mine.front !== theirs.front) throw new Error(`fronts differ: ${mine.front} and ${theirs.front}`);
const cold = Array.from({ length: repeats }, command).sort((m, n) => m - n);
const [fast, slow] = [median(ours), median(plain)];
console.log(
  `${VALUES ** ISSUES} outcomes, ${mine.front} on the front, largest product of gains ${theirs.nash.toFixed(6)}`,
);
console.log(`read, case, front, Nash and all else of deal: ${fast.toFixed(0)} ms of processor`);
console.log(
  `every outcome in turn, front and Nash alone: ${slow.toFixed(0)} ms of processor; ratio ${(slow / fast).toFixed(1)}`,
);
console.log(`as two commands, each a new process: ${cold[Math.floor(repeats / 2)].toFixed(0)} ms by the clock`);
