// Packs every package, installs the tarballs in an empty folder as a stranger would, and uses them there.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./step.mjs";

const isWindows = process.platform === "win32";
const place = mkdtempSync(join(tmpdir(), "entente-packed-"));
const empty = join(place, "empty");

try {
  const tarballs = pack();
  install(tarballs);
  const asked = ["ask", "strait", "--draws", "0", "--quiet"];
  const here = execFileSync(process.execPath, [`${root}packages/entente-cli/bin/entente.js`, ...asked], {
    encoding: "utf8",
  });
  check("npx entente ask, as it answers here", here.length > 1000 && npx(...asked) === here);
  const agreed = JSON.parse(npx("agree", "strait", "--json", "--draws", "0", "--quiet"));
  check("npx entente agree --json", agreed.result.zone.count === 6);
  check("npx entente import, check", imports());
  check("npx entente mcp", answersInitialize());
  check("import from the library", importsLibrary());
  check("types of the library", typesCheck());
  check("bill of materials, with every dependency at its version", billIsWhole());
} finally {
  rmSync(place, { recursive: true, force: true });
}

function pack() {
  const folders = readdirSync(`${root}packages`).filter((name) => existsSync(`${root}packages/${name}/package.json`));
  return folders.map((name) => {
    const out = npm(["pack", "--json", "--ignore-scripts", "--pack-destination", place], `${root}packages/${name}`);
    const [packed] = Object.values(JSON.parse(out));
    console.log(`${packed.filename}: ${packed.files.length} files, ${(packed.size / 1024).toFixed(0)} KiB`);
    return join(place, packed.filename);
  });
}

/** From the cache or the registry; without either, from the packages that are installed here. */
function install(tarballs) {
  mkdirSync(empty);
  writeFileSync(join(empty, "package.json"), '{ "name": "empty", "private": true, "type": "module" }\n');
  try {
    npm(
      ["install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs],
      empty,
    );
    console.log("installed by npm");
  } catch {
    console.log("npm reaches no registry and its cache lacks a package: taking dependencies from this clone");
    rmSync(join(empty, "node_modules"), { recursive: true, force: true });
    for (const tarball of tarballs) unpack(tarball);
    for (const name of dependenciesOf(readdirSync(join(empty, "node_modules")))) link(name);
    mkdirSync(join(empty, "node_modules/.bin"), { recursive: true });
    const bin = "../entente-cli/bin/entente.js";
    writeFileSync(join(empty, "node_modules/.bin/entente"), `#!/bin/sh\nexec node "$(dirname "$0")/${bin}" "$@"\n`, {
      mode: 0o755,
    });
  }
}

function unpack(tarball) {
  const into = mkdtempSync(join(place, "open-"));
  execFileSync("tar", ["-xzf", tarball, "-C", into]);
  const { name } = JSON.parse(readFileSync(join(into, "package/package.json"), "utf8"));
  cpSync(join(into, "package"), join(empty, "node_modules", name), { recursive: true });
}

/** Names of all packages that these need, as far as they are installed at the top of this clone. */
function dependenciesOf(own) {
  const found = new Set();
  const visit = (manifest) => {
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(manifest, "utf8"));
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const next = `${root}node_modules/${name}/package.json`;
      if (own.includes(name) || found.has(name) || !existsSync(next)) continue;
      found.add(name);
      visit(next);
    }
  };
  for (const name of own) visit(join(empty, "node_modules", name, "package.json"));
  return found;
}

function link(name) {
  const target = join(empty, "node_modules", name);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(`${root}node_modules/${name}`, target, { recursive: true, dereference: true });
}

function imports() {
  writeFileSync(
    join(empty, "table.csv"),
    "proposal,issue,actor,position,salience,statusQuo\nfish,quota,north,80,50,0\nfish,quota,south,40,50,0\n",
  );
  npx("import", "table.csv", "-o", "fish.case.yaml");
  return /no mistakes found/.test(npx("check", "fish.case.yaml"));
}

function answersInitialize() {
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "packed", version: "1" } };
  const input = `${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`;
  return JSON.parse(npxWith({ input }, "mcp").split("\n")[0]).result.serverInfo.name === "entente";
}

function importsLibrary() {
  writeFileSync(
    join(empty, "use.mjs"),
    'import { ask, readCase } from "entente";\nimport { readFileSync } from "node:fs";\nconst { kase } = readCase(readFileSync("fish.case.yaml", "utf8"));\nconsole.log(ask(kase, "agree", {}).verb);\n',
  );
  return execFileSync(process.execPath, ["use.mjs"], { cwd: empty, encoding: "utf8" }).trim() === "agree";
}

function typesCheck() {
  writeFileSync(
    join(empty, "use.ts"),
    'import { type Answer, ask, type Case, readCase } from "entente";\nconst kase: Case | null = readCase("entente: 1").kase;\nexport const answer: Answer | null = kase && ask(kase, "agree", {});\n',
  );
  const compilerOptions = { noEmit: true, strict: true, module: "nodenext", target: "es2023", types: [] };
  writeFileSync(join(empty, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-p", empty], { stdio: "inherit" });
  return true;
}

function billIsWhole() {
  const { bomFormat, components } = JSON.parse(npm(["run", "--silent", "sbom"], root));
  const listed = new Set(components.map(({ group, name, version }) => `${group ? `${group}/` : ""}${name}@${version}`));
  const needed = ["entente", "entente-cli"].flatMap((name) =>
    Object.entries(JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8")).dependencies),
  );
  return bomFormat === "CycloneDX" && needed.every(([name, version]) => listed.has(`${name}@${version}`));
}

function npm(args, cwd) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", shell: isWindows, stdio: ["ignore", "pipe", "pipe"] });
}

function npx(...args) {
  return npxWith({}, ...args);
}

function npxWith(options, ...args) {
  const given = ["--no", "--", "entente", ...args];
  return execFileSync("npx", given, { cwd: empty, encoding: "utf8", shell: isWindows, ...options });
}

function check(what, isRight) {
  console.log(`${isRight ? "works" : "FAILS"}: ${what}`);
  if (!isRight) process.exitCode = 1;
}
