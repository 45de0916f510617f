import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createRunner } from "./runner.js";

/** Stands in for a worker: it begins what it is told to, one at a time, and is deaf while it does. */
class Stub {
  static all: Stub[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly posted: { id: number; kind: string }[] = [];
  terminated = false;
  constructor() {
    Stub.all.push(this);
  }
  postMessage(work: { id: number; kind: string }): void {
    this.posted.push(work);
  }
  terminate(): void {
    this.terminated = true;
  }
  tell(kind: string, id: number, rest: object = {}): void {
    this.onmessage?.({ data: { kind, id, ...rest } });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  Stub.all = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const runner = () => createRunner(() => new Stub() as unknown as Worker);
const asking = (text: string) => ({ input: { text }, verbs: [], frame: {}, look: {} }) as never;
const ask = asking("as it was");
const changed = asking("as it is now");
const edit = { text: "", edits: [] };

it("send('edit') goes to another worker than send('ask'), send('badge') than send('paper') and send('documents')", () => {
  const { send } = runner();
  send("ask", ask, () => {});
  send("edit", edit, () => {});
  send("badge", ask, () => {});
  send("paper", ask, () => {});
  send("documents", { task: { kind: "read" } } as never, () => {});
  expect(Stub.all.map(({ posted }) => posted.map(({ kind }) => kind))).toEqual([
    ["ask"],
    ["edit"],
    ["badge"],
    ["paper"],
    ["documents"],
  ]);
});

it("send('ask') while an older one runs: the worker is replaced by one made ready, and the newest alone is heard", () => {
  const { send } = runner();
  const [older, newer] = [vi.fn(), vi.fn()];
  send("ask", ask, older);
  const [first] = Stub.all;
  first?.tell("began", 1);
  vi.advanceTimersByTime(1100);
  expect(Stub.all.length).toBe(2);
  send("ask", changed, newer);
  vi.advanceTimersByTime(400);
  expect(first?.terminated).toBe(true);
  expect(Stub.all[1]?.posted.map(({ id }) => id)).toEqual([2]);
  // Too late: nobody hears what the replaced one still had to say.
  first?.tell("answered", 1);
  Stub.all[1]?.tell("answered", 2);
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1]);
});

it("send('ask') while an older one waits or ends in time: the worker stays, with all it knows", () => {
  const { send } = runner();
  send("ask", ask, () => {});
  send("ask", ask, () => {});
  const [only] = Stub.all;
  vi.advanceTimersByTime(400);
  only?.tell("began", 2);
  send("ask", ask, () => {});
  only?.tell("ended", 2);
  vi.advanceTimersByTime(1000);
  expect([Stub.all.length, only?.terminated]).toEqual([1, false]);
});

it("send('why') is begun anew where the ask before it is broken off", () => {
  const { send } = runner();
  const why = vi.fn();
  send("ask", ask, () => {});
  Stub.all[0]?.tell("began", 1);
  send("why", { texts: [] } as never, why);
  send("ask", changed, () => {});
  vi.advanceTimersByTime(400);
  expect(Stub.all[1]?.posted.map(({ kind }) => kind)).toEqual(["why", "ask"]);
  Stub.all[1]?.tell("why", 2);
  expect(why).toHaveBeenCalledOnce();
});

it("cancel() ends answers and badges at once, and leaves edits and papers to go on", () => {
  const { send, cancel } = runner();
  const heard = vi.fn();
  send("ask", ask, heard);
  send("edit", edit, heard);
  send("badge", ask, heard);
  send("paper", ask, heard);
  const [answers, edits, badges, papers] = Stub.all;
  cancel("answers");
  expect([answers, edits, badges, papers].map((one) => one?.terminated)).toEqual([true, false, true, false]);
  answers?.tell("answered", 1);
  edits?.tell("written", 2);
  papers?.tell("paper", 4);
  expect(heard.mock.calls.map(([{ kind }]) => kind)).toEqual(["written", "paper"]);
});

it("a worker that fails fails what it was given, and no more", () => {
  const { send } = runner();
  const [answer, edited] = [vi.fn(), vi.fn()];
  send("ask", ask, answer);
  send("edit", edit, edited);
  Stub.all[0]?.onerror?.({ message: "out of memory" });
  expect(answer.mock.calls).toEqual([[{ kind: "failed", id: 1, verb: null, message: "out of memory" }]]);
  expect(edited).not.toHaveBeenCalled();
});

it("send('ask') of the same in another size lets the older one end: what it works out serves the newer", () => {
  const { send } = runner();
  const [older, newer] = [vi.fn(), vi.fn()];
  const sized = (width: number) => ({ input: { text: "a" }, verbs: [], frame: {}, look: { width } }) as never;
  send("ask", sized(900), older);
  const [first] = Stub.all;
  first?.tell("began", 1);
  send("ask", sized(700), newer);
  vi.advanceTimersByTime(400);
  expect([Stub.all.length, first?.terminated]).toEqual([1, false]);
  first?.tell("ended", 1);
  first?.tell("done", 2);
  expect([older.mock.calls.length, newer.mock.calls.length]).toEqual([0, 1]);
  // Another case in the same size is other work.
  first?.tell("began", 2);
  send("ask", { input: { text: "b" }, verbs: [], frame: {}, look: { width: 700 } } as never, () => {});
  vi.advanceTimersByTime(400);
  expect(first?.terminated).toBe(true);
});
