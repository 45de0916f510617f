// A backtest of all models on a table the size of DEU III, on one thread and on two: npm run build && node bench/backtest/run.mjs [repeats]
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../packages/entente-cli/bin/entente.js", import.meta.url));
const [PROPOSALS, ISSUES, ACTORS, BAR] = [128, 2, 20, 60_000];
const repeats = Number(process.argv[2] ?? 5);

const folder = mkdtempSync(join(tmpdir(), "entente-backtest-"));
const table = join(folder, "decisions.csv");
writeFileSync(table, decisions());
try {
  const times = { 1: [], 2: [] };
  const answers = new Set();
  // In turn, so that whatever else the machine does falls on both.
  for (let k = 0; k < repeats; k++)
    for (const threads of [1, 2]) {
      const start = performance.now();
      const env = { ...process.env, ENTENTE_THREADS: String(threads) };
      answers.add(
        execFileSync(process.execPath, [command, "backtest", table, "--json", "--quiet"], {
          env,
          maxBuffer: 2 ** 28,
        }).toString(),
      );
      times[threads].push(performance.now() - start);
    }
  const [one, two] = [median(times[1]), median(times[2])];
  console.log(`${PROPOSALS * ISSUES} issues, ${PROPOSALS * ISSUES * ACTORS} rows, all models, 10,000 resamples, cold`);
  console.log(`one thread ${one.toFixed(0)} ms, two threads ${two.toFixed(0)} ms, one / two ${(one / two).toFixed(2)}`);
  console.log(
    `the same bytes on both: ${answers.size === 1 ? "yes" : "NO"}; bar ${BAR} ms: ${two < BAR ? "met" : "MISSED"}`,
  );
  process.exitCode = answers.size === 1 && two < BAR ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function decisions() {
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const rows = ["proposal,issue,date,actor,position,salience,capability,outcome,statusQuo"];
  for (let p = 0; p < PROPOSALS; p++)
    for (let i = 0; i < ISSUES; i++) {
      const outcome = Math.round(random() * 10) * 10;
      for (let a = 0; a < ACTORS; a++) {
        const [place, salience] = [Math.round(random() * 4) * 25, 10 + Math.round(random() * 9) * 10];
        const day = `${2000 + Math.floor(p / 8)}-0${1 + (p % 8)}-01`;
        rows.push(`p${p},p${p}i${i},${day},a${a},${place},${salience},${1 + (a % 7)},${outcome},0`);
      }
    }
  return `${rows.join("\n")}\n`;
}

function median(list) {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
}
