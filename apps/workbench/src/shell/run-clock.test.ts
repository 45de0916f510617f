import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Run } from "../document/store.js";
import { createRunClock } from "./run-clock.js";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watched() {
  const seen: { run: Run | null } = { run: null };
  const clock = createRunClock(
    () => Date.now(),
    (run) => {
      seen.run = run;
    },
  );
  return { seen, clock };
}

it("start(of) is not felt for a tenth of a second, long after one and endless after ten", () => {
  const { seen, clock } = watched();
  clock.start(10);
  const phases = [99, 1, 899, 1, 8_999, 1].map((ms) => {
    vi.advanceTimersByTime(ms);
    return seen.run?.phase;
  });
  expect(phases).toEqual(["unfelt", "felt", "felt", "long", "long", "endless"]);
  clock.stop();
  expect(seen.run).toBeNull();
  vi.advanceTimersByTime(20_000);
  expect(seen.run).toBeNull();
});

it("start(of) while a run is felt keeps it felt", () => {
  const { seen, clock } = watched();
  clock.start(10);
  vi.advanceTimersByTime(150);
  clock.start(10);
  expect(seen.run?.phase).toBe("felt");
});

it("the time left follows the part done, and then what each question took last", () => {
  const { seen, clock } = watched();
  clock.start(2);
  vi.advanceTimersByTime(1_000);
  clock.count({ swept: 50, total: 100, accepted: 1 });
  vi.advanceTimersByTime(1_000);
  // A quarter of the first of two questions, after about two seconds: about 14 more.
  expect(seen.run?.left).toBeGreaterThan(9);
  expect(seen.run?.left).toBeLessThan(15);
  vi.advanceTimersByTime(2_000);
  clock.answered("agree");
  vi.advanceTimersByTime(6_000);
  clock.answered("stand");
  clock.stop();
  clock.start(2);
  vi.advanceTimersByTime(1_000);
  // Ten seconds in all last time.
  expect(seen.run?.left).toBe(9);
});
