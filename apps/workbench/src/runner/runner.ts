import { type Crew, createCrew } from "./crew.js";
import type { DocumentsReply } from "./documents-protocol.js";
import type { HandedReply } from "./handed-protocol.js";
import { type CrewName, crewOf, isBrokenOff, isSameWork, laneOf, type Sent } from "./lanes.js";
import type { Reply } from "./protocol.js";

type Kind = Sent["kind"];
/** A request as it is made; the runner gives it its number. */
type Asked<K extends Kind> = Omit<Extract<Sent, { kind: K }>, "kind" | "id">;

/** What a request hears; nothing once a newer one of its kind was sent. */
export type Listener<K extends Kind> = (
  reply: K extends "documents" | "handed"
    ? Extract<DocumentsReply | HandedReply, { kind: K }> | Extract<Reply, { kind: "failed" }>
    : Reply,
) => void;

/** The engine's side of the page: requests go out, replies come back; the newest of a kind wins. */
export interface Runner {
  /** Starts the workers of these crews, so that they are loaded when the first request comes. */
  readonly prepare: (names: readonly CrewName[]) => void;
  readonly send: <K extends Kind>(kind: K, request: Asked<K>, listener: Listener<K>) => void;
  /** Ends what is being worked out, at once: answers with their badges, or papers. Edits and documents go on. */
  readonly cancel: (what: "answers" | "papers") => void;
  /** Ends every worker: nothing that one of them was told is in any memory then, and nothing asked is replied to. */
  readonly forget: () => void;
}

/** @param spawn - makes a worker; tests hand in their own */
export function createRunner(spawn: () => Worker): Runner {
  const current = new Map<
    number,
    {
      readonly lane: string;
      readonly crew: CrewName;
      readonly request: object;
      readonly listener: (reply: never) => void;
    }
  >();
  const crews = new Map<CrewName, Crew>();
  let last = 0;

  function crewFor(name: CrewName): Crew {
    const known = crews.get(name);
    if (known !== undefined) return known;
    const made = createCrew({
      spawn,
      // What is replied is of the kind that was asked.
      hear: (reply) => current.get(reply.id)?.listener(reply as never),
      fail: (ids, message) => {
        for (const id of ids) current.get(id)?.listener({ kind: "failed", id, verb: null, message } as never);
      },
    });
    crews.set(name, made);
    return made;
  }

  return {
    prepare: (names) => {
      for (const name of names) crewFor(name).prepare();
    },
    send: (kind, request, listener) => {
      last += 1;
      const [lane, name] = [laneOf(kind, request), crewOf(kind)];
      const crew = crewFor(name);
      const stale = [...current].filter(([, waiting]) => waiting.lane === lane);
      for (const [id] of stale) current.delete(id);
      current.set(last, { lane, crew: name, request, listener });
      crew.give({ ...request, kind, id: last });
      for (const [id, { request: older }] of stale)
        crew.drop(id, isBrokenOff(name) && !isSameWork(older, request) ? "break off" : "let end");
    },
    forget: () => {
      for (const crew of crews.values()) crew.dismiss();
      current.clear();
    },
    cancel: (what) => {
      for (const name of what === "papers" ? (["papers"] as const) : (["answers", "badges"] as const)) {
        crews.get(name)?.stop();
        for (const [id, { crew }] of current) if (crew === name) current.delete(id);
      }
    },
  };
}
