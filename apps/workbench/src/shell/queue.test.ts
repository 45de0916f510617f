import { expect, it } from "vitest";
import { createQueue } from "./queue.js";

it("createQueue() begins each task when the one before is done", () => {
  const queue = createQueue();
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const task = (name: string) => (done: () => void) => {
    begun.push(name);
    ends.push(done);
  };
  queue.add(task("a"));
  queue.add(task("b"));
  expect(begun).toEqual(["a"]);
  ends[0]?.();
  expect(begun).toEqual(["a", "b"]);
  ends[1]?.();
  queue.add(task("c"));
  expect(begun).toEqual(["a", "b", "c"]);
});

it("createQueue().settled() waits for what was added before it, and not for what came after", async () => {
  const queue = createQueue();
  const order: string[] = [];
  const ends: (() => void)[] = [];
  queue.add((done) => ends.push(done));
  const settled = queue.settled().then(() => order.push("settled"));
  queue.add(() => order.push("later"));
  await Promise.resolve();
  expect(order).toEqual([]);
  ends[0]?.();
  await settled;
  expect(order).toContain("settled");
});
