import { STATUS } from "../status.js";
import { type AddCommand, examplesOf } from "./command.js";
import { portOf } from "./port.js";

/** Flags of the commands that work with a team's database. */
export const DATABASE_FLAG = ["--database <address>", "PostgreSQL database (default: DATABASE_URL)"] as const;
export const BASE_FLAG = [
  "--base-url <address>",
  "address that people type, as https://host/prefix; without it the server is for this machine alone",
] as const;

interface ServeOptions {
  readonly database?: string;
  readonly secretFile?: string;
  readonly host: string;
  readonly port?: string;
  readonly baseUrl?: string;
  readonly firstOwner?: string;
  readonly queue?: string | true;
}

/** The command that serves a team. */
export const addServe: AddCommand = (program, io, done) => {
  program
    .command("serve")
    .summary("Serve a team: accounts, projects, roles and history on PostgreSQL")
    .description(
      "Serve projects to a team from a PostgreSQL database, until Ctrl-C. Sessions are signed with ENTENTE_SECRET or the secret in a file. Tables are brought to today's when it starts; what it does goes to standard error as JSON.",
    )
    .option(...DATABASE_FLAG)
    .option("--secret-file <file>", "file with the secret, instead of ENTENTE_SECRET")
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--port <number>", "port to listen on (default: 4300)")
    .option(...BASE_FLAG)
    .option("--first-owner <email>", "print a link by which the first administrator comes in, as long as nobody has")
    .option(
      "--queue [url]",
      "have the machines that run `entente work` do long work, over Redis (default: REDIS_URL, else redis://127.0.0.1:6379); while none does, this machine works",
    )
    .addHelpText(
      "after",
      examplesOf(
        "entente serve --first-owner ann@example.org",
        "entente serve --base-url https://example.org/entente --port 4300",
      ),
    )
    .action(async (options: ServeOptions) => {
      const { databaseOf, secretOf, baseOf, reachable } = await import("../team/settings.js");
      const { serveTeam } = await import("../team/serve-team.js");
      const base = options.baseUrl === undefined ? null : baseOf(options.baseUrl);
      reachable(options.host, base);
      const { host, firstOwner = null } = options;
      const port = portOf(options.port);
      const { redisAddress } = await import("../queue/address.js");
      const queue = options.queue === undefined ? null : redisAddress(options.queue, { env: io.env, flag: "--queue" });
      const [url, secret] = [databaseOf(options.database, io), secretOf(options.secretFile, io)];
      await serveTeam({ url, secret, host, port, base, firstOwner, queue }, io);
      done(STATUS.answer);
    });
};
