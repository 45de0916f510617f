import { expect, it } from "vitest";
import { createQueue } from "./queue.js";

it("createQueue() begins each task when the one before is done, and forgets what waits", () => {
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
  queue.add(task("c"));
  queue.clear();
  ends[1]?.();
  expect(begun).toEqual(["a", "b"]);
  queue.add(task("d"));
  expect(begun).toEqual(["a", "b", "d"]);
});
