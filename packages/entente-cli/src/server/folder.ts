import { createHash } from "node:crypto";
import { join } from "node:path";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Io } from "../io.js";

const LARGEST = 32 * 1024 * 1024;
/** Files of a case, by name alone: a folder within the folder has no name here. */
const NAME =
  /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,180}\.(?:case|scenario)\.(?:ya?ml|json)$|^[\p{L}\p{N}][\p{L}\p{N}._-]{0,180}\.(?:codings|decisions|ledger)\.jsonl$/u;

/** The files of one folder: listed, read, and written only over what was read. */
export function folderRoutes(io: Io, folder: string): Hono {
  const app = new Hono();
  app.get("/", async (context) => {
    const names = (await io.listFolder(folder)).filter((name) => NAME.test(name)).sort();
    return context.json({ files: names });
  });
  app.get("/:name", async (context) => {
    const name = context.req.param("name");
    const bytes = NAME.test(name) ? await bytesAt(name) : null;
    if (bytes === null) return context.json({ message: `There is no case file ${name} in this folder.` }, 404);
    context.header("ETag", tagOf(bytes));
    return context.body(new Uint8Array(bytes), 200, { "Content-Type": "text/plain; charset=utf-8" });
  });
  app.put(
    "/:name",
    bodyLimit({
      maxSize: LARGEST,
      onError: (context) => context.json({ message: "The file is larger than 32 MiB, so it was not written." }, 413),
    }),
    async (context) => {
      const name = context.req.param("name");
      if (!NAME.test(name)) {
        return context.json({ message: `${name} is no name of a case file: end it with .case.yaml.` }, 400);
      }
      const before = await bytesAt(name);
      const wanted = context.req.header("If-Match") ?? null;
      if ((before === null ? null : tagOf(before)) !== wanted) {
        return context.json(
          { message: `${name} was changed on disk since it was read, so it was not written over.` },
          412,
        );
      }
      const text = await context.req.text();
      await io.replaceFile(join(folder, name), text);
      context.header("ETag", tagOf(Buffer.from(text)));
      return context.body(null, 204);
    },
  );
  return app;

  async function bytesAt(name: string): Promise<Uint8Array | null> {
    try {
      return await io.readFile(join(folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  }
}

function tagOf(bytes: Uint8Array): string {
  return `"${createHash("sha256").update(bytes).digest("hex")}"`;
}
