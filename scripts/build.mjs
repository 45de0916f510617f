import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { build } from "esbuild";
import { root, runTool } from "./step.mjs";

const library = `${root}packages/entente`;
const command = `${root}packages/entente-cli`;
const workbench = `${root}apps/workbench`;

compile();
await writeSchemas();
await bundleCommand();
copyCases();
buildWorkbench();

function compile() {
  for (const file of filesBelow(`${library}/dist`)) {
    const source = file.replace("/dist/", "/src/").replace(/\.(d\.ts|js)$/, ".ts");
    if (/\.(d\.ts|js)$/.test(file) && !existsSync(source)) rmSync(file);
  }
  const status = runTool("typescript/bin/tsc", ["-b", library, command]);
  if (status !== 0) process.exit(status);
}

/** What `case/json-schema.ts` exports as `caseJsonSchema` becomes `case.schema.json`, and so on. */
async function writeSchemas() {
  const schemas = await import(`${library}/dist/case/json-schema.js`);
  for (const [name, schema] of Object.entries(schemas)) {
    const file = `${library}/dist/${name.replace(/JsonSchema$/, "")}.schema.json`;
    writeFileSync(file, `${JSON.stringify(schema(), null, 2)}\n`);
  }
}

/** One file for what every command needs and one for each lazily loaded command: a start reads two or three files, not hundreds. */
async function bundleCommand() {
  const { outputFiles } = await build({
    entryPoints: [`${command}/src/main.ts`, `${command}/src/runner/worker.ts`],
    outdir: `${command}/dist`,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "linked",
    chunkNames: "parts/[name]-[hash]",
    // Commander and other CommonJS parts ask for Node's modules by `require`, which an ES module lacks.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    write: false,
    logLevel: "warning",
  });
  mkdirSync(`${command}/dist/parts`, { recursive: true });
  const written = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  for (const name of readdirSync(`${command}/dist/parts`)) {
    if (!written.has(name)) rmSync(`${command}/dist/parts/${name}`);
  }
}

/** The shipped cases travel with the command, so that their ids work as names wherever it is installed. */
function copyCases() {
  rmSync(`${command}/dist/cases`, { recursive: true, force: true });
  cpSync(`${root}cases`, `${command}/dist/cases`, { recursive: true });
}

/** The workbench travels with the command, which serves it on the loopback address. */
function buildWorkbench() {
  const status = runTool("vite/bin/vite.js", [
    "build",
    workbench,
    "--config",
    `${workbench}/vite.config.ts`,
    "--logLevel",
    "warn",
  ]);
  if (status !== 0) process.exit(status);
  rmSync(`${command}/dist/workbench`, { recursive: true, force: true });
  cpSync(`${workbench}/dist`, `${command}/dist/workbench`, { recursive: true });
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
