import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const MODULE = fileURLToPath(new URL("../src/worker/languages.ts", import.meta.url));
const TABLE = /\/entente\/(dist|src)\/explain\/catalogues\.(js|ts)$/;
const LANGUAGES = ["en", "ko", "ja", "zh"] as const;
/** Spoken where another language lacks a sentence, and so always there. */
const ALWAYS = "en";

/**
 * Sentences of a language but English come into the worker when it is first spoken: together they are a quarter of it. The library's table
 * of catalogues then reads what `speak` has loaded; in the library itself, and in the command, it stays as it is.
 */
export function languagesOnDemand(): Plugin {
  return {
    name: "languages-on-demand",
    enforce: "pre",
    async load(id) {
      if (id !== MODULE) return null;
      const entry = await this.resolve("entente");
      if (entry === null) this.error("the library is not built");
      const folder = resolve(dirname(entry.id), "explain/messages");
      const loaders = LANGUAGES.filter((one) => one !== ALWAYS).map(
        (one) => `${one}: async () => (await import(${JSON.stringify(resolve(folder, `${one}.js`))})).${one}`,
      );
      return `
        import { ${ALWAYS} } from ${JSON.stringify(resolve(folder, `${ALWAYS}.js`))};
        const loaders = { ${loaders.join(", ")} };
        const known = new Map([["${ALWAYS}", ${ALWAYS}]]);
        export async function speak(language) {
          if (!known.has(language)) known.set(language, await loaders[language]());
        }
        export const spoken = (language) => known.get(language);
      `;
    },
    transform(_, id) {
      if (!TABLE.test(id)) return null;
      const entries = LANGUAGES.map((one) => `${one}: () => spoken("${one}")`);
      const code = `import { spoken } from ${JSON.stringify(MODULE)};\nexport const CATALOGUES = { ${entries.join(", ")} };\n`;
      return { code, map: null };
    },
  };
}
