import { createRequire } from "node:module";
import type { Plugin } from "vite";

const SCRIPT = createRequire(import.meta.url).resolve("sql.js/dist/sql-asm-memory-growth.js");
const NOTHING = "\0nothing-of-node";
/** What it says on the console when it is loaded: to move to WebAssembly, which cannot be done here. */
const NOTICE =
  /if \(typeof console !== "undefined" && typeof console\.warn === "function"\) \{\s*console\.warn\([^;]*\);\s*\}/;

/** SQLite as plain JavaScript for the worker: the page's policy lets no WebAssembly be compiled. */
export function sqliteAsScript(): Plugin {
  return {
    name: "sqlite-as-script",
    enforce: "pre",
    resolveId: (id, importer) => {
      if (id === "sql.js") return SCRIPT;
      // It asks for files only where it runs in Node.
      return importer === SCRIPT && /^(?:node:)?(?:fs|crypto|path)$/.test(id) ? NOTHING : null;
    },
    load: (id) => (id === NOTHING ? "export default {};" : null),
    transform: (code, id) => (id === SCRIPT ? { code: code.replace(NOTICE, ""), map: null } : null),
  };
}
