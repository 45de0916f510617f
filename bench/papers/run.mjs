// Writes the report of a founding case as PDF with its worlds, on one thread and on as many as the machine has, in turn,
// and without worlds. Run after `npm run build`:
//   node bench/papers/run.mjs [case] [rounds]
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const BAR = 10_000;
const [id = "korea-2021", rounds = "3"] = process.argv.slice(2);
const bin = fileURLToPath(new URL("../../packages/entente-cli/bin/entente.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-bench-"));
const file = join(folder, "report.pdf");
const ways = [
  { name: "without worlds", flags: ["--draws", "0"], env: {} },
  { name: "one thread", flags: [], env: { ENTENTE_THREADS: "1" } },
  { name: "all threads", flags: [], env: {} },
].map((way) => ({ ...way, times: [] }));

for (let round = 0; round < Number(rounds); round++)
  for (const { flags, env, times } of round % 2 ? ways.toReversed() : ways) {
    const from = performance.now();
    const args = [bin, "report", id, "-o", file, "--force", "--quiet", ...flags];
    const { status, stderr } = spawnSync(process.execPath, args, { env: { ...process.env, ...env } });
    if (status !== 0) throw new Error(String(stderr));
    times.push(performance.now() - from);
  }

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
console.log(`report ${id} as PDF, ${(statSync(file).size / 1e6).toFixed(1)} MB; bar ${BAR} ms`);
for (const { name, times } of ways) console.log(`${name}: ${median(times).toFixed(0)} ms`);
const [, one, all] = ways;
console.log(`${(median(one.times) / median(all.times)).toFixed(2)} × as fast on all threads`);
rmSync(folder, { recursive: true });
