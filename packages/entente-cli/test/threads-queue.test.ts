import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { takeChunks } from "../src/queue/take-chunks.js";
import { type Outcome, startThreads, type Threads } from "../src/server/api/answering.js";
import { isBuilt, script } from "./queue-works.js";
import { hasRedis, type RedisServer, startRedis } from "./redis.js";

const casesFolder = fileURLToPath(new URL("../../../cases", import.meta.url));
const readable = { folder: casesFolder, casesFolder, env: {} };
const line = (draws: number, id = "strait") => ["agree", "--json", `--draws=${draws}`, id];

describe.skipIf(!hasRedis || !isBuilt)("startThreads({ queue })", () => {
  let server: RedisServer;
  let redis: Redis;
  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.url, { maxRetriesPerRequest: null });
    redis.on("error", () => {});
  });
  afterAll(async () => {
    redis?.disconnect();
    await server?.remove();
  });

  function threads(queue?: string): Threads {
    const started = startThreads(queue === undefined ? {} : { queue });
    onTestFinished(() => started.close());
    return started;
  }
  /** A worker in this process, and how many chunks it has done. */
  async function worker(): Promise<() => number> {
    let count = 0;
    const done = (chunks: number): void => {
      count = chunks;
    };
    const own = redis.duplicate();
    const taking = await takeChunks(own, { name: randomUUID(), threads: 1, script, done });
    onTestFinished(async () => {
      await taking.close();
      own.disconnect();
    });
    return () => count;
  }
  const asked = (of: Threads, words: readonly string[], progress = (_: number): void => {}) => {
    const stop = new AbortController();
    const outcome: Promise<Outcome> = of.answer({ line: words, readable }, { signal: stop.signal, progress });
    return { outcome, stop };
  };

  it("has workers draw, and the answer is the same to the byte", async () => {
    const chunks = await worker();
    const far: number[] = [];
    const there = await asked(threads(server.url), line(2000), (done) => far.push(done)).outcome;
    expect(chunks()).toBeGreaterThan(0);
    expect(far.at(-1)).toBe(1);
    const here = await asked(threads(), line(2000)).outcome;
    expect(there).toEqual(here);
    expect(there).toMatchObject({ status: 200 });
  });

  it("tells the workers that nobody waits any more, and its thread answers the next", async () => {
    const chunks = await worker();
    const of = threads(server.url);
    const { outcome, stop } = asked(of, line(200_000, "korea-2021"));
    await expect.poll(chunks, { timeout: 30_000 }).toBeGreaterThan(0);
    stop.abort();
    expect(await outcome).toBe("cancelled");
    await expect.poll(() => redis.keys("entente:cancelled:*")).toHaveLength(1);
    const next = await asked(of, ["stand", "--json", "--draws=0", "strait"]).outcome;
    expect(next).toMatchObject({ status: 200 });
    // What ran when it was told may still be counted.
    const last = chunks();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(chunks()).toBeLessThanOrEqual(last + 1);
  });

  it("tells them as well when the server is closed", async () => {
    const chunks = await worker();
    const before = (await redis.keys("entente:cancelled:*")).length;
    const of = startThreads({ queue: server.url });
    const { outcome } = asked(of, line(200_001, "korea-2021"));
    await expect.poll(chunks, { timeout: 30_000 }).toBeGreaterThan(0);
    await of.close();
    expect(await redis.keys("entente:cancelled:*")).toHaveLength(before + 1);
    await Promise.race([outcome, new Promise((resolve) => setTimeout(resolve, 100))]);
  });

  it("draws here where nobody works, and where Redis is away", async () => {
    const here = await asked(threads(), line(1500)).outcome;
    await redis.flushall();
    expect(await asked(threads(server.url), line(1500)).outcome).toEqual(here);
    await server.kill();
    expect(await asked(threads(server.url), line(1500)).outcome).toEqual(here);
    await server.startAgain();
  });
});
