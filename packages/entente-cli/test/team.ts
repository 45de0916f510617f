import { afterAll, beforeAll } from "vitest";
import { runOrThrow } from "../src/run.js";
import { answerVerb } from "../src/server/api/answer-verb.js";
import { readingIo } from "../src/server/api/reading-io.js";
import { openPostgres } from "../src/store/dialects/postgres.js";
import type { Database } from "../src/store/tables.js";
import type { TeamRole } from "../src/store/team-tables.js";
import { openAccounts } from "../src/team/accounts.js";
import { createTeamApp } from "../src/team/app.js";
import { createWatch } from "../src/team/events/watch.js";
import { linkFor } from "../src/team/invite.js";
import { openTeamDatabase } from "../src/team/open-team-database.js";
import type { Team } from "../src/team/team.js";
import { fakeIo } from "./fake-io.js";
import { type Postgres, postgresPrograms, startPostgres } from "./postgres.js";

/** Milliseconds for a server to start on a busy machine. */
const PATIENCE = 120_000;
const SECRET = "a secret that is long enough for a test";
export const PASSWORD = "correct horse battery";
let postgres: Postgres | null = null;
let made = 0;
const open: Team[] = [];

/** Starts PostgreSQL for the tests of a file; none runs where it is not installed. */
export function withPostgres(): void {
  beforeAll(async () => {
    if (postgresPrograms !== null) postgres = await startPostgres();
  }, PATIENCE);
  afterAll(async () => {
    for (const { database } of open.splice(0)) await database.db.destroy();
    postgres?.remove();
  }, PATIENCE);
}

export const isSkipped = postgresPrograms === null;

/** Address of a new, empty database. */
export async function newDatabase(): Promise<string> {
  const url = postgres?.url ?? "";
  const name = `team${made++}`;
  const whole = openPostgres(url);
  await whole.db.executeQuery({ sql: `create database ${name}`, parameters: [] } as never);
  await whole.db.destroy();
  return url.replace(/postgres$/, name);
}

export interface TestTeam {
  readonly team: Team;
  readonly database: Database;
  readonly url: string;
  /** What was logged, a line each. */
  readonly logged: string[];
  /** Sets the clock forward, in minutes. */
  readonly pass: (minutes: number) => void;
  readonly request: (path: string, init?: RequestInit) => Promise<Response>;
  /** A browser without a cookie. */
  readonly browser: () => Browser;
  /** Somebody with an account who has signed in. */
  readonly person: (email: string, rank?: "person" | "administrator") => Promise<Browser>;
}

/** A browser: it keeps cookies and says where its forms are from. */
export interface Browser {
  readonly cookies: Map<string, string>;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
  readonly send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>;
  readonly form: (path: string, fields: Record<string, string>, headers?: Record<string, string>) => Promise<Response>;
}

/** A team's site over a new database, at an address of its own. */
export async function newTeam(address = "https://team.example/"): Promise<TestTeam> {
  const url = await newDatabase();
  const database = await openTeamDatabase(url);
  const base = new URL(address);
  const logged: string[] = [];
  let ahead = 0;
  const { io } = fakeIo({});
  const team: Team = {
    io,
    database,
    accounts: openAccounts({ db: database.db, secret: SECRET, base }),
    threads: {
      answer: ({ line, readable }, { progress }) => answerVerb(line, readingIo(readable, { progress }), runOrThrow),
      close: async () => {},
    },
    log: (line) => void logged.push(JSON.stringify(line)),
    watch: createWatch(),
    base,
    reach: base.hostname === "127.0.0.1" ? "loopback" : "public",
    now: () => new Date(Date.now() + ahead * 60_000),
  };
  open.push(team);
  const { app } = createTeamApp(team);
  const prefix = base.pathname.replace(/\/$/, "");
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (!headers.has("host")) headers.set("host", base.host);
    return app.request(`${base.origin}${prefix}${path}`, { ...init, headers });
  };

  const browser = (): Browser => {
    const cookies = new Map<string, string>();
    const ask = async (path: string, init: RequestInit): Promise<Response> => {
      const headers = new Headers(init.headers);
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      if (cookie !== "" && !headers.has("cookie")) headers.set("cookie", cookie);
      const answer = await request(path, { ...init, headers });
      for (const set of answer.headers.getSetCookie()) {
        const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
        if (value === "" || /max-age=0/i.test(set)) cookies.delete(name);
        else cookies.set(name, value);
      }
      return answer;
    };
    const own = { origin: base.origin };
    return {
      cookies,
      get: (path, headers = {}) => ask(path, { headers }),
      send: (method, path, body, headers = {}) =>
        ask(path, {
          method,
          headers: { ...own, ...(typeof body === "object" ? { "Content-Type": "application/json" } : {}), ...headers },
          ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
        }),
      form: (path, fields, headers = {}) =>
        ask(path, {
          method: "POST",
          headers: { ...own, "Content-Type": "application/x-www-form-urlencoded", ...headers },
          body: new URLSearchParams(fields).toString(),
        }),
    };
  };

  const person = async (email: string, rank: "person" | "administrator" = "person"): Promise<Browser> => {
    const mine = browser();
    await acceptLink(mine, await linkFor(database, { email, kind: "invitation", role: rank, base }), {
      name: email.split("@")[0] ?? "",
    });
    return mine;
  };
  const pass = (minutes: number): void => {
    ahead += minutes;
  };
  return { team, database, url, logged, request, browser, person, pass };
}

/** Follows a link as a browser does, and fills in its form. */
export async function acceptLink(
  browser: Browser,
  link: string,
  { name = "Ann", password = PASSWORD }: { readonly name?: string; readonly password?: string } = {},
): Promise<Response> {
  const path = link.slice(link.indexOf("/link/"));
  await browser.get(path);
  return browser.form("/link", { name, password });
}

/** A project with a member of each role. */
export async function projectOf(
  site: TestTeam,
): Promise<{ readonly id: string; readonly members: Readonly<Record<TeamRole, Browser>> }> {
  const owner = await site.person("olga@example.org");
  const made = await owner.send("POST", "/api/v1/projects", { name: "Talks" });
  const { id } = (await made.json()) as { id: string };
  const join = async (role: TeamRole): Promise<Browser> => {
    const browser = site.browser();
    const invited = await owner.send("POST", `/api/v1/projects/${id}/invitations`, {
      email: `${role}@example.org`,
      role,
    });
    const { link } = (await invited.json()) as { link: string };
    await acceptLink(browser, link, { name: role });
    return browser;
  };
  const [viewer, coder, analyst] = [await join("viewer"), await join("coder"), await join("analyst")];
  return { id, members: { viewer, coder, analyst, owner } };
}
