import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { readCase } from "entente";
import { defineConfig, type Plugin } from "vite";
import { budget } from "./build/budget.js";
import { languagesOnDemand } from "./build/languages-on-demand.js";
import { scriptsAsText } from "./build/scripts-as-text.js";
import { sqliteAsScript } from "./build/sqlite-as-script.js";

const ABOUT = "?about";

/** `x.case.yaml?about`: what a list of cases says of one, read while the workbench is built. */
function aboutCases(): Plugin {
  return {
    name: "about-cases",
    enforce: "pre",
    load: (id) => {
      if (!id.endsWith(ABOUT)) return null;
      const file = id.slice(0, -ABOUT.length);
      const { kase } = readCase(readFileSync(file, "utf8"), { file });
      if (kase === null) throw new Error(`${file} has mistakes`);
      const { title, question, parties, issues } = kase;
      const packages = Object.values(issues).reduce((n, { options }) => n * Object.keys(options).length, 1);
      const [n, m] = [Object.keys(parties).length, Object.keys(issues).length];
      const about = { title, question, parties: n, issues: m, packages };
      return `export default ${JSON.stringify(about)};`;
    },
  };
}

/** The built files, named to the service worker that keeps them for when there is no network. */
function keptOffline(): Plugin {
  return {
    name: "kept-offline",
    enforce: "post",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = Object.keys(bundle).filter((name) => name.startsWith("assets/"));
        const version = createHash("sha256").update(files.sort().join("\n")).digest("hex").slice(0, 16);
        const source = readFileSync(new URL("offline/service-worker.js", import.meta.url), "utf8")
          .replace("FILES = []", `FILES = ${JSON.stringify(["./", ...files])}`)
          .replace("VERSION", version);
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}

/** Who starts the program for the first time is not told how long a plugin took. */
const QUIET = { checks: { bundlerTimings: false } };

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  // Any static host, under any path.
  base: "./",
  plugins: [
    aboutCases(),
    scriptsAsText(),
    react(),
    keptOffline(),
    budget({ of: "the page", scripts: 150, styles: 20 }),
  ],
  worker: {
    format: "es",
    rolldownOptions: QUIET,
    plugins: () => [sqliteAsScript(), languagesOnDemand(), budget({ of: "the worker", scripts: 390, styles: 0 })],
  },
  build: {
    target: "es2023",
    outDir: "dist",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: QUIET,
  },
});
