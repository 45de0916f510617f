import { expect, it } from "vitest";
import { lostAnchors } from "./lost-anchors.js";
import { sourceTextOf } from "./source-text-of.js";

const BEFORE = "North wants the catch cut by half. The fleet will not accept it.";
const quote = "The fleet will not accept it.";
const start = BEFORE.indexOf(quote);
const placed = { s1: { source: "g", quote, start, end: start + quote.length, paragraph: 1 } };
const textOf = (text: string) => new Map([["g", sourceTextOf({ id: "g", content: { text }, hash: "", date: null })]]);

it("lostAnchors() finds nothing lost in the text that was coded, nor without a text or a quotation", () => {
  expect(lostAnchors(placed, textOf(BEFORE))).toEqual([]);
  expect(lostAnchors(placed, new Map())).toEqual([]);
  expect(lostAnchors({ s2: { source: "g", start: 0, end: 4 } }, textOf("Other words."))).toEqual([]);
});

it("lostAnchors() names where the same words stand now, the nearest of several", () => {
  // The first stands 35 before where it stood, the second 30 after that, and neither within it.
  const after = `${quote}\n\nA new one, much much much longer. ${quote}\n\n${quote}`;
  const near = after.indexOf(quote, 31);
  expect(lostAnchors(placed, textOf(after))).toEqual([
    { id: "s1", candidate: { start: near, end: near + quote.length, paragraph: 2, quote, words: "same" } },
  ]);
});

it("lostAnchors() shows the words most like those that are gone, and nothing where none are", () => {
  const [like] = lostAnchors(placed, textOf("North wants less.\n\nThe fleet will never accept it."));
  expect(like?.candidate).toMatchObject({ paragraph: 2, quote: "The fleet will never accept it.", words: "like" });
  expect(lostAnchors(placed, textOf("Quite another matter, of cows."))).toEqual([{ id: "s1", candidate: null }]);
});

it("lostAnchors() counts code points, as statements do", () => {
  const shifted = `😀 ${BEFORE} More of the same.`.replace("half. ", "half, and 😀 more than that was said there. ");
  const [found] = lostAnchors(placed, textOf(shifted));
  const from = [...shifted].join("").indexOf(quote) - 2;
  expect(found?.candidate).toMatchObject({ start: from, end: from + quote.length, quote, words: "same" });
});
