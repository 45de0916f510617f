// What a team's server spends on a question that was asked of the same texts before, against computing it on a thread that is warm.
// npm run build && node bench/team/run.mjs [rounds]
import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const CASES = ["strait", "korea-2021"];
const QUESTIONS = ["stand", "agree", "deal"];

const { answeringOver, createAtHand, startThreads } = await sources();
const threads = startThreads();
const io = { casesFolder: `${root}cases` };
const asking = () => ({ signal: new AbortController().signal, progress: () => {} });
try {
  console.log("| case | question | computed, ms | kept, ms | ratio | same bytes |");
  console.log("| --- | --- | --: | --: | --: | --- |");
  for (const id of CASES) {
    const bytes = readFileSync(`${root}cases/${id}.case.yaml`);
    const hash = createHash("sha256").update(bytes).digest("hex");
    const store = {
      heads: async () => new Map([[`${id}.case.yaml`, { number: 1, hash }]]),
      bytesOfVersion: async () => bytes,
    };
    for (const question of QUESTIONS) {
      const line = [question, "--json", "--draws=0", "--", `${id}.case.yaml`];
      const hand = createAtHand();
      const kept = answeringOver({ threads, io }, store, hand);
      const first = await kept.answer(line, asking());
      const times = { computed: [], kept: [] };
      let same = first.status === 200 ? "yes" : `NO: ${first.body}`;
      for (let round = 0; round < rounds; round++) {
        const ways = { computed: answeringOver({ threads, io }, store, createAtHand()), kept };
        for (const [way, { answer }] of Object.entries(ways)) {
          const began = performance.now();
          const { body } = await answer(line, asking());
          times[way].push(performance.now() - began);
          if (body !== first.body) same = "NO";
        }
      }
      const [computed, again] = [middle(times.computed), middle(times.kept)];
      console.log(
        `| ${id} | ${question} | ${computed.toFixed(1)} | ${again.toFixed(3)} | ${(computed / again).toFixed(0)} | ${same} |`,
      );
    }
  }
} finally {
  await threads.close();
}

function middle(times) {
  return times.toSorted((a, b) => a - b)[times.length >> 1];
}

/** The server's own parts, from their sources: the command has no way in for a benchmark. */
async function sources() {
  const src = `${root}packages/entente-cli/src`;
  const names = ["team/answering-over", "team/at-hand", "server/api/answering"];
  const outfile = `${root}packages/entente-cli/dist/bench-team.mjs`;
  await build({
    stdin: { contents: names.map((name) => `export * from "${src}/${name}.ts";`).join("\n"), resolveDir: src },
    ...{ outfile, bundle: true, format: "esm", platform: "node", packages: "external", logLevel: "warning" },
  });
  try {
    return await import(outfile);
  } finally {
    rmSync(outfile);
  }
}
