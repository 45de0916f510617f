import { nearest } from "entente";
import { type Context, Hono } from "hono";
import { refused } from "./body.js";
import { commandLine, type Query } from "./command-line.js";
import { entryRoutes } from "./entry-routes.js";
import { message } from "./message.js";
import { caseNames, type Served } from "./served.js";
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
    return context.body(outcome.body, outcome.status, { "Content-Type": typeOf(outcome.status, verb, context) });
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

function verbNamed(name: string): ApiVerb | null {
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

/** A page that was asked for is text here: what stands in it never runs with the rights of this address. */
function typeOf(status: number, { produces }: ApiVerb, context: Context): string {
  const asked = context.req.query("format");
  const format = produces.find((one) => one === asked) ?? produces[0];
  if (status !== 200 || format === "json") return "application/json; charset=utf-8";
  context.header("Content-Disposition", "attachment");
  return `${MEDIA[format]}; charset=utf-8`;
}
