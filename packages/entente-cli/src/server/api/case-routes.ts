import { nearest } from "entente";
import { type Context, Hono } from "hono";
import type { VerbReply } from "./answer-verb.js";
import { refused } from "./body.js";
import { commandLine, type Query } from "./command-line.js";
import { entryRoutes } from "./entry-routes.js";
import { message } from "./message.js";
import { caseNames, type Served } from "./served.js";
import { signingRoutes } from "./signing-routes.js";
import { API_VERBS, type ApiVerb, MEDIA } from "./verbs.js";
import { versionRoutes } from "./version-routes.js";

/** The cases, and every question of each at `/:id/:verb`. */
export function caseRoutes(served: Served): Hono {
  const app = new Hono();
  const { workspace, answering } = served;
  app.get("/", async (context) => {
    const names = await caseNames(served);
    const cases = [...names].map(([id, name]) => ({ id, file: name === id ? null : name }));
    return context.json({ cases });
  });
  if (workspace !== null) {
    app.route("/", versionRoutes(served, workspace));
    app.route("/", entryRoutes(served, workspace));
    app.route("/", signingRoutes(served, workspace));
  }
  app.get("/:id/:verb", async (context) => {
    const { id, verb: name } = context.req.param();
    const verb = verbNamed(name);
    if (verb === null) return message(context, 404, noVerb(name));
    const names = await caseNames(served);
    if (!names.has(id)) return message(context, 404, noCase(id, names));
    const line = commandLine(verb, id, context.req.queries(), await findable(served, names));
    const { signal } = context.req.raw;
    const outcome = await answering.answer(line, { signal, progress: () => {} });
    if (outcome === "busy" || outcome === "cancelled") {
      context.header("Retry-After", "1");
      return message(context, 429, "Too many questions are being answered. Ask again in a moment.");
    }
    const asked = context.req.query("format");
    return replyOf(context, outcome, { verb, format: asked });
  });
  return app;
}

/** What a command line may name. */
async function findable(served: Served, names: ReadonlyMap<string, string>) {
  return { caseOf: (one: string) => names.get(one) ?? null, files: (await served.workspace?.names()) ?? [] };
}

/** The command line of a question put as a job. @throws {Stop} 64 over an unknown case or question */
export async function lineOfJob(
  served: Served,
  { id, verb: name, query }: { readonly id: string; readonly verb: string; readonly query: Query },
): Promise<readonly string[]> {
  const names = await caseNames(served);
  const verb = verbNamed(name);
  if (verb === null) throw refused(noVerb(name));
  if (!names.has(id)) throw refused(noCase(id, names));
  return commandLine(verb, id, query, await findable(served, names));
}

export function verbNamed(name: string): ApiVerb | null {
  return API_VERBS.find((one) => one.name === name) ?? null;
}

function noVerb(name: string): string {
  const all = API_VERBS.map((one) => one.name);
  const near = nearest(name, all);
  return `There is no question "${name}".${near === null ? "" : ` Did you mean "${near}"?`}`;
}

function noCase(id: string, names: ReadonlyMap<string, string>): string {
  const near = nearest(id, [...names.keys()]);
  return `There is no case "${id}".${near === null ? "" : ` Did you mean "${near}"?`}`;
}

/** An answer. A page that was asked for is a file here: what stands in it never runs with the rights of this address. */
export function replyOf(
  context: Context,
  { status, body }: VerbReply,
  { verb: { produces }, format: asked }: { readonly verb: ApiVerb; readonly format: string | undefined },
): Response {
  const format = produces.find((one) => one === asked) ?? produces[0];
  const isJson = status !== 200 || format === "json";
  if (!isJson) context.header("Content-Disposition", "attachment");
  const type = isJson ? MEDIA.json : MEDIA[format];
  context.header("Content-Type", typeof body === "string" ? `${type}; charset=utf-8` : type);
  return context.body(typeof body === "string" ? body : new Uint8Array(body), status);
}
