import type { Speech } from "entente";
import type { Io } from "../io.js";
import type { ForWhom } from "../overlays/for-whom.js";
import type { Place } from "../runner/do-work.js";
import { STATUS, Stop } from "../status.js";
import { redisAddress } from "./address.js";

/** The flag of every command whose work others may do. */
export const QUEUE_FLAG = [
  "--queue [url]",
  "have the machines that run `entente work` do it, over Redis (default: REDIS_URL, else redis://127.0.0.1:6379)",
] as const;

const SILENT = { noWorker: () => {}, away: () => {} };

/**
 * Where a command's work is to be done.
 *
 * @param overlays - for whom an answer is: what parties entrusted for it is written nowhere, and so not to a queue
 * @throws {Stop} 64 for an address that is none, or for what may not leave this machine
 */
export function placeOf(
  queue: string | true | undefined,
  { io, speech, overlays }: { readonly io: Io; readonly speech: Speech; readonly overlays: ForWhom },
): Place {
  const isEntrusted = overlays.audience !== undefined || overlays.key !== undefined;
  if (queue === undefined) {
    if (io.queue === undefined || isEntrusted) return { kind: "here" };
    return { kind: "queue", url: io.queue, lines: SILENT, idle: "here" };
  }
  if (isEntrusted)
    throw new Stop(
      STATUS.badCommandLine,
      "entente: --queue: what parties entrusted never leaves this machine. Leave --queue out, or --audience.",
    );
  const lines = {
    noWorker: () => io.err(`${speech.say("queue.noWorker")}\n`),
    away: () => io.err(`${speech.say("queue.away")}\n`),
  };
  return {
    kind: "queue",
    url: redisAddress(queue, { env: io.env, flag: "--queue" }),
    lines,
    idle: "wait",
  };
}
