import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Io } from "../io.js";
import { isCaseFile } from "../store/file-names.js";
import { hashOfFile } from "../store/originals.js";
import type { Workspace } from "../workspace/workspace.js";
import { failedOn } from "./api/message.js";
import { LARGEST_FILE } from "./limits.js";
import { OWN } from "./own.js";

/** The files of one folder: listed, read, and written only over what was read. */
export function fileRoutes(workspace: Workspace, io: Pick<Io, "err">): Hono {
  const app = new Hono();
  app.get("/", async (context) => context.json({ files: await workspace.names() }));
  app.get("/:name", async (context) => {
    const name = context.req.param("name");
    const bytes = await workspace.read(name);
    if (bytes === null) return context.json({ message: `There is no case file ${name} in this folder.` }, 404);
    context.header("ETag", tagOf(hashOfFile(bytes)));
    return context.body(new Uint8Array(bytes), 200, { "Content-Type": "text/plain; charset=utf-8" });
  });
  app.put(
    "/:name",
    bodyLimit({
      maxSize: LARGEST_FILE,
      onError: (context) => context.json({ message: "The file is larger than 32 MiB, so it was not written." }, 413),
    }),
    async (context) => {
      const name = context.req.param("name");
      if (!isCaseFile(name)) {
        return context.json({ message: `${name} is no name of a case file: end it with .case.yaml.` }, 400);
      }
      const wanted = context.req.header("If-Match") ?? null;
      const base = wanted === null ? null : (/^"([0-9a-f]{64})"$/.exec(wanted)?.[1] ?? "");
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const saved = await workspace.save({ name, bytes, base, by: OWN });
      if (saved.kind === "changed") {
        return context.json(
          { message: `${name} was changed on disk since it was read, so it was not written over.` },
          412,
        );
      }
      context.header("ETag", tagOf(saved.version.hash));
      return context.body(null, 204);
    },
  );
  app.onError(failedOn(io));
  return app;
}

function tagOf(hash: string): string {
  return `"${hash}"`;
}
