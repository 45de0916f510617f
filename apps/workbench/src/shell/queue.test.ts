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
