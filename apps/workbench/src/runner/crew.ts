import type { Fared, Reply } from "./protocol.js";

/** Milliseconds that a worker is given to hear of newer work before it is replaced: a new one takes as long to begin. */
const PATIENCE = 300;
/** Milliseconds of one run after which a second worker is made ready to take its place. */
const LONG = 1000;

interface Work {
  readonly id: number;
}

/** One worker and what it was given to do; where that is broken off, another worker takes the rest over. */
export interface Crew {
  /** Makes its worker load what it runs, before there is anything to do. */
  readonly prepare: () => void;
  readonly give: (work: Work) => void;
  /** Nobody waits for this any more: what runs too long to notice is broken off. */
  readonly drop: (id: number, how: "break off" | "let end") => void;
  /** Breaks everything off at once. */
  readonly stop: () => void;
  /** Ends its workers, and all that they know with them. */
  readonly dismiss: () => void;
}

interface CrewOptions {
  readonly spawn: () => Worker;
  readonly hear: (reply: Reply) => void;
  /** The worker itself has failed, so that nothing it was given will be done. */
  readonly fail: (ids: readonly number[], message: string) => void;
}

export function createCrew({ spawn, hear, fail }: CrewOptions): Crew {
  /** What was given and has not ended, in order. */
  const given = new Map<number, Work>();
  const dropped = new Set<number>();
  const begun = new Set<number>();
  let worker: Worker | null = null;
  let spare: Worker | null = null;

  function hired(): Worker {
    const one = spawn();
    one.onmessage = ({ data }: MessageEvent<Reply | Fared>) => {
      if (one !== worker) return;
      if (data.kind === "began") begin(data.id);
      else if (data.kind === "ended") forget(data.id);
      else hear(data);
    };
    one.onerror = ({ message }) => {
      if (one === worker) fail([...given.keys()], message);
    };
    return one;
  }

  function begin(id: number): void {
    begun.add(id);
    setTimeout(() => {
      if (given.has(id)) spare ??= hired();
    }, LONG);
  }

  function forget(id: number): void {
    given.delete(id);
    dropped.delete(id);
    begun.delete(id);
  }

  function end(): void {
    worker?.terminate();
    worker = null;
    begun.clear();
  }

  /** What nobody waits for is left, what somebody waits for is begun anew. */
  function replace(): void {
    end();
    for (const id of [...dropped]) forget(id);
    for (const work of given.values()) post(work);
  }

  function post(work: Work): void {
    if (worker === null) {
      worker = spare ?? hired();
      spare = null;
    }
    worker.postMessage(work);
  }

  return {
    prepare: () => {
      worker ??= hired();
    },
    give: (work) => {
      given.set(work.id, work);
      post(work);
    },
    drop: (id, how) => {
      if (!given.has(id)) return;
      dropped.add(id);
      if (how === "let end") return;
      setTimeout(() => {
        // One that waits still is passed over by the worker itself.
        if (given.has(id) && begun.has(id)) replace();
      }, PATIENCE);
    },
    stop: () => {
      if (given.size === 0) return;
      given.clear();
      dropped.clear();
      end();
    },
    dismiss: () => {
      given.clear();
      dropped.clear();
      end();
      spare?.terminate();
      spare = null;
    },
  };
}
