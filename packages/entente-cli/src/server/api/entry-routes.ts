import {
  appendCodings,
  appendLines,
  type Case,
  checkCodings,
  type Decision,
  decisionSchema,
  EntenteError,
  type ForecastToSeal,
  formatProblem,
  type Problem,
  readCase,
  readCodings,
  readJsonLines,
  sealForecast,
} from "entente";
import { type Context, Hono } from "hono";
import { askable } from "../../load-codings.js";
import { STATUS, Stop } from "../../status.js";
import type { CaseFiles } from "../../workspace/workspace.js";
import { OWN } from "../own.js";
import { countOf, idOf, jsonBody } from "./body.js";
import { message } from "./message.js";
import { codingsSchema, decisionsSchema, forecastSchema } from "./schemas.js";
import { caseNames, type Served } from "./served.js";

const MOST = 10_000;
/** What a reading of our own text says where its lines are those of a request. */
const BODY = "body";

/** Codings, decisions and forecasts of a case: read from the store, written at the end of their files. */
export function entryRoutes(served: Served, workspace: CaseFiles): Hono {
  const app = new Hono();
  const listed = (path: string, kind: "coding" | "decision" | "forecast"): void => {
    app.get(`/:id/${path}`, async (context) => {
      const { coder, key, from, most } = context.req.query();
      const page = {
        from: countOf(from, { name: "from", most: 1e9, otherwise: 0 }),
        most: countOf(most, { name: "most", most: MOST, otherwise: 1000 }),
      };
      const found = await workspace.store.entries({ kind, kase: context.req.param("id"), coder, key, ...page });
      return context.json({
        [path]: found.map(({ file, number, content }) => ({ file, line: number, ...lineOf(content) })),
      });
    });
  };
  listed("codings", "coding");
  listed("decisions", "decision");
  listed("forecasts", "forecast");

  app.post("/:id/codings/:coder", async (context) => {
    const { id } = context.req.param();
    const coder = idOf(context.req.param("coder"));
    const { codings } = await jsonBody(context, codingsSchema);
    const kase = await caseFor(id);
    const read = readCodings(linesOf(codings.map((one) => ({ ...one, coder }))), { file: BODY });
    const problems = [...read.problems, ...askable(checkCodings(kase, read.codings))];
    stopOver(problems);
    const entries = read.codings.map(({ entry }) => entry);
    return written(context, `${id}.${coder}.codings.jsonl`, (before) => appendCodings(before, entries));
  });
  app.post("/:id/decisions", async (context) => {
    const { id } = context.req.param();
    const { decisions } = await jsonBody(context, decisionsSchema);
    await caseFor(id);
    const read = readJsonLines(linesOf(decisions), { file: BODY, schema: decisionSchema });
    stopOver(read.problems);
    const entries: readonly Decision[] = read.entries.map(({ entry }) => entry);
    return written(context, `${id}.decisions.jsonl`, (before) => appendLines(before, entries));
  });
  app.post("/:id/forecasts", async (context) => {
    const { id } = context.req.param();
    const { forecast } = await jsonBody(context, forecastSchema);
    await caseFor(id);
    return written(context, `${id}.ledger.jsonl`, (before) => {
      const whole = before === "" || before.endsWith("\n") ? before : `${before}\n`;
      return `${whole}${sealForecast(whole, forecast as ForecastToSeal).line}\n`;
    });
  });
  return app;

  /** The case that is written about. @throws {Stop} 64 where the folder has none of that id, 2 where it is bad */
  async function caseFor(id: string): Promise<Case> {
    const name = (await caseNames(served)).get(id);
    const bytes = name === undefined || name === id ? null : await workspace.read(name);
    if (bytes === null)
      throw new Stop(STATUS.badCommandLine, `entente: there is no case "${id}" in this folder to write about.`);
    const { kase, problems } = readCase(bytes, { file: name });
    if (kase === null) throw new Stop(STATUS.badCase, ...problems.map(formatProblem));
    return kase;
  }

  /** Writes a file with more at its end, as it is now, and hands back where it stands. */
  async function written(context: Context, name: string, change: (before: string) => string): Promise<Response> {
    try {
      const saved = await workspace.edit({ name, by: OWN }, (before) =>
        new TextEncoder().encode(change(before === null ? "" : new TextDecoder().decode(before))),
      );
      if (saved.kind === "saved") return context.json({ file: name, version: saved.version }, 201);
    } catch (error) {
      const taken = ["id-taken", "ledger-resolved", "ledger-broken"];
      if (error instanceof EntenteError && taken.includes(error.code)) return message(context, 409, error.message);
      throw error;
    }
    return message(context, 409, `${name} was changed meanwhile. Send it again.`);
  }
}

function linesOf(entries: readonly object[]): string {
  return entries.map((entry) => JSON.stringify(entry)).join("\n");
}

function lineOf(content: string): object {
  return JSON.parse(content) as object;
}

function stopOver(problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Stop(STATUS.badCase, ...errors.map(formatProblem));
}
