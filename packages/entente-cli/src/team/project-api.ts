import { Hono } from "hono";
import { caseRoutes } from "../server/api/case-routes.js";
import { coderRoutes } from "../server/api/coder-routes.js";
import { documentRoutes } from "../server/api/document-routes.js";
import { jobRoutes } from "../server/api/job-routes.js";
import type { Jobs } from "../server/api/jobs.js";
import { paperRoutes } from "../server/api/paper-routes.js";
import { smallBody } from "../server/api/small-body.js";
import type { Store } from "../store/store.js";
import type { Access } from "./access.js";
import { answeringOver } from "./answering-over.js";
import type { AtHand } from "./at-hand.js";
import { failedFor } from "./failed-for.js";
import { teamFileRoutes, teamSourceRoutes } from "./file-routes.js";
import { releaseCodings, releasedCases } from "./projects.js";
import { refusedAt } from "./refused.js";
import type { Team } from "./team.js";
import { mayWrite, viewOf } from "./view.js";

/** What one member's requests work with; the jobs are theirs alone and outlive a request. */
export interface MemberApi {
  readonly store: Store;
  readonly access: Access;
  readonly atHand: AtHand;
  readonly jobsOver: (answering: ReturnType<typeof answeringOver>) => Jobs;
}

/** The routes of a project as one member has them: those of a folder, over the member's own view of the store. */
export function projectApi(team: Team, { store, access, atHand, jobsOver }: MemberApi): Hono {
  const { db } = team.database;
  const view = viewOf(store, access, () => releasedCases(db, access.project));
  const answering = answeringOver(team, view.store, atHand);
  const served = { io: team.io, workspace: view, answering, jobs: jobsOver(answering) };
  const app = new Hono();
  app.use("/jobs", smallBody).route("/jobs", jobRoutes(served));
  app.use("/papers", smallBody).route("/papers", paperRoutes(served));
  app.use("/cases/*", smallBody);
  app.post("/cases/:id/codings/:coder", async (context, next) => {
    const { id, coder } = context.req.param();
    if (mayWrite(access, `${id}.${coder}.codings.jsonl`)) return next();
    return refusedAt(context, 403, `You code as ${access.coder} here, and under no other name.`);
  });
  app.get("/cases/:id/release", async (context) => {
    const released = await releasedCases(db, access.project);
    return context.json({ released: released.has(context.req.param("id")) });
  });
  app.put("/cases/:id/release", async (context) => {
    const id = context.req.param("id");
    if (!/^[a-z][a-z0-9-]{0,79}$/.test(id)) return refusedAt(context, 400, "That is no id of a case.");
    await releaseCodings(team.database, access, id);
    return context.json({ released: true });
  });
  app.route("/cases", caseRoutes(served));
  app.route("/files", teamFileRoutes(view, access, atHand));
  app.route("/sources", teamSourceRoutes(view, access));
  app.route("/documents", documentRoutes(view));
  app.use("/coders/*", smallBody).route("/coders", coderRoutes(view));
  app.onError(failedFor(team));
  return app;
}
