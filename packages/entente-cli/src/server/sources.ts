import { promises } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { stageFile } from "../files/stage-file.js";
import type { Io } from "../io.js";
import { failedOn } from "./api/message.js";

const LARGEST = 64 * 1024 * 1024;
/** Documents by name alone: a folder within `sources/` has no name here. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,180}\.[a-z0-9]{1,8}$/u;

/**
 * The documents of one folder's cases, under `sources/`: read, and added where none of that name is.
 *
 * @param home - the folder, no link
 */
export function sourceRoutes(home: string, io: Pick<Io, "err">): Hono {
  const app = new Hono();
  const folder = join(home, "sources");
  app.get("/:name", async (context) => {
    const name = context.req.param("name");
    const bytes = NAME.test(name) ? await bytesAt(join(folder, name)) : null;
    if (bytes === null) return context.json({ message: `There is no document ${name} under sources/.` }, 404);
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
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      await promises.mkdir(folder, { recursive: true });
      if ((await promises.realpath(folder)) !== folder)
        return context.json({ message: "sources/ is a link that leads out of the folder." }, 400);
      try {
        await (await stageFile(join(folder, name), bytes, home)).commitNew();
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        return context.json({ message: `${name} is there already, and was not written over.` }, 412);
      }
      return context.body(null, 204);
    },
  );
  app.onError(failedOn(io));
  return app;
}

/** Bytes of a file that is no link and lies behind none; null where there is no such file. */
async function bytesAt(path: string): Promise<Uint8Array | null> {
  try {
    return (await promises.realpath(path)) === path ? await promises.readFile(path) : null;
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENAMETOOLONG"].includes(code)) return null;
    throw error;
  }
}
