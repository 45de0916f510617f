import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { Queue } from "bullmq";
import { EntenteError } from "entente";
import type { Redis } from "ioredis";
import type { Kind, QueueLines, Watch, Work } from "../runner/work.js";
import { STATUS, Stop } from "../status.js";
import { buildId } from "./build-id.js";
import { connect } from "./connection.js";
import { sha256 } from "./job.js";
import * as keys from "./keys.js";
import { encode } from "./plain-text.js";
import { runChunks } from "./run-chunks.js";
import { inputText, MOST_TEXT } from "./travelling.js";
import { whilePresent } from "./while-present.js";
import { workersOf } from "./workers.js";

/** Milliseconds that a run which ends early may take to take back what waits. */
const WITHDRAWING = 500;

export interface QueueOptions extends Watch {
  readonly url: string;
  /** The script that does chunks, on this machine as on the others. */
  readonly script: string | null;
  readonly lines: QueueLines;
}

/**
 * Has work done by whoever runs `entente work` at the same Redis. What a run has finished is kept there for a day under the
 * hash of all that it is made of, so that the same run, asked again after the death of anybody, only does the rest.
 *
 * @throws {EntenteError} `aborted` when interrupted
 * @throws {Stop} 1 where Redis is not there or goes away, where only other builds work, or where a chunk failed for good
 */
export async function overQueue<K extends Kind, A>(
  work: Work<K, A>,
  { url, script, lines, progress, interrupted }: QueueOptions,
): Promise<A> {
  if (script === null)
    throw new Stop(STATUS.failure, "entente: queue: this program was not built. Run `npm run build`.");
  const build = buildId(script);
  const text = inputText(work.kind, work.input);
  const parts = work.parts.map(encode);
  const largest = parts.reduce((most, part) => Math.max(most, part.length), text.length);
  if (largest > MOST_TEXT) throw new Stop(STATUS.failure, `entente: queue: ${tooLarge(largest)}`);
  const input = sha256(text);
  const run = sha256(build, work.kind, String(work.seed), input, ...parts);
  const submission = randomUUID();
  const redis = await connect(url);
  const queue = new Queue(keys.queueName(build), { connection: redis, prefix: keys.PREFIX });
  queue.on("error", () => {});
  const over = new AbortController();
  let running: Promise<unknown> | undefined;
  try {
    await queue.waitUntilReady();
    refuseOthers(await workersOf(redis), build);
    await redis.set(keys.textKey(submission), text, "EX", keys.LIVES.text);
    const of = { redis, queue, run, submission, signal: over.signal };
    const job = (index: number) => ({
      ...{ kind: work.kind, run, index, seed: work.seed, input, submission },
      part: parts[index] ?? "",
    });
    const stopped = interrupted(over.signal).then(() => {
      throw new EntenteError("aborted", `${work.kind}: stopped because the run was interrupted`);
    });
    const results = runChunks(work, { ...of, build, job, progress, noWorker: lines.noWorker });
    running = results;
    return work.merge(
      await Promise.race([results, whilePresent(redis, { signal: over.signal, away: lines.away }), stopped]),
    );
  } catch (error) {
    over.abort();
    await cancelled(redis, submission);
    await Promise.race([running?.catch(() => {}), setTimeout(WITHDRAWING)]);
    throw error;
  } finally {
    over.abort();
    await putAway(redis, { queue, submission });
  }
}

/** @throws {Stop} where there are workers, and none of this build */
function refuseOthers(workers: readonly { readonly build: string }[], build: string): void {
  const [other] = workers;
  if (other === undefined || workers.some((worker) => worker.build === build)) return;
  throw new Stop(
    STATUS.failure,
    `entente: queue: the workers there are of another build (${other.build}, this is ${build}), and might give other bits. Start \`entente work\` of this one.`,
  );
}

/** Tells all workers that nobody waits any more; jobs that wait are dropped when their turn comes. */
async function cancelled(redis: Redis, submission: string): Promise<void> {
  if (redis.status !== "ready") return;
  await redis.set(keys.cancelKey(submission), "1", "EX", keys.LIVES.results).catch(() => {});
  await redis.publish(keys.CANCELLED, submission).catch(() => {});
}

async function putAway(
  redis: Redis,
  { queue, submission }: { readonly queue: Queue; readonly submission: string },
): Promise<void> {
  if (redis.status === "ready") await redis.del(keys.textKey(submission)).catch(() => {});
  // Closing waits for a connection that may never come back; there is nothing left to wait for.
  void queue.close().catch(() => {});
  redis.disconnect();
}

function tooLarge(size: number): string {
  const mega = (n: number): string => (n / 1024 / 1024).toFixed(0);
  return `the case or a document takes ${mega(size)} MB as text, and ${mega(MOST_TEXT)} MB can be sent. Ask without --queue.`;
}
