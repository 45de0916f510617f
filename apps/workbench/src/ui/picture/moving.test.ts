import type { Handle } from "entente";
import { expect, it } from "vitest";
import { nearest, stepped, wordsAt, xOf } from "./moving.js";

const place: Handle = {
  moves: "place",
  party: "a",
  issue: "i",
  at: 20,
  from: 100,
  to: 300,
  stops: [
    { x: 100, name: "none", at: 0 },
    { x: 220, name: "part", at: 60 },
    { x: 300, name: "full", at: 100 },
  ],
};
const line: Handle = {
  moves: "line",
  line: "l",
  issue: "i",
  at: 1,
  stops: [
    { x: 10, name: "none", test: null },
    { x: 60, name: "part", test: ">= part" },
    { x: 90, name: "full", test: "= full" },
  ],
};

it("xOf(handle, at) and nearest(handle, x) undo each other, and stay on the track", () => {
  expect(xOf(place, 60)).toBe(220);
  for (const at of [0, 1, 37, 100]) expect(nearest(place, xOf(place, at))).toBe(at);
  expect([nearest(place, -500), nearest(place, 900)]).toEqual([0, 100]);
  for (const at of [0, 1, 2]) expect(nearest(line, xOf(line, at))).toBe(at);
  // 74 lies nearer to 60 than to 90.
  expect(nearest(line, 74)).toBe(1);
});

it("stepped(handle, at, key) goes by one, by ten, or to the next option", () => {
  expect(stepped(place, 20, "ArrowRight", false)).toBe(21);
  expect(stepped(place, 20, "PageDown", false)).toBe(10);
  expect(stepped(place, 20, "ArrowRight", true)).toBe(60);
  expect(stepped(place, 60, "ArrowLeft", true)).toBe(0);
  expect(stepped(place, 100, "ArrowRight", true)).toBe(100);
  expect(stepped(line, 1, "ArrowLeft", false)).toBe(0);
  expect(stepped(line, 0, "ArrowLeft", false)).toBe(0);
  expect(stepped(line, 0, "PageUp", false)).toBe(2);
  expect(stepped(line, 0, "Enter", false)).toBeNull();
});

it("wordsAt(handle, at) names the option where it lies on one", () => {
  expect([wordsAt(place, 60), wordsAt(place, 61), wordsAt(line, 2)]).toEqual(["60, part", "61", "full"]);
});
