import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../step.mjs";

const FROM = `
export { openApi } from "./server/api/open-api.ts";
export { teamOpenApi } from "./team/open-api.ts";
export { PERMISSIONS } from "./team/permissions.ts";
`;

/** The two OpenAPI documents, and who may use a route of the team's server, from the sources: what is built runs, and exports nothing. */
export async function openApis() {
  // Below the repository, so that packages are found.
  mkdirSync(join(root, "dist"), { recursive: true });
  const folder = mkdtempSync(join(root, "dist/open-api-"));
  try {
    const outfile = join(folder, "made.mjs");
    const stdin = { contents: FROM, resolveDir: join(root, "packages/entente-cli/src"), loader: "ts" };
    await build({ stdin, outfile, bundle: true, format: "esm", platform: "node", packages: "external" });
    const { openApi, teamOpenApi, PERMISSIONS } = await import(outfile);
    return { local: openApi("folder"), team: teamOpenApi("/api/v1"), permissions: PERMISSIONS };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
