import { join } from "node:path";
import type { Context } from "hono";
import type { Access } from "../access.js";
import type { Team } from "../team.js";
import { languageFor } from "./plain-page.js";

/** The built workbench, told which project it is opened in. Its assets lie under the project's own address. */
export async function projectWorkbench(context: Context, { io, base }: Team, { project, role, coder }: Access) {
  // Assets are named from the page's own folder, so its address must end in a slash.
  if (!new URL(context.req.url).pathname.endsWith("/"))
    return context.redirect(`${base.pathname}projects/${project}/`, 303);
  const page = new TextDecoder().decode(await io.readFile(join(io.workbenchFolder, "index.html")));
  const about = { from: "project", project, role, coder, base: base.pathname, language: languageFor(context) };
  const head = Object.entries(about).map(([name, value]) => `<meta name="entente-${name}" content="${value}">`);
  return context.html(page.replace("</head>", () => `${head.join("")}</head>`));
}
