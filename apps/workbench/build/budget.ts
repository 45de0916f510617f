import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

interface Budget {
  /** What is measured, for the message. */
  readonly of: string;
  /** Most kB, gzipped, of what the entry loads before it runs. */
  readonly scripts: number;
  readonly styles: number;
}

/** Fails the build where what is loaded first has outgrown its budget. */
export function budget({ of, scripts, styles }: Budget): Plugin {
  const kB = (source: string | Uint8Array): number => gzipSync(source).length / 1000;
  return {
    name: "budget",
    generateBundle(_, bundle) {
      const first = new Set<string>();
      const take = (name: string): void => {
        const chunk = bundle[name];
        if (chunk?.type !== "chunk" || first.has(name)) return;
        first.add(name);
        chunk.imports.forEach(take);
      };
      let [script, style] = [0, 0];
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === "chunk" && part.isEntry) take(name);
        if (part.type === "asset" && name.endsWith(".css")) style += kB(part.source);
      }
      for (const name of first) {
        const chunk = bundle[name];
        if (chunk?.type === "chunk") script += kB(chunk.code);
      }
      if (script > scripts)
        this.error(`${of}: ${script.toFixed(0)} kB of scripts are loaded first; the budget is ${scripts}`);
      if (style > styles) this.error(`${of}: ${style.toFixed(0)} kB of styles; the budget is ${styles}`);
      if (process.env.ENTENTE_SIZES)
        console.log(`${of}: ${script.toFixed(1)} kB of scripts, ${style.toFixed(1)} kB of styles`);
    },
  };
}
