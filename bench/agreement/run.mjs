// Krippendorff's alpha of five coders and 100,000 units, all four metrics: node bench/agreement/run.mjs
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "entente-agreement-"));
const bundle = join(folder, "agreement.mjs");
const [coders, units, repeats] = [5, 100_000, 5];

try {
  await build({
    entryPoints: [`${root}packages/entente/src/numerics/agreement/alpha.ts`],
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: bundle,
  });
  report(await import(pathToFileURL(bundle)));
} finally {
  rmSync(folder, { recursive: true });
}

function report({ krippendorffAlpha, METRICS }) {
  for (const [name, drawn] of [
    ["seven values", (noise) => Math.floor(7 * noise())],
    ["101 values", (noise) => Math.floor(101 * noise())],
    ["every value another", (noise) => 1 + 99 * noise()],
  ]) {
    const noise = uniform();
    const values = Float64Array.from({ length: coders * units }, () => (noise() < 0.1 ? Number.NaN : drawn(noise)));
    for (const metric of METRICS) {
      const times = Array.from({ length: repeats }, () => {
        const start = performance.now();
        krippendorffAlpha({ coders, values }, metric);
        return performance.now() - start;
      }).sort((a, b) => a - b);
      console.log(`${name}, ${metric}: ${times[repeats >> 1].toFixed(0)} ms (worst ${times.at(-1).toFixed(0)})`);
    }
  }
}

function uniform() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
