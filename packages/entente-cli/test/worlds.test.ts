import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ask, askWhatIf, type Case, readCase, speechIn, whatIfWorlds, worldRuns } from "entente";
import { beforeAll, describe, expect, it } from "vitest";
import { onThreads } from "../src/runner/on-threads.js";
import { worldsProgress } from "../src/runner/worlds-progress.js";
import { worldsWork } from "../src/runner/worlds-work.js";

const script = fileURLToPath(new URL("../dist/runner/worker.js", import.meta.url));
const never = new Promise<void>(() => {});
const strait = shipped("strait");

function shipped(id: string): Case {
  const { kase } = readCase(readFileSync(new URL(`../../../cases/${id}.case.yaml`, import.meta.url)), { file: id });
  if (kase === null) throw new Error(`${id} is not sound`);
  return kase;
}

function drawn(kase: Case, params: object, threads: number, progress: (done: number) => void = () => {}) {
  return onThreads(worldsWork(worldRuns(kase, "watch", { seed: 42, ...params }), 10), {
    script,
    threads,
    progress,
    interrupted: () => never,
  });
}

beforeAll(() => {
  if (!existsSync(script)) throw new Error("there is no built worker: run `npm run build` first");
});

describe("onThreads(worldsWork(runs, size), options)", () => {
  it("gives the same bits on one thread, on three, and without threads", async () => {
    const params = { draws: 80, correlate: "auto", worlds: "wild", consistent: true };
    const [one, three] = [await drawn(strait, params, 1), await drawn(strait, params, 3)];
    expect(JSON.stringify(three)).toBe(JSON.stringify(one));
    const runs = worldRuns(strait, "watch", { seed: 42, ...params });
    const together = Object.fromEntries(runs.map(({ id }, k) => [id, three[k]]));
    const asked = { seed: 42, ...params };
    expect(ask(strait, "watch", asked, { drawn: together })).toEqual(ask(strait, "watch", asked));
  });

  it("stops at the same world however many threads run ahead", async () => {
    const runs = worldRuns(strait, "agree", { seed: 42, draws: 4000, stop: true });
    const on = (threads: number) =>
      onThreads(worldsWork(runs, 10), { script, threads, progress: () => {}, interrupted: () => never });
    const [one, three] = [await on(1), await on(3)];
    expect(JSON.stringify(three)).toBe(JSON.stringify(one));
    expect(one[0]?.claims[0]?.of.length).toBe(1000);
  });

  it("tells how far it is, from nothing to all, and never goes back", async () => {
    const done: number[] = [];
    await drawn(strait, { draws: 200 }, 2, (part) => done.push(part));
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done.at(-1)).toBe(1);
  });

  it("is aborted when interrupted, with whatever was drawn thrown away", async () => {
    let stop = (): void => {};
    let released = false;
    const running = onThreads(worldsWork(worldRuns(strait, "watch", { draws: 100_000 }), 10), {
      script,
      threads: 2,
      progress: () => stop(),
      interrupted: (until) => {
        until.addEventListener("abort", () => {
          released = true;
        });
        return new Promise((resolve) => {
          stop = resolve;
        });
      },
    });
    await expect(running).rejects.toMatchObject({ code: "aborted", message: expect.stringMatching(/interrupted/) });
    expect(released).toBe(true);
  });

  it("hands the rows of whatif to askWhatIf as it would draw them itself", async () => {
    const params = { draws: 60, seed: 42 };
    const runs = whatIfWorlds(strait, params);
    const rows = await onThreads(worldsWork(runs, 10), {
      script,
      threads: 2,
      progress: () => {},
      interrupted: () => never,
    });
    expect(runs.length).toBeGreaterThan(3);
    expect(askWhatIf(strait, params, { drawn: rows }).answer).toEqual(askWhatIf(strait, params).answer);
  });
});

describe("worldsProgress(io, options)", () => {
  const speech = speechIn("en");
  const told = (isWatched: boolean, parts: readonly (readonly [number, number])[]) => {
    const lines: string[] = [];
    let now = 0;
    const io = { isWatched, err: (text: string) => void lines.push(text) };
    const progress = worldsProgress(io, { draws: 2000, speech, now: () => now });
    for (const [at, done] of parts) {
      now = at;
      progress(done);
    }
    return lines;
  };

  it("rewrites one line where somebody watches, and takes it away at the end", () => {
    expect(
      told(true, [
        [0, 0.001],
        [1, 0.12],
        [2, 0.121],
        [3, 1],
      ]),
    ).toEqual(["\rDrawing 2,000 worlds: 12 %", "\r\u001b[K"]);
  });

  it("writes whole lines into a log, every ten per cent, once a second has gone by", () => {
    expect(
      told(false, [
        [10, 0.3],
        [1100, 0.41],
        [1200, 0.45],
        [2000, 1],
      ]),
    ).toEqual(["Drawing 2,000 worlds: 40 %\n", "Drawing 2,000 worlds: 100 %\n"]);
    expect(told(false, [[900, 1]])).toEqual([]);
  });
});
