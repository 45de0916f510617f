import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Tables of the library of which a run reads a line or two. They name each thing in a function: `agree: () => explainAgree`. */
const TABLES = /\/entente\/dist\/(engines\/index|explain\/(explainers|catalogues|tables\/tablers))\.js$/;
const IMPORT = /^import \{ (\w+) \} from "(\.[^"]+)";\n/gm;

/**
 * Lets the bundler split the command finely, and a start evaluate only what it needs:
 * - an import from the library's entry becomes one from the module itself, since whoever reaches the entry reaches all of it;
 * - what a table names is loaded when the function that names it is called, not with the table;
 * - Commander gets the module that starts programs, which takes as long to load as a small answer, when it starts one.
 */
export function partsOnDemand(library) {
  const homes = homesOf(`${library}/dist/index.js`);
  return {
    name: "parts on demand",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
        /\/commander\//.test(importer) ? { path, namespace: "on demand" } : undefined,
      );
      onLoad({ filter: /.*/, namespace: "on demand" }, ({ path }) => ({
        contents: `module.exports = { get spawn() { return require("${path}").spawn; } };`,
      }));
      onLoad({ filter: /\/entente-cli\/src\/.*\.ts$/ }, ({ path }) => ({
        contents: withHomes(readFileSync(path, "utf8"), homes),
        loader: "ts",
      }));
      onLoad({ filter: TABLES }, ({ path }) => ({
        contents: withRequires(readFileSync(path, "utf8")),
        resolveDir: dirname(path),
        loader: "js",
      }));
    },
  };
}

/** Name → module of everything that the entry exports. */
function homesOf(entry) {
  const exported = readFileSync(entry, "utf8").matchAll(/^export \{([^}]+)\} from "([^"]+)";$/gm);
  return new Map(
    [...exported].flatMap(([, list, from]) => namesIn(list).map((name) => [name, resolve(dirname(entry), from)])),
  );
}

function withHomes(source, homes) {
  return source.replace(/^import \{([^}]+)\} from "entente";$/gm, (_, list) =>
    namesIn(list)
      .filter((name) => !name.startsWith("type "))
      .map((name) => `import { ${name} } from ${JSON.stringify(homes.get(name) ?? "entente")};`)
      .join(" "),
  );
}

function namesIn(list) {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

function withRequires(source) {
  const places = new Map([...source.matchAll(IMPORT)].map(([, name, place]) => [name, place]));
  const table = source.replace(IMPORT, "");
  if (places.size === 0 || /^import/m.test(table)) throw new Error(`no table of things to load on demand:\n${source}`);
  return table.replace(/\b\w+\b(?!:)/g, (word) =>
    places.has(word) ? `require(${JSON.stringify(places.get(word))}).${word}` : word,
  );
}
