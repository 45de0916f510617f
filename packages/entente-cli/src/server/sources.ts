import { join } from "node:path";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { bytesInside } from "../documents/bytes-inside.js";
import type { Io } from "../io.js";

const LARGEST = 64 * 1024 * 1024;
/** Documents by name alone: a folder within `sources/` has no name here. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,180}\.[a-z0-9]{1,8}$/u;

/** The documents of one folder's cases, under `sources/`: read, and added where none of that name is. */
export function sourceRoutes(io: Io, folder: string): Hono {
  const app = new Hono();
  const missing = (name: string) => ({ message: `There is no document ${name} under sources/.` });
  app.get("/:name", async (context) => {
    const name = context.req.param("name");
    const bytes = NAME.test(name) ? await bytesInside(folder, `sources/${name}`, io) : "missing";
    if (typeof bytes === "string") return context.json(missing(name), 404);
    return context.body(new Uint8Array(bytes), 200, { "Content-Type": "application/octet-stream" });
  });
  app.put(
    "/:name",
    bodyLimit({
      maxSize: LARGEST,
      onError: (context) => context.json({ message: "The document is larger than 64 MiB, so it was not kept." }, 413),
    }),
    async (context) => {
      const name = context.req.param("name");
      if (!NAME.test(name)) return context.json({ message: `${name} is no name of a document.` }, 400);
      if (await leadsOut()) return context.json({ message: "sources/ leads out of the folder." }, 400);
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      try {
        await io.writeBytes(join(folder, "sources", name), bytes);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== "EEXIST") throw error;
        return context.json({ message: `${name} is there already, and was not written over.` }, 412);
      }
      return context.body(null, 204);
    },
  );
  return app;

  /** Whether what is called `sources/` is a link to somewhere else. */
  async function leadsOut(): Promise<boolean> {
    const real = await io.realPath(join(folder, "sources")).catch(() => null);
    return real !== null && real !== join(await io.realPath(folder), "sources");
  }
}
