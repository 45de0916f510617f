import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { jsonBody } from "./body.js";
import { lineOfJob } from "./case-routes.js";
import type { Job } from "./jobs.js";
import { message } from "./message.js";
import { jobSchema } from "./schemas.js";
import type { Served } from "./served.js";

const GONE = "There is no such job. Jobs are forgotten when the server stops, and the oldest when many have ended.";

/** Long work: started, watched, cancelled, and its answer fetched. */
export function jobRoutes(served: Served): Hono {
  const { jobs } = served;
  const app = new Hono();
  app.get("/", (context) => context.json({ jobs: jobs.all() }));
  app.post("/", async (context) => {
    const { case: id, verb, query } = await jsonBody(context, jobSchema);
    const values = Object.entries(query).map(([name, value]) => [name, [value].flat()] as const);
    const line = await lineOfJob(served, { id, verb, query: Object.fromEntries(values) });
    const job = jobs.start({ verb, case: id }, line);
    if (job === null) return message(context, 429, "Too many jobs are running. Cancel one, or wait.");
    context.header("Location", `/api/v1/jobs/${job.id}`);
    return context.json(job, 202);
  });
  app.get("/:id", (context) => {
    const job = jobs.find(context.req.param("id"));
    return job === null ? message(context, 404, GONE) : context.json(job);
  });
  app.get("/:id/answer", (context) => {
    const id = context.req.param("id");
    const [job, reply] = [jobs.find(id), jobs.reply(id)];
    if (job === null) return message(context, 404, GONE);
    if (reply === null) return message(context, 409, `The job is ${job.state} and has no answer.`);
    const type = typeof reply.body === "string" ? "application/json; charset=utf-8" : "application/octet-stream";
    const body = typeof reply.body === "string" ? reply.body : new Uint8Array(reply.body);
    return context.body(body, reply.status, { "Content-Type": type });
  });
  app.delete("/:id", (context) => {
    const id = context.req.param("id");
    if (jobs.find(id) === null) return message(context, 404, GONE);
    if (!jobs.cancel(id)) return message(context, 409, "The job has ended already.");
    return context.json(jobs.find(id));
  });
  app.get("/:id/events", (context) => {
    const first = jobs.find(context.req.param("id"));
    if (first === null) return message(context, 404, GONE);
    return streamSSE(context, async (stream) => {
      let told = Promise.resolve();
      let stopListening = (): void => {};
      await new Promise<void>((over) => {
        const tell = (job: Job): void => {
          const event = job.state === "running" ? "progress" : "end";
          told = told.then(() => stream.writeSSE({ event, data: JSON.stringify(job) }));
          if (job.state !== "running") over();
        };
        stopListening = jobs.listen(first.id, tell);
        stream.onAbort(over);
        tell(jobs.find(first.id) ?? first);
      });
      stopListening();
      await told;
    });
  });
  return app;
}
