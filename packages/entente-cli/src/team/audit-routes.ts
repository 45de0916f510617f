import { csvText } from "entente";
import { type Context, Hono } from "hono";
import { countOf, refused } from "../server/api/body.js";
import type { Database } from "../store/tables.js";
import {
  type AuditFilter,
  type AuditLine,
  type BrokenLine,
  brokenLines,
  cutOff,
  headsOfAudit,
  linesOf,
} from "./audit.js";
import { memberOf } from "./guard.js";
import type { Team, TeamEnv } from "./team.js";

const MOST_LINES = 1000;
const COLUMNS = ["number", "at", "person", "name", "action", "subject", "previous", "hash"] as const;

/** The log of a project: its pages, whether its chain holds, and all of it as a file. */
export function auditRoutes({ database }: Team): Hono<TeamEnv> {
  const { db } = database;
  const app = new Hono<TeamEnv>();
  app.get("/", async (context) => {
    const { after, before, most, order } = context.req.query();
    const page = {
      after: countOf(after, { name: "after", most: 1e9, otherwise: 0 }),
      ...(before === undefined ? {} : { before: countOf(before, { name: "before", most: 1e9, otherwise: 0 }) }),
      most: countOf(most, { name: "most", most: MOST_LINES, otherwise: MOST_LINES }),
      order: oneOf(order, { name: "order", of: ["oldest", "newest"] }),
    };
    const lines = await linesOf(db, { ...filterOf(context), ...page });
    return context.json({
      lines: lines.map(({ number, at, person, action, subject, hash }) => {
        return { number, at, person, action, subject: JSON.parse(subject) as object, hash };
      }),
    });
  });
  app.get("/chain", async (context) => context.json(await chainOf(database, memberOf(context).project)));
  app.get("/file", async (context) => {
    const format = oneOf(context.req.query("format"), { name: "format", of: ["csv", "jsonl"] });
    const filter = filterOf(context);
    const names = await namesIn(database, filter.project);
    const rows = (lines: readonly AuditLine[]): string =>
      format === "csv"
        ? csvText(lines.map((line) => COLUMNS.map((column) => ({ ...line, name: names[line.person] ?? "" })[column])))
        : lines
            .map(({ subject, ...line }) => {
              const whole = { ...line, name: names[line.person] ?? "", subject: JSON.parse(subject) as object };
              return `${JSON.stringify(whole)}\n`;
            })
            .join("");
    context.header("Content-Disposition", `attachment; filename="${filter.project}.audit.${format}"`);
    context.header("Content-Type", `${format === "csv" ? "text/csv" : "application/jsonl"}; charset=utf-8`);
    const encoder = new TextEncoder();
    let after = 0;
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        if (format === "csv") stream.enqueue(encoder.encode(csvText([COLUMNS])));
      },
      pull: async (stream) => {
        const lines = await linesOf(db, { ...filter, after, most: MOST_LINES });
        if (lines.length > 0) stream.enqueue(encoder.encode(rows(lines)));
        after = lines.at(-1)?.number ?? after;
        if (lines.length < MOST_LINES) stream.close();
      },
    });
    return context.body(body);
  });
  return app;
}

function filterOf(context: Context<TeamEnv>): AuditFilter & { readonly project: string } {
  const { person, action, from, to } = context.req.query();
  return { project: memberOf(context).project, person, action, from, to };
}

/** @throws {Stop} 64 for another word; the first where there is none */
function oneOf<T extends string>(
  word: string | undefined,
  { name, of }: { readonly name: string; readonly of: readonly [T, ...T[]] },
): T {
  const found = of.find((one) => one === (word ?? of[0]));
  if (found === undefined) throw refused(`${name}: write ${of.join(" or ")}.`);
  return found;
}

/** Whether a project's lines are as they were written, read page by page at one moment. */
async function chainOf(database: Database, project: string) {
  const found = await database.db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (reader) => {
      const broken: BrokenLine[] = [];
      let [last, count]: [AuditLine | undefined, number] = [undefined, 0];
      for (;;) {
        const lines: readonly AuditLine[] = await linesOf(reader, {
          project,
          after: last?.number ?? 0,
          most: MOST_LINES,
        });
        broken.push(...brokenLines(lines, last));
        last = lines.at(-1) ?? last;
        count += lines.length;
        if (lines.length < MOST_LINES) break;
      }
      broken.push(...cutOff(last === undefined ? [] : [last], await headsOfAudit(reader, { project })));
      const rows = await reader
        .selectFrom("audit")
        .select("action")
        .distinct()
        .where("project", "=", project)
        .execute();
      return { lines: count, broken: broken.map(({ number, why }) => ({ number, why })), rows };
    });
  const { rows, ...chain } = found;
  return { ...chain, people: await namesIn(database, project), actions: rows.map(({ action }) => action).sort() };
}

/** Names of who acted in a project, by their ids; also of those who are no members any more. */
async function namesIn({ db }: Database, project: string): Promise<Readonly<Record<string, string>>> {
  const rows = await db
    .selectFrom("audit")
    .innerJoin("person", "person.id", "audit.person")
    .select(["person.id", "person.name"])
    .distinct()
    .where("audit.project", "=", project)
    .execute();
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}
