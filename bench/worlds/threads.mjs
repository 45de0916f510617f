// How much faster two threads are than one, from processor time by thread, so that a busy machine does not blur it (Linux):
// npm run build && node bench/worlds/threads.mjs [runs]
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../packages/entente-cli/bin/entente.js", import.meta.url));
const runs = Number(process.argv[2] ?? 3);
const BAR = 1.7;
const LOOK = 50;

console.log("| case | threads | main, s | drawing, s | all, s | path, s | times | bar | same bytes |");
console.log("| --- | --: | --: | --: | --: | --: | --: | --: | --- |");
for (const name of process.argv[3]?.split(",") ?? ["korea-2019", "korea-2021"]) {
  const by = new Map([1, 2].map((threads) => [threads, []]));
  for (let run = 0; run < runs; run++) for (const [threads, list] of by) list.push(await once(name, threads));
  const paths = [...by.values()].map((list) => middle(list.map(({ path }) => path)));
  const same = new Set([...by.values()].flat().map(({ hash }) => hash)).size === 1 ? "yes" : "NO";
  for (const [threads, list] of by) {
    const figure = (key) => middle(list.map((one) => one[key])).toFixed(2);
    const times = threads === 1 ? "1.00" : (paths[0] / paths[1]).toFixed(2);
    const figures = [figure("main"), figure("drawing"), figure("all"), figure("path"), times];
    console.log(`| ask ${name} | ${threads} | ${figures.join(" | ")} | ${threads === 1 ? "–" : BAR} | ${same} |`);
  }
}

/** Seconds of processor time: the main thread's, the busiest drawing thread's, everybody's; `path` is what waits for what. */
function once(name, threads) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ENTENTE_THREADS: String(threads) };
    const child = spawn(process.execPath, [command, "ask", name], { env, stdio: ["ignore", "pipe", "ignore"] });
    const hash = createHash("sha256");
    const seconds = new Map();
    child.stdout.on("data", (bytes) => hash.update(bytes));
    const looking = setInterval(() => look(child.pid, seconds), LOOK);
    child.on("close", (code) => {
      clearInterval(looking);
      if (code !== 0) return reject(new Error(`ask ${name} ended with ${code}`));
      const main = seconds.get(String(child.pid)) ?? 0;
      const others = [...seconds].filter(([id]) => id !== String(child.pid)).map(([, spent]) => spent);
      const drawing = Math.max(0, ...others);
      const all = main + others.reduce((sum, one) => sum + one, 0);
      resolve({ main, drawing, all, path: main + drawing, hash: hash.digest("hex") });
    });
  });
}

/** Notes what each thread has had of the processor so far; threads that have ended keep what was last seen. */
function look(pid, seconds) {
  try {
    for (const id of readdirSync(`/proc/${pid}/task`)) {
      const [spent] = readFileSync(`/proc/${pid}/task/${id}/schedstat`, "utf8").split(" ");
      seconds.set(id, Number(spent) / 1e9);
    }
  } catch {
    // It has just ended.
  }
}

function middle(list) {
  return list.toSorted((a, b) => a - b)[list.length >> 1];
}
