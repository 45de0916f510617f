import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorOf, findAnchor } from "./anchor.js";
import { quoteFinder } from "./quote-in-text.js";
import { sourceTextOf } from "./source-text-of.js";

const TEXT =
  "The northern ministry said this week that the catch must be cut. South answered that boats must be let in. Nothing was said about the isles. The season opens in April.";
const spanOf = (text: string, part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

describe("findAnchor(text, anchor)", () => {
  const quote = "boats must be let in";
  const anchor = anchorOf(TEXT, spanOf(TEXT, quote));

  it("finds the place in the same text", () => {
    expect(findAnchor(TEXT, anchor)).toEqual({ ...spanOf(TEXT, quote), how: "exact" });
  });

  it("finds it after something was put in before it", () => {
    const edited = `A headline 😀. ${TEXT}`;
    const start = [...edited].join("").indexOf(quote) - 1;
    expect(findAnchor(edited, anchor)).toEqual({ start, end: start + quote.length, how: "exact" });
  });

  it("says that it moved where its surroundings were changed", () => {
    const edited = TEXT.replace("answered that", "replied:");
    expect(findAnchor(edited, anchor)).toEqual({ ...spanOf(edited, quote), how: "moved" });
  });

  it("says that it was changed where its words were", () => {
    const edited = TEXT.replace(quote, "boats should be let in");
    expect(findAnchor(edited, anchor)).toEqual({ ...spanOf(edited, "boats should be let in"), how: "changed" });
  });

  it("says that it is lost where it was taken out, though the words stand elsewhere", () => {
    const edited = `${TEXT.replace(` South answered that ${quote}.`, "")} Elsewhere all boats must be let in too.`;
    expect(findAnchor(edited, anchor)).toBeNull();
  });

  it("says that it is lost where two places would do", () => {
    expect(findAnchor(`${TEXT} ${TEXT}`, anchor)).toBeNull();
  });

  it("never gives another place than the true one, whatever is edited around it", () => {
    const words = "the north south boats catch isles must be cut said that let in and of season never quota".split(" ");
    const sentence = fc
      .array(fc.constantFrom(...words), { minLength: 4, maxLength: 12 })
      .map((list) => `${list.join(" ")}.`);
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(30),
      put: fc.constantFrom("", "x", "boats must ", "new words here. ", "😀"),
    });
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 3, maxLength: 20 }),
        fc.nat(),
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        (sentences, pick, edits) => {
          const k = pick % sentences.length;
          const start = sentences.slice(0, k).join(" ").length + (k === 0 ? 0 : 1);
          const quoted = sentences[k] ?? "";
          const kept = anchorOf(sentences.join(" "), { start, end: start + quoted.length });
          let text = sentences.join(" ");
          let truth = start;
          for (const { at, cut, put } of edits) {
            const place = Math.floor(at * text.length);
            const end = Math.min(text.length, place + cut);
            // Only outside the quotation, so that the true place is known.
            if (place < truth + quoted.length && end > truth) continue;
            if (end <= truth) truth += put.length - (end - place);
            text = text.slice(0, place) + put + text.slice(end);
          }
          const again = findAnchor(text, kept);
          if (again === null) return;
          found++;
          const real = [...text.slice(0, truth)].length;
          expect({ start: again.start, end: again.end }).toEqual({ start: real, end: real + quoted.length });
        },
      ),
      { seed: 11, numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(2000);
  });
});

describe("quoteFinder(source)", () => {
  const source = sourceTextOf({
    id: "doc",
    content: {
      text: "He said: “We’ll wait – for a year”.\n\nThe catch must be cut by half. Boats stay in port. 😀 Nobody asked.",
    },
    hash: "",
  });
  const find = quoteFinder(source);
  const words = (quote: string) =>
    find(quote).spans.map(({ start, end }) => [...source.text].slice(start, end).join(""));

  it("finds a quotation whatever its marks, dashes and spaces", () => {
    expect(words('"We\'ll wait - for\n a year"')).toEqual(["“We’ll wait – for a year”"]);
    expect(words("Nobody asked")).toEqual(["Nobody asked"]);
  });

  it("reads a bracketed omission as anything within the paragraph", () => {
    expect(words("The catch […] in port")).toEqual(["The catch must be cut by half. Boats stay in port"]);
    expect(words("He said [...] in port")).toEqual([]);
  });

  it("names the place most like one that does not occur, and none where nothing is like it", () => {
    expect(find("The catch should be cut in half.").nearest).toMatchObject({
      paragraph: 2,
      text: "The catch must be cut by half.",
    });
    expect(find("Quite another matter altogether").nearest).toBeNull();
  });
});
