import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { LARGEST_DOCUMENT, LARGEST_FILE } from "../server/limits.js";
import { isCaseFile } from "../store/file-names.js";
import type { Version } from "../store/versions.js";
import type { CaseFiles } from "../workspace/workspace.js";
import type { Access } from "./access.js";
import { type AtHand, textOf } from "./at-hand.js";
import { refusedAt } from "./refused.js";
import { mayWrite } from "./view.js";

const TAG = /^"([0-9a-f]{64})"$/;
/** Documents by the names that a folder of sources would have them under. */
const SOURCE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,180}\.[a-z0-9]{1,8}$/u;

/** The case files of a project: each written over the state that its writer names, and never over another. */
export function teamFileRoutes({ store, save }: CaseFiles, access: Access, { texts }: AtHand): Hono {
  const app = new Hono();
  app.get("/", async (context) => {
    const heads = await store.heads();
    return context.json({ files: [...heads.keys()], versions: Object.fromEntries(heads) });
  });
  app.get("/:name", async (context) => {
    const name = context.req.param("name");
    const head = await store.head(name);
    const bytes = head === null ? null : await textOf({ store, texts }, name, head);
    if (head === null || bytes === null) return refusedAt(context, 404, "There is no such case file in this project.");
    context.header("ETag", `"${head.hash}"`);
    return context.body(new Uint8Array(bytes), 200, { "Content-Type": "text/plain; charset=utf-8" });
  });
  app.put(
    "/:name",
    limited(LARGEST_FILE, "The file is larger than 32 MiB, so it was not written."),
    async (context) => {
      const name = context.req.param("name");
      if (!isCaseFile(name))
        return refusedAt(context, 400, `${name} is no name of a case file: end it with .case.yaml.`);
      if (!mayWrite(access, name))
        return refusedAt(context, 403, "You may write your own codings here; cases are an analyst's to write.");
      const wanted = context.req.header("If-Match");
      const isNew = context.req.header("If-None-Match") === "*";
      const base = isNew ? null : (TAG.exec(wanted ?? "")?.[1] ?? "");
      if (wanted === undefined && !isNew)
        return refusedAt(context, 428, 'Say which state you have read: If-Match with its ETag, or If-None-Match: "*".');
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const saved = await save({ name, bytes, base, by: access.person.name });
      if (saved.kind === "changed") return clash(context, name, base, saved.head);
      texts.put(saved.version.hash, bytes);
      context.header("ETag", `"${saved.version.hash}"`);
      return context.json({ version: saved.version });
    },
  );
  return app;

  /** Says what stands there, and what the writer had read: with both and their own text a page can merge. */
  async function clash(context: Context, name: string, base: string | null, head: Version | null): Promise<Response> {
    const read = base === null ? null : await store.stateOf(name, base);
    const line = "Somebody else has written this file since you read it, so it was not written over.";
    const [newer, before] = [await withText(name, head), await withText(name, read)];
    return context.json({ message: line, lines: [line], newer, base: before }, 409);
  }

  async function withText(
    name: string,
    version: Version | null,
  ): Promise<(Version & { readonly text: string }) | null> {
    const bytes = version === null ? null : await textOf({ store, texts }, name, version);
    return version === null || bytes === null ? null : { ...version, text: new TextDecoder().decode(bytes) };
  }
}

/** Documents under the names by which cases cite them: read, and added where none of that name is. */
export function teamSourceRoutes({ store }: CaseFiles, { person }: Access): Hono {
  const app = new Hono();
  app.get("/", async (context) => context.json({ sources: await store.sources() }));
  app.get("/:name", async (context) => {
    const found = await store.source(context.req.param("name"));
    const bytes = found === null ? null : await store.bytesOfDocument(found.id);
    if (bytes === null) return refusedAt(context, 404, "There is no document of that name.");
    return context.body(new Uint8Array(bytes), 200, { "Content-Type": "application/octet-stream" });
  });
  app.put(
    "/:name",
    limited(LARGEST_DOCUMENT, "The document is larger than 64 MiB, so it was not kept."),
    async (context) => {
      const name = context.req.param("name");
      if (!SOURCE.test(name)) return refusedAt(context, 400, `${name} is no name of a document.`);
      const bytes = new Uint8Array(await context.req.arrayBuffer());
      const media = "application/octet-stream";
      const added = await store.addSource({ name, bytes, media, by: person.name });
      if (added === null)
        return refusedAt(context, 412, `Another document is called ${name} already, and was not written over.`);
      return context.body(null, 204);
    },
  );
  return app;
}

function limited(maxSize: number, line: string) {
  return bodyLimit({ maxSize, onError: (context) => refusedAt(context, 413, line) });
}
