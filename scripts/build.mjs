import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { asOneText } from "../apps/workbench/build/one-text.mjs";
import { partsOnDemand } from "./parts-on-demand.mjs";
import { root, run, runTool } from "./step.mjs";

const library = `${root}packages/entente`;
const command = `${root}packages/entente-cli`;
const workbench = `${root}apps/workbench`;

/** Readers of documents, databases and workbooks are large and seldom asked for: they stay packages, loaded when one comes. */
const ON_DEMAND = [
  "@modelcontextprotocol/sdk",
  "age-encryption",
  "docx",
  "pdfkit",
  "@resvg/resvg-js",
  "unpdf",
  "mammoth",
  "linkedom",
  "@mozilla/readability",
  "sql.js",
  "read-excel-file",
  "better-auth",
  "@node-rs/argon2",
];
/** What the store needs: one brings a library for each machine, and none is loaded by a command that only answers. */
const DATABASES = ["@photostructure/sqlite", "kysely", "pg", "pg-cursor"];
/** What the queue needs, loaded by the commands that are told of one. */
const QUEUE = ["bullmq", "ioredis"];

compile();
await writeSchemas();
await bundleCommand();
copyCases();
copyFonts();
buildWorkbench();
await buildForm();
await buildLive();
keepCompiled();

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

/**
 * One part for what every command needs and one for each lazily loaded command, as CommonJS: of an ES module, Node does not
 * let us keep what was compiled. What threads run stands apart, so that it does not cut what commands run into more parts.
 */
async function bundleCommand() {
  const dist = `${command}/dist`;
  const options = {
    outdir: dist,
    outbase: `${command}/src`,
    bundle: true,
    splitting: true,
    external: [...ON_DEMAND, ...DATABASES, ...QUEUE],
    format: "esm",
    platform: "node",
    target: "node20",
    legalComments: "linked",
    chunkNames: "parts/[name]-[hash]",
    plugins: [partsOnDemand(library)],
    write: false,
    logLevel: "warning",
  };
  const entries = ["main.ts", "runner/worker.ts"].map((name) => `${command}/src/${name}`);
  const bundles = await Promise.all(entries.map((entry) => build({ ...options, entryPoints: [entry] })));
  rmSync(`${dist}/parts`, { recursive: true, force: true });
  for (const name of readdirSync(dist)) if (name.endsWith(".compiled")) rmSync(`${dist}/${name}`);
  for (const { path, text } of bundles.flatMap(({ outputFiles }) => outputFiles)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, path.endsWith(".js") ? await asCommonJs(text) : text);
  }
  writeFileSync(`${dist}/package.json`, '{ "type": "commonjs" }\n');
}

async function asCommonJs(text) {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "importMetaUrl" },
    banner: 'const importMetaUrl = require("node:url").pathToFileURL(__filename).href;',
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "warning",
  });
  // What is left beyond ASCII stands in regular expressions, which esbuild writes as they are; the loader reads Latin-1.
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** What Node compiles when the command first runs need not be compiled again at every start. */
function keepCompiled() {
  const status = run(process.execPath, [`${root}scripts/keep-compiled.mjs`]);
  if (status !== 0) process.exit(status);
}

/** The shipped cases travel with the command, so that their ids work as names wherever it is installed. */
function copyCases() {
  rmSync(`${command}/dist/cases`, { recursive: true, force: true });
  cpSync(`${root}cases`, `${command}/dist/cases`, { recursive: true });
}

/**
 * The faces that papers are set in travel with the command: of packages that hold nine weights each, the one or two that are
 * used. Their licence asks to go along.
 */
function copyFonts() {
  const faces = {
    "noto-sans": "NotoSans",
    "noto-sans-kr": "NotoSansKR",
    "noto-sans-jp": "NotoSansJP",
    "noto-sans-sc": "NotoSansSC",
    "noto-sans-math": "NotoSansMath",
  };
  rmSync(`${command}/dist/fonts`, { recursive: true, force: true });
  mkdirSync(`${command}/dist/fonts`, { recursive: true });
  for (const [name, face] of Object.entries(faces)) {
    const from = `${root}node_modules/@expo-google-fonts/${name}`;
    const weights = name === "noto-sans" ? ["400Regular", "600SemiBold"] : ["400Regular"];
    for (const weight of weights) {
      cpSync(`${from}/${weight}/${face}_${weight}.ttf`, `${command}/dist/fonts/${face}-${weight.slice(3)}.ttf`);
    }
    cpSync(`${from}/LICENSE_FONT`, `${command}/dist/fonts/${face}-LICENSE.txt`);
  }
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
  writeFileSync(`${command}/dist/workbench/package.json`, '{ "type": "module" }\n');
}

/** The script of the delegate's form, with the library that seals, as one text that stands inside each form. */
async function buildForm() {
  writeFileSync(`${command}/dist/workbench/form.js`, await asOneText(`${workbench}/src/form/main.ts`));
}

/** What a report that can be asked again carries: the script of its page, and the engine with what it needs, packed. */
async function buildLive() {
  writeFileSync(`${command}/dist/workbench/live.js`, await asOneText(`${workbench}/src/live/main.ts`));
  const engine = await asOneText(`${workbench}/src/worker/live-worker.ts`);
  writeFileSync(`${command}/dist/workbench/live-engine.js.gz`, gzipSync(engine, { level: 9 }));
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(`${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}
