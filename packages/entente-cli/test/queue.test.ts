import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Queue } from "bullmq";
import { ask, type Case, checkCase, sobolRequest, worldRuns } from "entente";
import { Redis } from "ioredis";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { buildId } from "../src/queue/build-id.js";
import { connect } from "../src/queue/connection.js";
import { sha256 } from "../src/queue/job.js";
import * as keys from "../src/queue/keys.js";
import { overQueue } from "../src/queue/over-queue.js";
import { decode, encode } from "../src/queue/plain-text.js";
import { takeChunks } from "../src/queue/take-chunks.js";
import { inputText, readInput } from "../src/queue/travelling.js";
import { whilePresent } from "../src/queue/while-present.js";
import { inline } from "../src/runner/inline.js";
import { onThreads } from "../src/runner/on-threads.js";
import { sobolWork } from "../src/runner/sobol-work.js";
import type { Kind, Work } from "../src/runner/work.js";
import { worldsWork } from "../src/runner/worlds-work.js";
import { entente } from "./fake-io.js";
import { alone, isBuilt, script, shipped, worksOf } from "./queue-works.js";
import { hasRedis, type RedisServer, startRedis } from "./redis.js";

const command = fileURLToPath(new URL("../bin/entente.js", import.meta.url));
const lines = { noWorker: () => {}, away: () => {} };
const strait = shipped("strait");
/** Every bit of an answer, in a line that can be read when two differ. */
const bits = (answer: unknown): string => {
  const text = encode(answer);
  return `${text.length} ${sha256(text)}`;
};

describe("encode(value)", () => {
  it("is read back by decode to the bit, what JSON has no words for included", () => {
    const value = {
      numbers: [0.1, -0, Number.NaN, 1e300, 5e-324, Number.NEGATIVE_INFINITY],
      few: [-0, Number.NaN],
      whole: [1, 2, 3, 4, 5],
      one: -0,
      doubles: Float64Array.of(0.1, -0, Number.POSITIVE_INFINITY),
      text: 'a "$numbers" b',
      mixed: [1, "a", null, [0.5]],
    };
    expect(decode(encode(value))).toEqual(value);
    expect(Object.is((decode(encode(value)) as typeof value).one, -0)).toBe(true);
  });
  it("refuses what would come back as something else", () => {
    for (const bad of [new Map(), { $number: "1" }, [undefined], 1n, { f: () => 1 }, new Date(0)])
      expect(() => encode({ bad })).toThrow(/cannot travel/);
  });
});

describe("inputText(kind, input)", () => {
  it.each(["strait", "korea-2019", "korea-2021", "orchard"])("brings the case %s as it was", (id) => {
    const kase = shipped(id);
    const [run] = worldRuns(kase, "watch", { draws: 10 });
    const [back] = readInput("worlds", inputText("worlds", run === undefined ? [] : [run])) as readonly [typeof run];
    // Order counts as well: what is drawn first depends on it.
    expect(JSON.stringify(back?.request.kase)).toBe(JSON.stringify(kase));
    expect(back?.request.frame).toEqual(run?.request.frame);
  });
  it("refuses, where it arrives, a case that is none", () => {
    const text = encode({ ...strait, parties: 3 } as unknown as Case);
    expect(() => readInput("coding", text)).toThrow(/the case that came is none: case.*parties/);
    expect(checkCase(strait).kase).toEqual(strait);
  });
});

