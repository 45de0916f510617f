import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

/** What a crowd did, and what went wrong. */
interface Crowd {
  readonly counts: Record<"reads" | "answers" | "busy" | "codings" | "edits" | "clashes", number>;
  /** Milliseconds of the reads that were timed. */
  readonly times: number[];
  /** A line for each answer that should not have been. */
  readonly errors: string[];
}

/** How a crowd works: until when, and how long each rests between two rounds of reading, asking, coding and editing. */
interface Shift {
  readonly until: number;
  /** Milliseconds. */
  readonly pause: number;
  readonly isTimed: boolean;
}

/** People who work on one case, each with a key of their own. */
export function crowdOf(at: string, keys: readonly string[]) {
  const crowd: Crowd = {
    counts: { reads: 0, answers: 0, busy: 0, codings: 0, edits: 0, clashes: 0 },
    times: [],
    errors: [],
  };
  const { counts, times, errors } = crowd;
  let rounds = 0;

  /** Asks, and notes an answer that is none of those that may be. */
  const asked = async (
    key: string,
    path: string,
    { expected, ...init }: RequestInit & { readonly expected: readonly number[] },
  ): Promise<{ readonly status: number; readonly text: string; readonly tag: string }> => {
    const headers = { ...(init.headers as Record<string, string>), Authorization: `Bearer ${key}` };
    try {
      const response = await fetch(`${at}${path}`, { ...init, headers });
      const text = await response.text();
      if (!expected.includes(response.status))
        errors.push(`${init.method ?? "GET"} ${path}: ${response.status} ${text.slice(0, 200)}`);
      return { status: response.status, text, tag: response.headers.get("etag") ?? "" };
    } catch (error) {
      errors.push(`${init.method ?? "GET"} ${path}: ${String(error)}`);
      return { status: 0, text: "", tag: "" };
    }
  };

  const read = async (key: string, isTimed: boolean) => {
    const from = performance.now();
    const answer = await asked(key, "/files/strait.case.yaml", { expected: [200] });
    if (isTimed) times.push(performance.now() - from);
    counts.reads++;
    return answer;
  };

  /** Adds a line as a page does that merges: what clashes is done again over what stands there. */
  const edit = async (key: string, line: string, isTimed: boolean): Promise<void> => {
    let { text, tag } = await read(key, isTimed);
    for (;;) {
      const answer = await asked(key, "/files/strait.case.yaml", {
        expected: [200, 409],
        method: "PUT",
        headers: { "If-Match": tag },
        body: `${text}${line}\n`,
      });
      if (answer.status === 200) counts.edits++;
      if (answer.status !== 409) return;
      const { newer } = JSON.parse(answer.text) as { newer: { text: string; hash: string } };
      [text, tag] = [newer.text, `"${newer.hash}"`];
      counts.clashes++;
    }
  };

  const busy = async (key: string, who: number, shift: Shift): Promise<void> => {
    await pause((shift.pause * who) / keys.length);
    for (; Date.now() < shift.until; await pause(shift.pause)) {
      const n = rounds++;
      await edit(key, `# ${who} ${n}`, shift.isTimed);
      const entry = { id: `s${who}-${n}`, source: "gazette", holder: "north", issue: "quota", stance: "halved" };
      const coded = await asked(key, `/cases/strait/codings/c${who}`, {
        expected: [201],
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ codings: [entry] }),
      });
      if (coded.status === 201) counts.codings++;
      for (let k = 0; k < 5; k++) await read(key, shift.isTimed);
      // Somebody whose question is refused because too many wait asks again later.
      const answer = await asked(key, "/cases/strait/stand?draws=0", { expected: [200, 429] });
      counts[answer.status === 429 ? "busy" : "answers"]++;
    }
  };

  return {
    ...crowd,
    asked,
    work: async (shift: Shift): Promise<void> => {
      await Promise.all(keys.map((key, who) => busy(key, who, shift)));
    },
  };
}

/** Bytes that a process holds in memory. */
export function memoryOf(pid: number): number {
  const [, kib = "0"] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kib) * 1024;
}

/** Slope of the line through points that has the least squared distances. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const mean = (of: (point: readonly [number, number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean(([at]) => at), mean(([, size]) => size)];
  return mean(([at, size]) => (at - x) * (size - y)) / mean(([at]) => (at - x) ** 2);
}

/** The value below which a share of a list lies. */
export function quantile(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}
