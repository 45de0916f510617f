import { Hono } from "hono";
import type { CaseFiles } from "../../workspace/workspace.js";
import { idOf, jsonBody } from "./body.js";
import { coderSchema } from "./schemas.js";

/** Who codes in this folder. */
export function coderRoutes({ store }: CaseFiles): Hono {
  const app = new Hono();
  app.get("/", async (context) => context.json({ coders: await store.coders() }));
  app.put("/:id", async (context) => {
    const id = idOf(context.req.param("id"));
    const { name } = await jsonBody(context, coderSchema);
    return context.json(await store.putCoder({ id, name }));
  });
  return app;
}
