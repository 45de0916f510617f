import type { Context } from "hono";
import { type SSEStreamingApi, streamSSE } from "hono/streaming";
import type { Access } from "../access.js";
import { linesOf } from "../audit.js";
import { releasedCases } from "../projects.js";
import type { Team } from "../team.js";
import { mayRead } from "../view.js";

/** Milliseconds between looks at what other servers wrote; each is also a sign of life. */
const PULSE = 10_000;
/** Lines read at a time. */
const MOST = 500;
const NUMBER = /^\d{1,9}$/;

/**
 * What is written in a project, as server-sent events that go on where `Last-Event-ID` says; without it, from now on. Their
 * ids are the numbers of the audit log, which has each writing once.
 */
export function eventsOf(
  context: Context,
  team: Team,
  { access, still }: { readonly access: Access; readonly still: () => Promise<boolean> },
): Response {
  const { db } = team.database;
  const { project, person } = access;
  const said = context.req.header("Last-Event-ID") ?? context.req.query("after") ?? "";
  return streamSSE(context, async (stream) => {
    let last = NUMBER.test(said) ? Number(said) : await newest();
    let turn = Promise.resolve();
    let end = (): void => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const then = (action: () => Promise<void>): void => {
      turn = turn.then(action).catch(() => end());
    };
    const presence = (): void =>
      then(() => stream.writeSSE({ event: "presence", data: JSON.stringify({ names: team.watch.present(project) }) }));
    const news = (): void =>
      then(async () => {
        const told = await tell(stream, last);
        last = told.last;
        // Who is no member any more, or another kind of one, hears the rest as what they are now.
        if (told.members === "changed" && !(await still())) end();
      });
    stream.onAbort(end);
    const leave = team.watch.look(project, {
      name: person.name,
      hear: (what) => (what === "over" ? end() : what === "presence" ? presence() : news()),
    });
    news();
    const pulse = setInterval(() => {
      // Who is no member any more, or whose key has ended, hears no more.
      then(async () => {
        if (!(await still())) end();
      });
      then(async () => void (await stream.write(": here\n\n")));
      news();
    }, PULSE);
    await over;
    clearInterval(pulse);
    leave();
    await turn;
  });

  async function newest(): Promise<number> {
    const row = await db
      .selectFrom("audit")
      .select(({ fn }) => fn.max("number").as("number"))
      .where("project", "=", project)
      .executeTakeFirst();
    return Number(row?.number ?? 0);
  }

  /** Tells what was written after a number. @returns the number of the last line read, and whether members have changed */
  async function tell(stream: SSEStreamingApi, after: number): Promise<Told> {
    let last = after;
    let members: Told["members"] = "same";
    for (;;) {
      const lines = await linesOf(db, { project, after: last, most: MOST });
      const released = lines.length === 0 ? new Set<string>() : await releasedCases(db, project);
      for (const { number, action, subject } of lines) {
        last = number;
        const event = eventOf(action, JSON.parse(subject));
        if (event === null || (event.file !== undefined && !mayRead(access, released, event.file))) continue;
        if (event.kind === "members") members = "changed";
        await stream.writeSSE({ id: String(number), event: event.kind, data: JSON.stringify(event.data) });
      }
      if (lines.length < MOST) return { last, members };
    }
  }
}

interface Told {
  readonly last: number;
  readonly members: "same" | "changed";
}

interface Event {
  readonly kind: "version" | "named" | "document" | "members" | "release";
  readonly file?: string;
  readonly data: object;
}

function eventOf(action: string, subject: Readonly<Record<string, unknown>>): Event | null {
  if (action === "file written") {
    const { file, version, hash, by } = subject;
    return { kind: "version", file: String(file), data: { file, version, hash, by } };
  }
  if (action === "document added") return { kind: "document", data: { document: subject.document } };
  if (action === "codings released") return { kind: "release", data: { case: subject.case } };
  if (action === "version named") return { kind: "named", file: String(subject.file), data: { file: subject.file } };
  if (/^member|^role/.test(action)) return { kind: "members", data: {} };
  return null;
}
