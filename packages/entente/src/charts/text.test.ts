import { expect, it } from "vitest";
import { boxOf, overlap, text } from "./draw.js";
import { keyed } from "./keys.js";
import { placeLabels, spread } from "./spread.js";
import { textWidth } from "./text-width.js";
import { cut, shownOf, wrap } from "./wrap.js";

it("textWidth(text, size) gives a Chinese, Japanese or Korean letter one em and more than a Latin one", () => {
  for (const letter of ["한", "国", "あ", "ア"]) {
    expect(textWidth(letter, 10)).toBeGreaterThanOrEqual(10);
    expect(textWidth(letter, 10)).toBeLessThan(11);
  }
  expect(textWidth("n", 10)).toBeLessThan(7);
  expect(textWidth("e\u0301", 10)).toBe(textWidth("e", 10));
});

it("wrap(text) breaks Korean at spaces and Chinese between letters, and never before a full stop", () => {
  expect(wrap("북한의 핵 프로그램", { size: 10, width: 42, lines: 3, language: "ko" })).toEqual([
    "북한의",
    "핵",
    "프로그램",
  ]);
  expect(wrap("朝鲜半岛的和平。", { size: 10, width: 75, lines: 3, language: "zh" })).toEqual(["朝鲜半岛的和", "平。"]);
});

it("wrap(text) keeps every line within the width and ends a text without room with an ellipsis and a key", () => {
  const lines = wrap("what the North must do before a meeting of the leaders", { size: 12, width: 110, lines: 2 });
  expect(lines).toHaveLength(2);
  expect(shownOf(lines[1] ?? "", "(a)")).toMatch(/…\(a\)$/);
  for (const one of lines) expect(textWidth(shownOf(one), 12)).toBeLessThanOrEqual(110);
  expect(cut("short", { size: 12, width: 110 })).toBe("short");
});

it("spread(wanted) leaves things where they wish to stand if they do not touch", () => {
  expect(
    spread(
      [
        { at: 10, size: 4 },
        { at: 30, size: 4 },
      ],
      0,
      100,
    ),
  ).toEqual([10, 30]);
});

it("spread(wanted) parts two that crowd by as little as can be, and keeps them inside", () => {
  // Both wish for 20, each takes 10: least squares sets them at 15 and 25.
  expect(
    spread(
      [
        { at: 20, size: 10 },
        { at: 20, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([15, 25]);
  expect(
    spread(
      [
        { at: 0, size: 10 },
        { at: 1, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 15]);
});

it("placeLabels(labels) takes the first candidate with room and counts those that find none", () => {
  const here = (x: number) => text(x, 20, "label");
  const { placed, dropped } = placeLabels([[here(0)], [here(2), here(200)], [here(4)]]);
  expect(placed.map(({ x }) => x)).toEqual([0, 200]);
  expect(dropped).toBe(1);
  expect(overlap(boxOf(here(0)), boxOf(here(2)))).toBe(true);
});

it("wrap(text) breaks a word that no line can hold, with a hyphen where letters have case, and leaves no stump", () => {
  expect(wrap("the nuclear programme", { size: 11, width: 44, lines: 4 })).toEqual([
    "the",
    "nuclear",
    "progra-",
    "mme",
  ]);
  expect(wrap("국제 금융기구까지 개방", { size: 11, width: 44, lines: 4, language: "ko" })).toEqual([
    "국제",
    "금융기",
    "구까지",
    "개방",
  ]);
  for (const one of wrap("reconstruction", { size: 11, width: 40, lines: 5 })) {
    expect(textWidth(shownOf(one), 11)).toBeLessThanOrEqual(40);
    expect(shownOf(one)).not.toMatch(/…/);
  }
});

it("wrap(text) and cut(text) keep whole words where they shorten, and say what all the words are", () => {
  const whole = "what the North must do before a meeting of the leaders";
  const [first, last] = wrap(whole, { size: 12, width: 140, lines: 2 });
  expect(first).toBe("what the North must do");
  expect(last).toEqual({ start: "before a meeting", whole });
  expect(cut("会谈前朝鲜须采取的步骤", { size: 10, width: 75 })).toEqual({
    start: "会谈前朝",
    whole: "会谈前朝鲜须采取的步骤",
  });
  expect(cut("denuclearisation", { size: 12, width: 60 })).toEqual({ start: "", whole: "denuclearisation" });
});

it("keyed(marks) gives shortened labels a key in the order of reading, equal words the same, and lists them all", () => {
  const at = (y: number, start: string, whole: string) => text(10, y, { start, whole }, { id: start });
  const { marks, list } = keyed([
    at(40, "a court", "a court of three"),
    at(20, "", "amnesty"),
    at(60, "", "a court of three"),
  ]);
  expect(marks.map((mark) => (mark.kind === "text" ? mark.text : ""))).toEqual(["a court…(b)", "(a)", "(b)"]);
  expect(list).toBe("(a)\u00a0amnesty · (b)\u00a0a court of three");
});
