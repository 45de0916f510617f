import { Hono } from "hono";
import type { Workspace } from "../../workspace/workspace.js";
import { fileRoutes } from "../files.js";
import { sourceRoutes } from "../sources.js";
import { caseRoutes } from "./case-routes.js";
import { coderRoutes } from "./coder-routes.js";
import { documentRoutes } from "./document-routes.js";
import { jobRoutes } from "./job-routes.js";
import { failedOn, message } from "./message.js";
import { openApi } from "./open-api.js";
import { paperRoutes } from "./paper-routes.js";
import type { Served } from "./served.js";
import { smallBody } from "./small-body.js";

/** `/api/v1`: every question of every case, the files of the folder and what the store keeps. */
export function api(served: Served & { readonly workspace: Workspace | null }): Hono {
  const app = new Hono();
  const { workspace } = served;
  app.get("/openapi.json", (context) => context.json(openApi(workspace === null ? "samples" : "folder")));
  app.get("/health", (context) => context.json({ ok: true }));
  app.use("/jobs", smallBody).route("/jobs", jobRoutes(served));
  app.use("/papers", smallBody).route("/papers", paperRoutes(served));
  app.use("/cases/*", smallBody).route("/cases", caseRoutes(served));
  if (workspace !== null) {
    app.route("/files", fileRoutes(workspace, served.io));
    app.route("/sources", sourceRoutes(workspace.folder, served.io));
    app.route("/documents", documentRoutes(workspace));
    app.use("/coders/*", smallBody).route("/coders", coderRoutes(workspace));
  }
  app.notFound((context) => message(context, 404, "There is nothing here. /api/v1/openapi.json lists what there is."));
  app.onError(failedOn(served.io));
  return app;
}
