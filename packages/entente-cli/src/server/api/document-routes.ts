import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { CaseFiles } from "../../workspace/workspace.js";
import { LARGEST_DOCUMENT } from "../limits.js";
import { OWN } from "../own.js";
import { message } from "./message.js";

const MEDIA = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,80}$/;
const NAME = /^[^\p{Cc}/\\]{1,200}$/u;

/** Documents as they came: kept whole, found by their hash, never shown as a page. */
export function documentRoutes({ store }: CaseFiles): Hono {
  const app = new Hono();
  app.get("/", async (context) => context.json({ documents: await store.documents() }));
  app.post(
    "/",
    bodyLimit({
      maxSize: LARGEST_DOCUMENT,
      onError: (context) => message(context, 413, "The document is larger than 64 MiB, so it was not kept."),
    }),
    async (context) => {
      const name = context.req.query("name") ?? "";
      if (!NAME.test(name)) return message(context, 400, "name: say what the file is called, as in ?name=speech.pdf.");
      const type = (context.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      if (bytes.length === 0) return message(context, 400, "The document is empty, so it was not kept.");
      const media = MEDIA.test(type) ? type : "application/octet-stream";
      return context.json(await store.addDocument({ name, media, by: OWN, bytes }), 201);
    },
  );
  app.get("/:id", async (context) => {
    const found = await store.document(context.req.param("id"));
    return found === null ? message(context, 404, "There is no such document.") : context.json(found);
  });
  app.get("/:id/original", async (context) => {
    const id = context.req.param("id");
    const [found, bytes] = [await store.document(id), await store.bytesOfDocument(id)];
    if (found === null || bytes === null) return message(context, 404, "There is no such document.");
    return context.body(new Uint8Array(bytes), 200, {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(found.name)}`,
      ETag: `"${found.hash}"`,
    });
  });
  return app;
}
