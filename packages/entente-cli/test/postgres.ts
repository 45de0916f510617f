import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const HOME = "/usr/lib/postgresql";

/** A PostgreSQL server of a test's own. */
export interface Postgres {
  readonly url: string;
  /** File whose first line is the process that a kill goes to. */
  readonly pidFile: string;
  /** Starts it after it was killed, as soon as what it left in memory is gone. */
  readonly startAgain: () => Promise<void>;
  readonly remove: () => void;
}

/** Folder of Debian's PostgreSQL; null where it is not installed, so that tests can say that they skip. */
export const postgresPrograms: string | null = programs();

function programs(): string | null {
  const versions = existsSync(HOME) ? readdirSync(HOME).sort((a, b) => Number(b) - Number(a)) : [];
  const [newest] = versions
    .map((version) => join(HOME, version, "bin"))
    .filter((path) => existsSync(join(path, "initdb")));
  return newest ?? null;
}

/** Makes and starts a server on the loopback address. It refuses to run as root, so that root runs it as `postgres`. */
export async function startPostgres(): Promise<Postgres> {
  if (postgresPrograms === null) throw new Error("PostgreSQL is not installed");
  const folder = mkdtempSync(join(tmpdir(), "entente-pg-"));
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? "postgres" : undefined;
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  const port = await freePort();
  const run = (program: string, ...args: readonly string[]): void => {
    const command = join(postgresPrograms ?? "", program);
    if (user === undefined) execFileSync(command, args, { stdio: "ignore", cwd: folder });
    else execFileSync("runuser", ["-u", user, "--", command, ...args], { stdio: "ignore", cwd: folder });
  };
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${folder}`;
  const start = (): void => run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start");
  const stop = (): void => run("pg_ctl", "-D", data, "-m", "immediate", "stop");
  const startAgain = async (): Promise<void> => {
    for (let tries = 0; ; tries++) {
      try {
        start();
        return;
      } catch (error) {
        if (tries === 100) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  };
  run("initdb", "-D", data, "-A", "trust", "-U", "postgres", "--locale=C.UTF-8", "-E", "UTF8");
  start();
  const remove = (): void => {
    try {
      stop();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    pidFile: join(data, "postmaster.pid"),
    startAgain,
    remove,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