describe("inline(work) and onThreads(work)", () => {
  it.skipIf(!isBuilt).each([
    [1, 1, 1],
    [42, 4, 3],
    [7, 10, 2],
  ])("give the same bits with seed %i, chunks of %i and %i threads", async (seed, size, threads) => {
    for (const [k, work] of worksOf(seed, size).entries()) {
      const here = bits(await inline(work, alone));
      expect(bits(await onThreads(work, { ...alone, script, threads })), `${k} ${work.kind}`).toBe(here);
      // Chunks of another size: other parts, the same whole.
      const [other] = worksOf(seed, 5).filter((_, index) => index === k);
      if (other !== undefined) expect(bits(await inline(other, alone)), work.kind).toBe(here);
    }
  });
  it("stop between two chunks where the user wants no more", async () => {
    const [work] = worksOf(1, 1);
    if (work === undefined) throw new Error("there is work");
    const stopped = inline(work, { progress: () => {}, interrupted: async () => {} });
    await expect(stopped).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("sobolRequest(kase, params)", () => {
  it("asks for what watch then takes for its own", async () => {
    for (const params of [{ sobol: 16 }, { sobol: 8, gainOf: "north", worlds: "wild" }] as const) {
      const request = sobolRequest(strait, params);
      if (request === null) throw new Error("strait has inputs to study");
      const studied = await inline(sobolWork(request, 11), alone);
      const asked = { ...params, draws: 0 };
      const own = ask(strait, "watch", asked);
      expect(ask(strait, "watch", asked, { studied })).toEqual(own);
      expect(own.result.sobol).not.toBeNull();
      // And it is these figures that it takes: of one that never varies there are no shares.
      expect(ask(strait, "watch", asked, { studied: studied.map(() => 1) }).result.sobol).toBeNull();
    }
  });
  it("asks for nothing where no study is wanted", () => {
    expect(sobolRequest(strait, {})).toBeNull();
  });
});

describe("--queue and entente work, in one line", () => {
  it.each([
    ["ask strait --queue=strait", 64, /^entente: --queue: "strait" is no address of Redis\. Write redis:\/\/HOST:PORT/],
    ["watch strait --queue=http://me:secret@host", 64, /^entente: --queue: "http:\/\/host" is no address/],
    ["work --redis nowhere", 64, /^entente: --redis: "nowhere" is no address of Redis/],
    ["work --threads none", 64, /^entente: --threads: "none" is no whole number from 1 to 256\.\n$/],
    [
      "ask strait --queue=redis://127.0.0.1:1 --audience all --key k",
      64,
      /^entente: --queue: what parties entrusted never leaves this machine/,
    ],
    [
      "brief strait --queue=redis://127.0.0.1:1 --audience all --key k",
      64,
      /^entente: --queue: what parties entrusted never leaves this machine/,
    ],
    ["whatif strait --queue=strait", 64, /^entente: --queue: "strait" is no address of Redis/],
    [
      "code page.txt --case strait --queue=redis://127.0.0.1:1 --model m --endpoint http://localhost:1/v1",
      64,
      /--queue: a model reads/,
    ],
  ])("%s", async (line, status, said) => {
    const ran = await entente(line, { files: { "page.txt": "North wants a quota." } });
    expect({ status: ran.status, out: ran.out }).toEqual({ status, out: "" });
    expect(ran.err).toMatch(/^[^\n]+\n$/);
    expect(ran.err).toMatch(said);
  });
  it("REDIS_URL is read where no address is given", async () => {
    const { err } = await entente("work", { env: { REDIS_URL: "ftp://here" } });
    expect(err).toMatch(/^entente: REDIS_URL: "ftp:\/\/here" is no address of Redis/);
  });
  it("Redis that is not there, and what is none", async () => {
    await expect(connect("redis://127.0.0.1:1")).rejects.toMatchObject({
      status: 1,
      lines: [
        expect.stringMatching(/^entente: queue: Redis at redis:\/\/127\.0\.0\.1:1 cannot be used: nothing listens/),
      ],
    });
  });
  it("Redis that is older than the queue needs", async () => {
    const info = "redis_version:5.0.14\r\nloading:0\r\n";
    // Says to whatever it is asked that it is an old one; a client asks for that first.
    const old = createServer((socket) => socket.on("data", () => socket.write(`$${info.length}\r\n${info}\r\n`)));
    await new Promise<void>((resolve) => old.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void old.close());
    const { port } = old.address() as { port: number };
    await expect(connect(`redis://127.0.0.1:${port}`)).rejects.toMatchObject({
      status: 1,
      lines: [
        `entente: queue: Redis at redis://127.0.0.1:${port} cannot be used: it is version 5.0.14, and 6.2 or later is needed. Start redis-server there, or name another with --queue, --redis or REDIS_URL.`,
      ],
    });
  });
  it.skipIf(!hasRedis)("Redis that wants another password, which no line shows", async () => {
    const server = await startRedis();
    onTestFinished(server.remove);
    const redis = new Redis(server.url);
    await redis.config("SET", "requirepass", "right");
    redis.disconnect();
    for (const password of ["", ":wrong@"]) {
      const url = server.url.replace("//", `//${password}`);
      await expect(connect(url)).rejects.toMatchObject({
        status: 1,
        lines: [
          `entente: queue: Redis at ${server.url} cannot be used: it asks for another password. Start redis-server there, or name another with --queue, --redis or REDIS_URL.`,
        ],
      });
    }
  });
});

describe("whilePresent(redis, options)", () => {
  it("says once that Redis is away, and gives up in one line after a minute of it, not of shorter absences", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const redis = { status: "ready" as Redis["status"] };
    const over = new AbortController();
    let said = 0;
    let given: unknown = null;
    const away = (): void => void said++;
    whilePresent(redis, { signal: over.signal, away }).catch((error: unknown) => {
      given = error;
    });
    const pass = async (status: Redis["status"], seconds: number): Promise<void> => {
      redis.status = status;
      await vi.advanceTimersByTimeAsync(seconds * 1000);
    };
    await pass("ready", 300);
    await pass("reconnecting", 50);
    await pass("ready", 1);
    await pass("reconnecting", 50);
    expect([said, given]).toEqual([2, null]);
    await pass("reconnecting", 11);
    expect(given).toMatchObject({
      status: 1,
      lines: [expect.stringMatching(/^entente: queue: Redis went away and has not come back for a minute\. [^\n]+$/)],
    });
    over.abort();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe.skipIf(!hasRedis || !isBuilt)("overQueue(work, options)", () => {
  let server: RedisServer;
  let redis: Redis;
  beforeAll(async () => {
    server = await startRedis();
    redis = new Redis(server.url, { maxRetriesPerRequest: null });
  });
  afterAll(async () => {
    redis.disconnect();
    await server.remove();
  });

  const options = () => ({ ...alone, url: server.url, script, lines });
  /** A worker in this process; it goes with the test. */
  async function worker(threads = 2): Promise<{ readonly chunks: () => number; readonly close: () => Promise<void> }> {
    const own = await connect(server.url);
    let chunks = 0;
    const done = (sofar: number): void => {
      chunks = sofar;
    };
    const taking = await takeChunks(own, { name: randomUUID(), threads, script, done });
    let closed: Promise<void> | null = null;
    const close = (): Promise<void> => {
      closed ??= taking.close().then(() => own.disconnect());
      return closed;
    };
    onTestFinished(close);
    return { chunks: () => chunks, close };
  }
  function queue(): Queue {
    const own = new Queue(keys.queueName(buildId(script)), { connection: redis, prefix: keys.PREFIX });
    onTestFinished(() => own.close());
    return own;
  }
  const many = (draws: number, size: number, seed = 1) =>
    worldsWork(worldRuns(strait, "agree", { draws, seed }).slice(0, 1), size);

  it.each([
    [1, 3],
    [42, 10],
  ])("gives the bits of inline, for every kind, with seed %i and chunks of %i", async (seed, size) => {
    await worker();
    for (const work of worksOf(seed, size))
      expect(bits(await overQueue(work, options())), work.kind).toBe(bits(await inline(work, alone)));
    // Nothing of a case or a document is left; results are, for a day.
    expect(await redis.keys("entente:text:*")).toEqual([]);
    for (const key of await redis.keys("entente:results:*")) expect(await redis.ttl(key)).toBeGreaterThan(80_000);
  });

  it.each([
    // Each of other worlds, for what one has had drawn the next is given.
    "report strait --draws=200 --format=markdown",
    "brief strait --draws=210",
    "whatif strait --draws=40 --by=lines --json",
  ])("makes the bytes of %s, as the command does here", async (line) => {
    const taken = await worker();
    const run = async (...args: readonly string[]): Promise<string> =>
      (await promisify(execFile)(process.execPath, [command, ...args, "--quiet"], { maxBuffer: 2 ** 26 })).stdout;
    const here = await run(...line.split(" "));
    expect(await run(...line.split(" "), `--queue=${server.url}`)).toBe(here);
    expect(taken.chunks()).toBeGreaterThan(1);
  });

  it("refuses the answer where a chunk fails for good, and names chunk and reason", async () => {
    await worker();
    const sound = many(40, 10, 3);
    const bad: Work<Kind, unknown> = {
      ...sound,
      parts: sound.parts.map((part, k) => (k === 2 ? { ...part, run: 9 } : part)),
    } as never;
    await expect(overQueue(bad, options())).rejects.toMatchObject({
      status: 1,
      lines: [
        "entente: queue: chunk 3 of 4 (worlds) failed 3 times and was set aside: worlds: there is no run 9",
        expect.stringMatching(/no answer is given/),
      ],
    });
    // Set aside once, it does not stand in the way of the next try.
    await expect(overQueue(bad, options())).rejects.toMatchObject({ status: 1 });
  });

  it("stops waiting and running chunks when interrupted, and goes on from what was finished", async () => {
    const taking = await worker(1);
    // Twelve short chunks, and one at the end that would take hours.
    const long = many(1_000_000, 10, 5);
    const parts = [...long.parts.slice(0, 12), { run: 0, range: [120, 1_000_000] as [number, number] }];
    const work = { ...long, parts, merge: (results: ReadonlyMap<number, unknown>) => [...results.keys()].length };
    let stop = (): void => {};
    const stopped = overQueue(work, {
      ...options(),
      progress: (done) => {
        if (done > 11.5 / 13) setTimeout(() => stop(), 200);
      },
      interrupted: () =>
        new Promise<void>((resolve) => {
          stop = resolve;
        }),
    });
    await expect(stopped).rejects.toMatchObject({ code: "aborted" });
    const own = queue();
    await expect.poll(() => own.getActiveCount(), { timeout: 20_000 }).toBe(0);
    expect(await own.getWaitingCount()).toBe(0);
    const before = taking.chunks();
    const rest = { ...work, parts: [...parts.slice(0, 12), { run: 0, range: [120, 130] as [number, number] }] };
    expect(await overQueue(rest, options())).toBe(13);
    // Another list of chunks is another run; the same list is not done again.
    const after = taking.chunks();
    expect(after - before).toBe(13);
    expect(await overQueue(rest, options())).toBe(13);
    expect(taking.chunks()).toBe(after);
  });

  it("keeps few chunks in the queue, however many there are", async () => {
    const work = many(600, 1, 8);
    const own = queue();
    let most = 0;
    const look = setInterval(async () => {
      const { waiting = 0, active = 0, delayed = 0 } = await own.getJobCounts("waiting", "active", "delayed");
      most = Math.max(most, waiting + active + delayed);
    }, 20);
    onTestFinished(() => clearInterval(look));
    const answer = overQueue(work, options());
    await expect.poll(() => most, { timeout: 20_000 }).toBe(64);
    const taking = await worker();
    expect(bits(await answer)).toBe(bits(await inline(work, alone)));
    expect(most).toBe(64);
    expect(taking.chunks()).toBe(600);
  });

  it("counts once what two ask for at the same time", async () => {
    const work = many(200, 2, 9);
    const both = Promise.all([overQueue(work, options()), overQueue(work, options())]);
    const taking = await worker();
    const [one, two] = await both;
    expect(bits(one)).toBe(bits(await inline(work, alone)));
    expect(bits(two)).toBe(bits(one));
    expect(taking.chunks()).toBeGreaterThanOrEqual(100);
  });

  it("says in one line that only workers of another build are there", async () => {
    await redis.set(keys.workerKey("old"), JSON.stringify({ build: "0.0.1-node20-abc", threads: 2 }), "EX", 60);
    onTestFinished(async () => void (await redis.del(keys.workerKey("old"))));
    await expect(overQueue(many(10, 5), options())).rejects.toMatchObject({
      status: 1,
      lines: [expect.stringMatching(/another build \(0\.0\.1-node20-abc, this is 0\.1\.0-node\d+-[0-9a-f]{12}\)/)],
    });
  });

  it("says once that no worker has come, and goes on when one does", async () => {
    let said = 0;
    const answer = overQueue(many(20, 10, 11), { ...options(), lines: { ...lines, noWorker: () => void said++ } });
    await expect.poll(() => said, { timeout: 30_000 }).toBe(1);
    await worker();
    expect(bits(await answer)).toBe(bits(await inline(many(20, 10, 11), alone)));
    expect(said).toBe(1);
  });

  it("takes nothing from the queue that is no chunk, and no text that is not the one it names", async () => {
    await worker();
    const own = queue();
    const sound = { kind: "coding", index: 0, seed: 0, submission: randomUUID(), part: '{"text":"x"}' };
    const hash = "0".repeat(64);
    await redis.set(keys.textKey(sound.submission), encode(strait));
    await own.add("odd", { kind: "shell", part: "rm" }, { jobId: "odd" });
    await own.add("forged", { ...sound, run: hash, input: hash }, { jobId: "forged" });
    await expect.poll(() => own.getFailedCount(), { timeout: 20_000 }).toBe(2);
    expect((await own.getJob("forged"))?.failedReason).toMatch(/not the one it names/);
    expect(await redis.exists(keys.resultsKey(hash))).toBe(0);
  });
});
