import type { Plugin } from "vite";
import { asOneText } from "./one-text.mjs";

const TEXT = "?one-text";

/** `main.ts?one-text`: a script with all that it imports, as the text that stands in a page of its own. */
export function scriptsAsText(): Plugin {
  return {
    name: "scripts-as-text",
    enforce: "pre",
    load: async (id) =>
      id.endsWith(TEXT) ? `export default ${JSON.stringify(await asOneText(id.slice(0, -TEXT.length)))};` : null,
  };
}
