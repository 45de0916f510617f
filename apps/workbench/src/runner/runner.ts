import type { DocumentsReply, DocumentsRequest } from "./documents-protocol.js";
import type { Reply, Request } from "./protocol.js";

type Sent = Request | DocumentsRequest;
type Kind = Sent["kind"];
/** A request as it is made; the runner gives it its number. */
type Asked<K extends Kind> = Omit<Extract<Sent, { kind: K }>, "kind" | "id">;

/** What a request hears; nothing once a newer one of its kind was sent. */
export type Listener<K extends Kind> = (
  reply: K extends "documents" ? DocumentsReply | Extract<Reply, { kind: "failed" }> : Reply,
) => void;

/** The engine's side of the page: requests go out, replies come back; the newest of a kind wins. */
export interface Runner {
  readonly send: <K extends Kind>(kind: K, request: Asked<K>, listener: Listener<K>) => void;
  /** Ends what runs, at once: a worker that is busy hears nothing, so it is replaced. */
  readonly cancel: () => void;
}

/** What may take long goes to a worker of its own, so that questions never wait for it. */
const SLOW: readonly Kind[] = ["past", "paper", "compare", "whatif", "badge", "glance", "documents"];

/** The newest of a lane wins: each kind is one, and each task on documents. */
function laneOf(kind: Kind, request: object): string {
  return "task" in request ? `${kind}.${(request.task as { readonly kind: string }).kind}` : kind;
}

/** @param spawn - makes the worker; tests hand in their own */
export function createRunner(spawn: () => Worker): Runner {
  const current = new Map<number, { readonly lane: string; readonly listener: (reply: never) => void }>();
  let quick = hired();
  let slow: Worker | null = null;
  let last = 0;

  function hired(): Worker {
    const one = spawn();
    // What is replied is of the kind that was asked.
    one.onmessage = ({ data }: MessageEvent<Reply>) => current.get(data.id)?.listener(data as never);
    one.onerror = ({ message }) => {
      for (const [id, { listener }] of current) listener({ kind: "failed", id, verb: null, message } as never);
    };
    return one;
  }

  function workerOf(kind: Kind): Worker {
    if (!SLOW.includes(kind)) return quick;
    slow ??= hired();
    return slow;
  }

  return {
    send: (kind, request, listener) => {
      last += 1;
      const lane = laneOf(kind, request);
      for (const [id, waiting] of current) if (waiting.lane === lane) current.delete(id);
      current.set(last, { lane, listener });
      workerOf(kind).postMessage({ ...request, kind, id: last });
    },
    cancel: () => {
      quick.terminate();
      slow?.terminate();
      current.clear();
      quick = hired();
      slow = null;
    },
  };
}
