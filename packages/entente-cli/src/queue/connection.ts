import { Redis } from "ioredis";
import { STATUS, Stop } from "../status.js";
import { withoutSecret } from "./address.js";

/** Milliseconds. */
const FIRST_ANSWER = 3000;
const MOST_BETWEEN = 1000;
/** What the queue needs of Redis came with this version. */
const LEAST = [6, 2] as const;

/**
 * Connects to Redis; once it has answered, a connection that breaks is made again until it is closed.
 *
 * @throws {Stop} 1, in one line, where nothing answers, or what answers is no Redis, an old one, or lets nobody in
 */
export async function connect(address: string): Promise<Redis> {
  let answered = false;
  const redis = new Redis(address, {
    lazyConnect: true,
    connectTimeout: FIRST_ANSWER,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (answered ? Math.min(100 * times, MOST_BETWEEN) : null),
  });
  let last: Error | null = null;
  redis.on("error", (error) => {
    last = error;
  });
  try {
    const info = await inTime(redis.connect().then(() => redis.info("server")));
    const [, version = ""] = /^redis_version:(\S+)/m.exec(info) ?? [];
    if (isOld(version)) throw new Error(`it is version ${version}, and ${LEAST.join(".")} or later is needed`);
  } catch (error) {
    redis.disconnect();
    const reason = wordsOf(last ?? error);
    throw new Stop(
      STATUS.failure,
      `entente: queue: Redis at ${withoutSecret(address)} cannot be used: ${reason}. Start redis-server there, or name another with --queue, --redis or REDIS_URL.`,
    );
  }
  answered = true;
  return redis;
}

function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]);
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("it does not answer")), FIRST_ANSWER);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function wordsOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ECONNREFUSED") return "nothing listens there";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "there is no such host";
  if (code === "ETIMEDOUT") return "it does not answer";
  if (/NOAUTH|WRONGPASS|NOPERM/.test(message)) return "it asks for another password";
  return message.split("\n")[0]?.replace(/[.\s]+$/, "") ?? "it does not answer";
}
