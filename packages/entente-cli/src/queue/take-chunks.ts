import { Worker } from "bullmq";
import { EntenteError } from "entente";
import type { Redis } from "ioredis";
import { buildId } from "./build-id.js";
import { type Job, jobSchema, sha256 } from "./job.js";
import * as keys from "./keys.js";
import { type ThreadPool, threadPool } from "./thread-pool.js";

/** A worker whose main thread is free renews its lock well within this. Milliseconds. */
const LOCK = 3000;
const LOOK_FOR_LOST = 1500;
/** A chunk whose worker dies as often is set aside: perhaps it is what kills them. */
const MOST_DEATHS = 5;
const SIGN_OF_LIFE = 4000;
/** Texts kept, so that each is fetched once and not once a chunk. */
const TEXTS = 4;

export interface Taking {
  readonly name: string;
  readonly threads: number;
  /** The script that does chunks. */
  readonly script: string;
  /** Called after each chunk. */
  readonly done: (chunks: number) => void;
}

/** Takes chunks from the queue until it is closed, which lets those that run finish. */
export async function takeChunks(
  redis: Redis,
  { name, threads, script, done }: Taking,
): Promise<{ readonly close: () => Promise<void> }> {
  const build = buildId(script);
  const pool = threadPool(script, threads);
  const textOf = textsOf(redis);
  const hearing = redis.duplicate({ lazyConnect: false });
  hearing.on("error", () => {});
  hearing.on("message", (_, submission: string) => pool.stop(submission));
  await hearing.subscribe(keys.CANCELLED);
  const alive = (): Promise<unknown> =>
    redis.set(keys.workerKey(name), JSON.stringify({ build, threads }), "EX", keys.LIVES.worker);
  await alive();
  const living = setInterval(() => void alive().catch(() => {}), SIGN_OF_LIFE);
  let chunks = 0;
  const worker = new Worker(
    keys.queueName(build),
    async ({ data }) => {
      await doJob(jobSchema.parse(data), { redis, pool, textOf });
      done(++chunks);
    },
    {
      ...{ connection: redis, prefix: keys.PREFIX, concurrency: threads },
      ...{ lockDuration: LOCK, stalledInterval: LOOK_FOR_LOST, maxStalledCount: MOST_DEATHS },
    },
  );
  // Broken connections are made again, and a lock that was lost means that somebody else does the chunk as well.
  worker.on("error", () => {});
  await worker.waitUntilReady();
  return {
    close: async () => {
      clearInterval(living);
      await worker.close();
      await pool.close();
      await redis.del(keys.workerKey(name));
      hearing.disconnect();
    },
  };
}

/** Does a chunk and keeps its result, unless somebody's is there already. */
async function doJob(
  job: Job,
  { redis, pool, textOf }: { redis: Redis; pool: ThreadPool; textOf: (job: Job) => Promise<string> },
): Promise<void> {
  const { kind, run, index, input, submission, part } = job;
  const [cancelled, known] = await Promise.all([
    redis.exists(keys.cancelKey(submission)),
    redis.hexists(keys.resultsKey(run), String(index)),
  ]);
  if (cancelled === 1) return;
  if (known === 0) {
    const text = await textOf(job);
    const result = await pool.run({ kind, input, text, index, part, submission }).catch((error: unknown) => {
      if (error instanceof EntenteError && error.code === "aborted") return null;
      throw error;
    });
    if (result === null) return;
    const [kept] = (await redis
      .multi()
      .hsetnx(keys.resultsKey(run), String(index), result)
      .expire(keys.resultsKey(run), keys.LIVES.results)
      .publish(keys.doneChannel(run), String(index))
      .exec()) ?? [[null, 0]];
    if (kept?.[1] === 0) await countedAgain(redis, run);
    return;
  }
  await redis.publish(keys.doneChannel(run), String(index));
}

async function countedAgain(redis: Redis, run: string): Promise<void> {
  await redis.multi().incr(keys.againKey(run)).expire(keys.againKey(run), keys.LIVES.results).exec();
}

function textsOf(redis: Redis): (job: Job) => Promise<string> {
  const known = new Map<string, string>();
  return async ({ input, submission }) => {
    const found = known.get(input);
    if (found !== undefined) return found;
    const text = await redis.get(keys.textKey(submission));
    if (text === null) throw new EntenteError("no-text", "the text that it reads is gone: who asked for it is too");
    if (sha256(text) !== input) throw new EntenteError("bad-input", "the text that it reads is not the one it names");
    for (const old of [...known.keys()].slice(0, Math.max(0, known.size - TEXTS + 1))) known.delete(old);
    known.set(input, text);
    return text;
  };
}
