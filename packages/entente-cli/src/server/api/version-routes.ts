import { Hono } from "hono";
import type { CaseFiles } from "../../workspace/workspace.js";
import { countOf, jsonBody } from "./body.js";
import { message } from "./message.js";
import { noteSchema } from "./schemas.js";
import { caseNames, type Served } from "./served.js";

const MOST = 999_999_999;

/** What a case's file was. */
export function versionRoutes(served: Served, { store }: CaseFiles): Hono {
  const app = new Hono();
  const fileOf = async (id: string): Promise<string> => (await caseNames(served)).get(id) ?? id;
  app.get("/:id/versions", async (context) => {
    return context.json({ versions: await store.versions(await fileOf(context.req.param("id"))) });
  });
  app.get("/:id/versions/:number", async (context) => {
    const { id, number } = context.req.param();
    const n = countOf(number, { name: "number", most: MOST, otherwise: 0 });
    const bytes = await store.bytesOfVersion(await fileOf(id), n);
    if (bytes === null) return message(context, 404, `There is no version ${n} of "${id}".`);
    return context.body(new Uint8Array(bytes), 200, { "Content-Type": "text/plain; charset=utf-8" });
  });
  app.put("/:id/versions/:number", async (context) => {
    const { id, number } = context.req.param();
    const { note } = await jsonBody(context, noteSchema);
    const n = countOf(number, { name: "number", most: MOST, otherwise: 0 });
    const version = await store.noteVersion({ name: await fileOf(id), number: n, note: note || null });
    if (version === null) return message(context, 404, `There is no version ${n} of "${id}".`);
    return context.json({ version });
  });
  return app;
}
