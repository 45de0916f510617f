import { Hono } from "hono";
import { isCaseFile } from "../../store/file-names.js";
import { jsonBody, refused } from "./body.js";
import { replyOf, verbNamed } from "./case-routes.js";
import { commandLine } from "./command-line.js";
import { message } from "./message.js";
import { paperSchema } from "./schemas.js";
import type { Served } from "./served.js";

/** Papers about a case that is sent along, whether a file has it or not: the bytes that the command writes of it. */
export function paperRoutes({ answering }: Pick<Served, "answering">): Hono {
  const app = new Hono();
  app.post("/", async (context) => {
    const { paper, file, text, query } = await jsonBody(context, paperSchema);
    const verb = verbNamed(paper);
    if (verb === null || !isCaseFile(file) || !/\.case\.\w+$/.test(file))
      throw refused(`"${file}" is no name of a case file: end it with .case.yaml.`);
    const values = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value]]));
    const line = commandLine(verb, file, values, { caseOf: (name) => name, files: [] });
    const files = new Map([[file, new TextEncoder().encode(text)]]);
    const outcome = await answering.answer(line, { signal: context.req.raw.signal, progress: () => {}, files });
    if (outcome === "busy" || outcome === "cancelled") {
      context.header("Retry-After", "1");
      return message(context, 429, "Too many questions are being answered. Ask again in a moment.");
    }
    return replyOf(context, outcome, { verb, format: query.format });
  });
  return app;
}
