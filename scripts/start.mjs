// Must run on a bare clone: Node's own modules only, until the packages are installed.
import { spawn } from "node:child_process";
import { install, modified, root, run } from "./step.mjs";

const built = modified(`${root}packages/entente-cli/dist/main.js`);
const sources = [
  "package-lock.json",
  "tsconfig.base.json",
  "scripts/build.mjs",
  "scripts/keep-compiled.mjs",
  "packages/entente-cli/bin",
  "cases",
  "apps/workbench/src",
  "apps/workbench/index.html",
  "apps/workbench/vite.config.ts",
  ...["entente", "entente-cli"].flatMap((name) => [`packages/${name}/src`, `packages/${name}/tsconfig.json`]),
];

function build() {
  if (sources.every((source) => modified(`${root}${source}`) <= built)) return 0;
  console.error("Building…");
  return run(process.execPath, [`${root}scripts/build.mjs`]);
}

const status = install() || build();
if (status !== 0) process.exit(status);

const command = `${root}packages/entente-cli/bin/entente.js`;
const child = spawn(process.execPath, [command, "start", ...process.argv.slice(2)], { stdio: "inherit" });
// The terminal signals the whole group: outlive the child so that its exit code is ours.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" || signal === "SIGTERM" ? 0 : 1)));
