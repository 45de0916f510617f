import type { Redis } from "ioredis";
import * as z from "zod";
import { connect } from "./connection.js";
import * as keys from "./keys.js";

const workerSchema = z.object({ build: z.string(), threads: z.number().int().min(1) });
export type Registered = z.output<typeof workerSchema>;

/** The workers that have lately given a sign of life. */
export async function workersOf(redis: Redis): Promise<Registered[]> {
  const names: string[] = [];
  let cursor = "0";
  do {
    const [next, found] = await redis.scan(cursor, "MATCH", keys.workerKey("*"), "COUNT", 1000);
    names.push(...found);
    cursor = next;
  } while (cursor !== "0");
  const texts = names.length === 0 ? [] : await redis.mget(names);
  return texts.flatMap((text) => {
    const read = text === null ? null : workerSchema.safeParse(JSON.parse(text));
    return read?.success ? [read.data] : [];
  });
}

/** Whether a worker of a build has lately given a sign of life; not where Redis itself gives none. */
export async function isAtWork(url: string, build: string): Promise<boolean> {
  const redis = await connect(url).catch(() => null);
  if (redis === null) return false;
  try {
    return (await workersOf(redis)).some((worker) => worker.build === build);
  } finally {
    redis.disconnect();
  }
}
