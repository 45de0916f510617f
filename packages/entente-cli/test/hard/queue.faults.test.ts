import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { worldRuns } from "entente";
import { Redis } from "ioredis";
import { expect, it, onTestFinished } from "vitest";
import { buildId } from "../../src/queue/build-id.js";
import { sha256 } from "../../src/queue/job.js";
import { PREFIX, queueName } from "../../src/queue/keys.js";
import { overQueue } from "../../src/queue/over-queue.js";
import { encode } from "../../src/queue/plain-text.js";
import { inline } from "../../src/runner/inline.js";
import { worldsWork } from "../../src/runner/worlds-work.js";
import { alone, isBuilt, script, shipped } from "../queue-works.js";
import { hasRedis, type RedisServer, startRedis } from "../redis.js";
import { isFull, seeded } from "./server-process.js";
import { tally } from "./tally.js";

const COMMAND = fileURLToPath(new URL("../../bin/entente.js", import.meta.url));
const CHUNKS = isFull ? 2000 : 120;
const WORKER_KILLS = isFull ? 30 : 4;
const REDIS_KILLS = isFull ? 5 : 1;
const WORKERS = 2;
/** Worlds a chunk: enough that a worker has one in hand when it is killed. */
const A_CHUNK = 150;

const bits = (answer: unknown): string => sha256(encode(answer));

function spawnCommand(...args: readonly string[]): ChildProcess & { readonly gone: Promise<unknown> } {
  const child = spawn(process.execPath, [COMMAND, ...args], { stdio: ["ignore", "pipe", "ignore"] });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  onTestFinished(() => void child.kill("SIGKILL"));
  return Object.assign(child, { gone });
}

/** Keys with the results of runs; how many chunks each has, and how many were done more than once. */
async function counted(server: RedisServer): Promise<{ readonly kept: number; readonly again: number }> {
  const redis = new Redis(server.url, { maxRetriesPerRequest: null });
  const total = async (pattern: string, of: (key: string) => Promise<number>): Promise<number> =>
    (await Promise.all((await redis.keys(pattern)).map(of))).reduce((sum, one) => sum + one, 0);
  const kept = await total("entente:results:*", (key) => redis.hlen(key));
  const again = await total("entente:again:*", async (key) => Number(await redis.get(key)));
  redis.disconnect();
  return { kept, again };
}

it.skipIf(!hasRedis || !isBuilt)(
  `a run of ${CHUNKS} chunks comes out to the bit though ${WORKER_KILLS} workers and ${REDIS_KILLS} Redis are killed in it`,
  { timeout: 1_800_000 },
  async () => {
    const server = await startRedis();
    onTestFinished(server.remove);
    const random = seeded(23);
    const [run] = worldRuns(shipped("strait"), "agree", { draws: CHUNKS * A_CHUNK, seed: 4 });
    const work = worldsWork(run === undefined ? [] : [run], A_CHUNK);
    expect(work.parts).toHaveLength(CHUNKS);
    let name = 0;
    const startWorker = () =>
      spawnCommand("work", "--redis", server.url, "--threads", "1", "--name", `worker${name++}`);
    const workers = Array.from({ length: WORKERS }, startWorker);
    // What is killed next is killed when as much is done: spread over the run, at no moment of its own.
    const kills = Array.from({ length: WORKER_KILLS + REDIS_KILLS }, (_, k) => ({
      at: (0.05 + (0.85 * (k + random(100) / 100)) / (WORKER_KILLS + REDIS_KILLS)) * CHUNKS,
      what: (k + 1) % Math.floor((WORKER_KILLS + REDIS_KILLS) / REDIS_KILLS) === 0 ? "redis" : "worker",
    }));
    const killed = { redis: 0, worker: 0 };
    let busy = 0;
    const redis = new Redis(server.url, { maxRetriesPerRequest: null });
    redis.on("error", () => {});
    onTestFinished(() => redis.disconnect());
    const inHand = (): Promise<number> => redis.llen(`${PREFIX}:${queueName(buildId(script))}:active`);
    let killing = Promise.resolve();
    const kill = async (what: string): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, random(60)));
      if (what === "redis" && killed.redis < REDIS_KILLS) {
        killed.redis++;
        await server.kill();
        await server.startAgain();
        return;
      }
      killed.worker++;
      const place = random(WORKERS);
      // Every worker has one in hand, and so has the one that is killed.
      for (let tries = 0; tries < 300 && (await inHand()) < WORKERS; tries++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      if ((await inHand()) >= WORKERS) busy++;
      workers[place]?.kill("SIGKILL");
      await workers[place]?.gone;
      workers[place] = startWorker();
    };
    const answer = await overQueue(work, {
      ...{ url: server.url, script, interrupted: alone.interrupted },
      lines: { noWorker: () => {}, away: () => {} },
      progress: (done) => {
        while (kills[0] !== undefined && done * CHUNKS >= kills[0].at) {
          const what = kills.shift()?.what ?? "";
          killing = killing.then(() => kill(what));
        }
      },
    });
    await killing;
    const { kept, again } = await counted(server);
    expect(killed.worker + killed.redis).toBe(WORKER_KILLS + REDIS_KILLS);
    expect(killed.redis).toBe(REDIS_KILLS);
    expect(busy).toBeGreaterThan(0);
    expect(kept).toBe(CHUNKS);
    expect(answer[0]?.claims[0]?.of).toHaveLength(CHUNKS * A_CHUNK);
    expect(bits(answer)).toBe(bits(await inline(work, alone)));
    tally(
      `queue: ${CHUNKS} chunks, ${killed.worker} workers (${busy} with a chunk in hand) and ${killed.redis} Redis killed: ${kept} results kept, 0 lost, 0 counted twice (${again} done again), the same bits`,
    );
  },
);

it.skipIf(!hasRedis || !isBuilt)(
  "who asks may be killed as well: asked again, the command says what it says without a queue, from what was finished",
  { timeout: 600_000 },
  async () => {
    const server = await startRedis();
    onTestFinished(server.remove);
    const asked = ["agree", "strait", "--draws", "3000", "--seed", "6", "--json", "--quiet"];
    const said = async (...args: readonly string[]): Promise<string> => {
      const child = spawnCommand(...args);
      let text = "";
      child.stdout?.on("data", (chunk) => {
        text += chunk;
      });
      await new Promise((resolve) => child.once("close", resolve));
      return text;
    };
    const without = await said(...asked);
    expect(JSON.parse(without).result.uncertainty.draws).toBe(3000);
    const first = spawnCommand(...asked, `--queue=${server.url}`);
    spawnCommand("work", "--redis", server.url, "--threads", "1");
    await expect.poll(async () => (await counted(server)).kept, { timeout: 120_000, interval: 10 }).toBeGreaterThan(2);
    first.kill("SIGKILL");
    await first.gone;
    expect(await said(...asked, `--queue=${server.url}`)).toBe(without);
    const { kept, again } = await counted(server);
    // 3,000 worlds as judged, a hundred a chunk, and 1,000 wild ones, two hundred a chunk.
    expect({ kept, again }).toEqual({ kept: 35, again: 0 });
    tally(`queue: 1 submitter killed: asked again, ${kept} of 35 chunks kept, ${again} done again, the same bytes`);
  },
);
