import type { Io } from "../io.js";
import type { Threads } from "../server/api/answering.js";
import type { Database } from "../store/tables.js";
import type { Access, Visitor } from "./access.js";
import type { Accounts } from "./accounts.js";
import type { Watch } from "./events/watch.js";
import type { Log } from "./log.js";

/** What the team's server works with. */
export interface Team {
  readonly io: Io;
  readonly database: Database;
  readonly accounts: Accounts;
  readonly threads: Threads;
  readonly log: Log;
  readonly watch: Watch;
  /** Address of the site as people type it, with a path that ends in a slash. */
  readonly base: URL;
  /** Whether a reverse proxy stands before the server, or only this machine reaches it. */
  readonly reach: "public" | "loopback";
  readonly now: () => Date;
}

/** What the guard has found out before a route runs. */
export interface TeamEnv {
  readonly Variables: {
    route: string;
    visitor: Visitor | null;
    access: Access | null;
    /** Cookies by which the session of who asks goes on. */
    renewed: readonly string[];
  };
}
