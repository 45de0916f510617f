const { readFileSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { Script } = require("node:vm");

// A file of the bundle → the script of it and the module that it made.
const loaded = new Map();

/**
 * What `require` does for a file of the bundle, but with the functions that the build found compiled after a first run
 * (scripts/keep-compiled.mjs). Node refuses them where its version or its flags are others, and then compiles as always.
 */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.module.exports;
  // The bundle is ASCII: as Latin-1 it is read without decoding, and kept in a byte a character.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, { filename: file, cachedData: compiled(file) });
  const module = { exports: {} };
  loaded.set(file, { script, module });
  const requireFrom = (name) => (name.startsWith(".") ? load(join(dirname(file), name)) : require(name));
  script.runInThisContext()(module.exports, requireFrom, module, file, dirname(file));
  return module.exports;
}

function compiled(file) {
  try {
    return readFileSync(compiledOf(file));
  } catch {
    return undefined;
  }
}

/** Where the compiled functions of a file lie, for this Node alone. */
function compiledOf(file) {
  return `${file}.${process.version}-${process.platform}-${process.arch}.compiled`;
}

module.exports = { load, loaded, compiledOf };
