import fc from "fast-check";
import { expect, it } from "vitest";
import { advance, amend, historyOf, redo, undo } from "./history.js";

it("undo(history) goes back step by step, and redo comes again, whatever was done", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 20 }), (values) => {
      const steps = values.filter((value, k) => value !== (values[k - 1] ?? 0));
      const done = steps.reduce((history, value) => advance(history, value, String(value)), historyOf(0));
      const back = steps.reduce(undo, done);
      expect(back.present).toBe(0);
      expect(steps.reduce(redo, back).present).toBe(done.present);
    }),
  );
});

it("advance(history, next) drops what had been taken back", () => {
  const history = advance(undo(advance(historyOf("a"), "b", "to b")), "c", "to c");
  expect(redo(history)).toBe(history);
  expect(undo(history).present).toBe("a");
});

it("amend(history, next) is no step of its own", () => {
  const dragged = amend(amend(advance(historyOf(1), 2, "drag"), 3), 4);
  expect(undo(dragged).present).toBe(1);
});

it("advance(history, next) makes no step of no change", () => {
  const history = historyOf("a");
  expect(advance(history, "a", "nothing")).toBe(history);
});
