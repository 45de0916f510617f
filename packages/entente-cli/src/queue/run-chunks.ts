import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { Kind, Kinds, Watch, Work } from "../runner/work.js";
import { STATUS, Stop } from "../status.js";
import type { Job } from "./job.js";
import * as keys from "./keys.js";
import { decode } from "./plain-text.js";
import { workersOf } from "./workers.js";

/** Chunks that wait or run at once for one run: enough that no worker is idle, and no more. */
const IN_FLIGHT = { least: 64, most: 4096, aThread: 4 } as const;
/** Milliseconds. */
const LOOK = 250;
const LOOK_CLOSELY = 1500;
const NO_WORKER_AFTER = 3000;
/** A chunk that fails so often is set aside. */
const ATTEMPTS = 3;
const BACK_OFF = { type: "exponential", delay: 200, jitter: 0.5 } as const;
/** Chunks set aside at which the rest is not tried. */
const MOST_POISON = 8;
const AT_ONCE = 256;

interface Running {
  readonly redis: Redis;
  readonly queue: Queue;
  readonly run: string;
  readonly submission: string;
  readonly build: string;
  readonly job: (index: number) => Job;
  readonly progress: Watch["progress"];
  readonly noWorker: () => void;
  readonly signal: AbortSignal;
}

/**
 * The results of all chunks that are wanted: those that are kept from before, and the others as workers finish them. A chunk
 * that is neither waiting, running nor done, because Redis lost it, is sent again.
 *
 * @throws {Stop} 1 where chunks failed for good
 */
export async function runChunks<K extends Kind, A>(
  work: Work<K, A>,
  { redis, queue, run, submission, build, job, progress, noWorker, signal }: Running,
): Promise<ReadonlyMap<number, Kinds[K]["result"]>> {
  const results = new Map<number, Kinds[K]["result"]>();
  const poison = new Map<number, string>();
  const inFlight = new Map<number, number>();
  const announced = new Set<number>();
  const total = work.parts.length;
  let wake = (): void => {};
  let next = 0;
  let most: number = IN_FLIGHT.least;
  const hearing = redis.duplicate({ lazyConnect: false });
  hearing.on("error", () => {});
  hearing.on("message", (_, index: string) => {
    announced.add(Number(index));
    wake();
  });
  signal.addEventListener("abort", () => wake());
  try {
    await hearing.subscribe(keys.doneChannel(run));
    const kept = await redis.hkeys(keys.resultsKey(run));
    await collect(kept.map(Number).filter((index) => index < total));
    let looked = 0;
    const began = Date.now();
    let warned = false;
    while (!signal.aborted) {
      await fill();
      if (inFlight.size === 0) break;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (announced.size > 0) wake();
      });
      const told = [...announced];
      announced.clear();
      await collect(told.length > 0 ? told.filter((index) => inFlight.has(index)) : [...inFlight.keys()]);
      if (Date.now() - looked > LOOK_CLOSELY) {
        looked = Date.now();
        await lookClosely();
        const workers = (await workersOf(redis)).filter((worker) => worker.build === build);
        const threads = workers.reduce((sum, worker) => sum + worker.threads, 0);
        most = Math.min(IN_FLIGHT.most, Math.max(IN_FLIGHT.least, IN_FLIGHT.aThread * threads));
        if (threads === 0 && !warned && Date.now() - began > NO_WORKER_AFTER) {
          warned = true;
          noWorker();
        }
        await redis.expire(keys.textKey(submission), keys.LIVES.text);
      }
    }
  } finally {
    hearing.disconnect();
    await withdraw();
  }
  progress(1);
  if (poison.size > 0) throw new Stop(STATUS.failure, ...refused(work.kind, poison, total));
  return results;

  async function fill(): Promise<void> {
    const sent: number[] = [];
    while (next < total && inFlight.size < most && poison.size < MOST_POISON) {
      const index = next++;
      if (results.has(index) || !work.isWanted(index, results)) continue;
      inFlight.set(index, Date.now());
      sent.push(index);
    }
    await send(sent);
  }

  async function send(indexes: readonly number[]): Promise<void> {
    if (indexes.length === 0) return;
    await queue.addBulk(
      indexes.map((index) => ({
        name: work.kind,
        data: job(index),
        opts: {
          ...{ jobId: keys.jobId(run, index), attempts: ATTEMPTS, backoff: BACK_OFF },
          ...{ removeOnComplete: true, removeOnFail: { age: keys.LIVES.text } },
        },
      })),
    );
  }

  async function collect(indexes: readonly number[]): Promise<void> {
    for (let at = 0; at < indexes.length; at += AT_ONCE) {
      const some = indexes.slice(at, at + AT_ONCE);
      const texts = await redis.hmget(keys.resultsKey(run), ...some.map(String));
      for (const [k, index] of some.entries()) {
        const text = texts[k];
        if (text === null || text === undefined || results.has(index)) continue;
        results.set(index, decode(text) as Kinds[K]["result"]);
        inFlight.delete(index);
        progress(results.size / total);
      }
    }
  }

  /** What became of chunks that have been out for a while. */
  async function lookClosely(): Promise<void> {
    const old = [...inFlight].filter(([, since]) => Date.now() - since > LOOK_CLOSELY).slice(0, AT_ONCE);
    const lost: number[] = [];
    for (const [index] of old) {
      const id = keys.jobId(run, index);
      const state = await queue.getJobState(id);
      if (state === "unknown") lost.push(index);
      if (state !== "failed") continue;
      const failed = await queue.getJob(id);
      await queue.remove(id);
      // What somebody else's run has left set aside is tried anew.
      if (failed?.data.submission !== submission) lost.push(index);
      else {
        inFlight.delete(index);
        poison.set(index, failed?.failedReason ?? "");
      }
    }
    // It may have been finished between the two looks.
    await collect(lost);
    const again = lost.filter((index) => inFlight.has(index));
    for (const index of again) inFlight.set(index, Date.now());
    await send(again);
  }

  /** Takes back what still waits, where the run ended before it was needed. */
  async function withdraw(): Promise<void> {
    if (redis.status !== "ready") return;
    await Promise.allSettled([...inFlight.keys()].map((index) => queue.remove(keys.jobId(run, index))));
  }
}

function refused(kind: Kind, poison: ReadonlyMap<number, string>, total: number): string[] {
  const lines = [...poison]
    .sort(([a], [b]) => a - b)
    .map(
      ([index, reason]) =>
        `entente: queue: chunk ${index + 1} of ${total} (${kind}) failed ${ATTEMPTS} times and was set aside: ${reason}`,
    );
  return [...lines, "entente: queue: no answer is given without them; the chunks that are done are kept for a day."];
}
