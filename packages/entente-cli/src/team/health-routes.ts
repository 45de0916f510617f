import { Hono } from "hono";
import { STYLE } from "../server/style.js";
import { assetResponse } from "../server/workbench.js";
import type { Team, TeamEnv } from "./team.js";

/** What is open to anyone: whether the server runs and can work, and what pages look like. */
export function healthRoutes({ database, io }: Team): Hono<TeamEnv> {
  const app = new Hono<TeamEnv>();
  app.get("/healthz", (context) => context.json({ ok: true }));
  app.get("/readyz", async (context) => {
    try {
      await database.db.selectFrom("project").select("id").limit(1).execute();
      return context.json({ ok: true });
    } catch {
      return context.json({ ok: false, message: "The database does not answer." }, 503);
    }
  });
  app.get("/style.css", (context) => context.body(STYLE, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/assets/:name", (context) => assetResponse(context, io));
  return app;
}
