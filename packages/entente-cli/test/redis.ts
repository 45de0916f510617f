import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Redis } from "ioredis";

const PROGRAM = "/usr/bin/redis-server";

/** Whether Debian's Redis is there; without it the tests of the queue are skipped. */
export const hasRedis = existsSync(PROGRAM);
if (!hasRedis) console.warn("The queue is not tried: redis-server is not installed.");

/** A Redis of a test's own, with its append-only file on. */
export interface RedisServer {
  readonly url: string;
  /** Ends it as a power switch would, but for what the system has taken to be written. */
  readonly kill: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), "entente-redis-"));
  const port = await freePort();
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const files = ["--dir", folder, "--save", "", "--appendonly", "yes", "--appendfsync", "everysec"];
    child = spawn(PROGRAM, ["--bind", "127.0.0.1", "--port", String(port), ...files], { stdio: "ignore" });
    await answering(port);
  };
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      if (child === null || child.exitCode !== null) return resolve();
      child.once("exit", () => resolve());
      child.kill("SIGKILL");
    });
  await start();
  const remove = async (): Promise<void> => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `redis://127.0.0.1:${port}`, kill, startAgain: start, remove };
}

/** Resolves once it answers and has read back what it had written. */
async function answering(port: number): Promise<void> {
  const redis = new Redis({ port, host: "127.0.0.1", retryStrategy: () => 50, maxRetriesPerRequest: null });
  redis.on("error", () => {});
  while ((await redis.ping().catch(() => "")) !== "PONG") await new Promise((resolve) => setTimeout(resolve, 50));
  redis.disconnect();
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
