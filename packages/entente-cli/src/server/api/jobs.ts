import { randomBytes } from "node:crypto";
import type { VerbReply } from "./answer-verb.js";
import type { Answering } from "./answering.js";
import { type Cached, cached } from "./cached.js";

/** A question that is answered while its asker does something else. */
export interface Job {
  readonly id: string;
  readonly verb: string;
  readonly case: string;
  readonly state: "running" | "done" | "failed" | "cancelled";
  /** Part done, 0 … 1, never falling. */
  readonly progress: number;
}

/** Jobs that are kept after they ended. */
const KEPT = 100;
/** Jobs that run or wait. */
const OPEN = 64;
/** Signs of the answers of jobs that have ended, of all who share them. */
const MOST_SIGNS = 32 * 2 ** 20;

interface Held {
  job: Job;
  hasReply: boolean;
  readonly stop: AbortController;
  readonly listeners: Set<(job: Job) => void>;
}

export interface Jobs {
  /** Starts a job; null where too many run. */
  readonly start: (about: Pick<Job, "verb" | "case">, line: readonly string[]) => Job | null;
  readonly all: () => readonly Job[];
  readonly find: (id: string) => Job | null;
  /** The answer of a job that has one. */
  readonly reply: (id: string) => VerbReply | null;
  /** Stops a job; false where there is none that runs. */
  readonly cancel: (id: string) => boolean;
  /** Hears every change of a job until it ends. @returns what ends the hearing */
  readonly listen: (id: string, hear: (job: Job) => void) => () => void;
  readonly close: () => void;
}

/** The answers of jobs by the ids of these; the last stays however long it is. */
export function keptReplies(most = MOST_SIGNS): Cached<VerbReply> {
  return cached(most, ({ body }) => Math.min(body.length, most));
}

/** @param replies - where answers are kept; a job whose answer had to go is forgotten with it */
export function createJobs(answering: Answering, replies: Cached<VerbReply> = keptReplies()): Jobs {
  const held = new Map<string, Held>();

  const find = (id: string): Held | null => {
    const one = held.get(id) ?? null;
    if (one === null || !one.hasReply || replies.get(id) !== undefined) return one;
    held.delete(id);
    return null;
  };

  const change = (one: Held, change: Partial<Job>): void => {
    one.job = { ...one.job, ...change };
    for (const hear of one.listeners) hear(one.job);
  };
  const running = (): Held[] => [...held.values()].filter(({ job }) => job.state === "running");

  const run = async (one: Held, line: readonly string[]): Promise<void> => {
    const { signal } = one.stop;
    const progress = (done: number): void => {
      if (one.job.state === "running" && done > one.job.progress) change(one, { progress: Math.min(1, done) });
    };
    const outcome = await answering.answer(line, { signal, progress }).catch(() => null);
    if (one.job.state !== "running") return;
    if (outcome === "cancelled") change(one, { state: "cancelled" });
    else if (outcome === null || outcome === "busy") change(one, { state: "failed" });
    else {
      replies.put(one.job.id, outcome);
      one.hasReply = true;
      change(one, outcome.status === 200 ? { state: "done", progress: 1 } : { state: "failed" });
    }
    const ended = [...held.values()].filter(({ job }) => job.state !== "running");
    for (const { job } of ended.slice(0, Math.max(0, ended.length - KEPT))) held.delete(job.id);
  };

  return {
    start: (about, line) => {
      if (running().length >= OPEN) return null;
      const job: Job = { ...about, id: randomBytes(12).toString("hex"), state: "running", progress: 0 };
      const one: Held = { job, hasReply: false, stop: new AbortController(), listeners: new Set() };
      held.set(job.id, one);
      void run(one, line);
      return job;
    },
    all: () => [...held.keys()].flatMap((id) => find(id)?.job ?? []),
    find: (id) => find(id)?.job ?? null,
    reply: (id) => (held.has(id) ? (replies.get(id) ?? null) : null),
    cancel: (id) => {
      const one = held.get(id);
      if (one === undefined || one.job.state !== "running") return false;
      one.stop.abort();
      change(one, { state: "cancelled" });
      return true;
    },
    listen: (id, hear) => {
      const one = held.get(id);
      one?.listeners.add(hear);
      return () => one?.listeners.delete(hear);
    },
    close: () => {
      for (const one of running()) {
        one.stop.abort();
        change(one, { state: "cancelled" });
      }
    },
  };
}
