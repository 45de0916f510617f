import type { Hono } from "hono";
import type { Io } from "../io.js";
import { startThreads } from "../server/api/answering.js";
import { CONNECTION } from "../server/limits.js";
import { listen } from "../server/listen.js";
import { VERSION } from "../version.js";
import { openAccounts } from "./accounts.js";
import { createTeamApp } from "./app.js";
import { createWatch } from "./events/watch.js";
import { hasPeople, linkFor } from "./invite.js";
import { logTo } from "./log.js";
import { openTeamDatabase } from "./open-team-database.js";
import type { Team } from "./team.js";

/** How a team's server is started. */
export interface TeamServing {
  readonly url: string;
  readonly secret: string;
  readonly host: string;
  readonly port: number;
  /** Address that people type; null where only this machine reaches the server. */
  readonly base: URL | null;
  /** E-mail of who becomes the first administrator; nothing where somebody has an account. */
  readonly firstOwner: string | null;
  /** Redis whose workers do what takes long; null where this machine does it. */
  readonly queue: string | null;
}

/** Serves a team until it is told to stop, and then ends what is under way. */
export async function serveTeam(
  { url, secret, host, port, base, firstOwner, queue }: TeamServing,
  io: Io,
): Promise<void> {
  const log = logTo(io.err);
  const database = await openTeamDatabase(url);
  const threads = startThreads(queue === null ? {} : { queue });
  const watch = createWatch();
  try {
    const site = { fetch: starting };
    const listening = await listen({ fetch: (...given) => site.fetch(...given) }, port, CONNECTION, { host, ports: 1 });
    const address = base ?? new URL(listening.address);
    const accounts = openAccounts({ db: database.db, secret, base: address });
    const reach = base === null ? "loopback" : "public";
    const team: Team = { io, database, accounts, threads, log, watch, base: address, reach, now: () => new Date() };
    const { app, members } = createTeamApp(team);
    site.fetch = app.fetch;
    log({ event: "started", port: listening.port, version: VERSION });
    io.out(`\nThe team's server: ${address.href} (Ctrl-C stops)\n`);
    if (firstOwner !== null && !(await hasPeople(database))) {
      const about = { email: firstOwner, kind: "invitation", role: "administrator", base: address } as const;
      io.out(`The first administrator comes in here, once: ${await linkFor(database, about)}\n`);
    }
    await io.interrupted();
    log({ event: "stopping" });
    watch.close();
    members.close();
    await listening.close();
  } finally {
    await threads.close();
    await database.db.destroy();
    log({ event: "stopped" });
  }
}

/** What is answered until the address, and with it the site, is known. */
const starting: Pick<Hono, "fetch">["fetch"] = () => new Response("Entente is starting.\n", { status: 503 });
