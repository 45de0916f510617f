// Answers a case by the bundled command and keeps the functions that this compiled: node scripts/keep-compiled.mjs
import { renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
import { root } from "./step.mjs";

const command = `${root}packages/entente-cli`;
const { load, loaded, compiledOf } = createRequire(import.meta.url)(`${command}/bin/load.js`);
const KASE = "korea-2021";
const RUNS = [["--version"], ["--help"], ["check", KASE], ["ask", KASE, "--draws", "0"]];
const VERBS = ["stand", "block", "deal", "agree"];

// Functions that rest for a while are forgotten, unless told otherwise. What is kept holds for the flags at its making.
setFlagsFromString("--no-flush-bytecode");
const { main } = load(`${command}/dist/main.js`);
const write = process.stdout.write;
process.stdout.write = () => true;
for (const args of [...RUNS, ...VERBS.map((verb) => [verb, KASE])]) {
  await main(args);
  if (process.exitCode !== 0) throw new Error(`\`entente ${args.join(" ")}\` ended with ${process.exitCode}`);
}
process.stdout.write = write;
setFlagsFromString("--flush-bytecode");
for (const [file, { script }] of loaded) {
  const place = compiledOf(file);
  writeFileSync(`${place}.new`, script.createCachedData());
  renameSync(`${place}.new`, place);
}
