// Builds the site: pages of docs/ and of the engines' own objects, the pictures and the references made today, then checks every link.
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { brokenLinks } from "./site/links.mjs";
import { layOutPages } from "./site/pages.mjs";
import { root, run, runTool } from "./step.mjs";

const built = join(root, "dist/site");

process.exit(await site());

async function site() {
  if (!existsSync(join(root, "packages/entente-cli/dist/main.js")) && run("npm", ["run", "--silent", "build"]) !== 0)
    return 1;
  rmSync(built, { recursive: true, force: true });
  const pages = await layOutPages(join(root, "site/pages"));
  if (runTool("vitepress/bin/vitepress.js", ["build", "site"]) !== 0) return 1;
  const library = ["--out", join(built, "api"), "--options", join(root, "site/typedoc.json")];
  if (runTool("typedoc/bin/typedoc", library) !== 0) return 1;
  const broken = brokenLinks(built);
  for (const line of broken) console.error(line);
  console.log(`${pages} pages written, ${broken.length} broken links: dist/site`);
  return broken.length === 0 ? 0 : 1;
}
