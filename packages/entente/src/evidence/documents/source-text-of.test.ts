import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageOfText } from "./language.js";
import type { SourceText } from "./source-text.js";
import { sourceTextOf } from "./source-text-of.js";

const read = (text: string) => sourceTextOf({ id: "doc", content: { text }, hash: "sha256:0" });
const points = (text: string, { start, end }: { start: number; end: number }) => [...text].slice(start, end).join("");
const paragraphs = (source: SourceText) => source.paragraphs.map((one) => points(source.text, one));

/** Paragraphs cover the text but for the blank lines between them; sentences cover a paragraph but for spaces. */
function expectCover(source: SourceText): void {
  const all = [...source.text];
  let at = 0;
  source.paragraphs.forEach((paragraph, k) => {
    expect(paragraph.number).toBe(k + 1);
    expect(all.slice(at, paragraph.start).join("")).toBe(k === 0 ? "" : "\n\n");
    let within = paragraph.start;
    paragraph.sentences.forEach((sentence, n) => {
      expect(sentence.number).toBe(n + 1);
      expect(all.slice(within, sentence.start).join("").trim()).toBe("");
      expect(sentence.end).toBeGreaterThan(sentence.start);
      within = sentence.end;
    });
    expect(within).toBe(paragraph.end);
    at = paragraph.end;
  });
  expect(at).toBe(all.length);
}

describe("sourceTextOf(parts)", () => {
  it("joins hard-wrapped lines and mends words broken at a line's end", () => {
    const text =
      "The delegates met again on the quay for an hour of nego-\ntiation about the catch, which is a long-\nterm affair, and parted with-\nout a word.\n\nNobody came back.\n";
    expect(paragraphs(read(text))).toEqual([
      "The delegates met again on the quay for an hour of negotiation about the catch, which is a long-term affair, and parted without a word.",
      "Nobody came back.",
    ]);
  });

  it("gives headings, list items and lines that are paragraphs a number of their own", () => {
    const text =
      "What was asked\nThe north asked for three things, and it asked for them in this\norder:\n- fewer boats\n- closed waters,\n  all year round\n1. a fine\n\nA line that is much longer than any line that a person would have wrapped by hand, so that it is a paragraph as it stands.\nAnd a short one.\n";
    expect(paragraphs(read(text))).toEqual([
      "What was asked",
      "The north asked for three things, and it asked for them in this order:",
      "- fewer boats",
      "- closed waters, all year round",
      "1. a fine",
      "A line that is much longer than any line that a person would have wrapped by hand, so that it is a paragraph as it stands.",
      "And a short one.",
    ]);
  });

  it("joins Japanese and Chinese lines without a space and begins a paragraph where a line is indented", () => {
    expect(paragraphs(read("　北は漁獲量を半分に\n減らすべきだと述べた。\n　南は拒んだ。"))).toEqual([
      "北は漁獲量を半分に減らすべきだと述べた。",
      "南は拒んだ。",
    ]);
  });

  it("takes out what nobody sees and composes letters", () => {
    const { text } = read(
      "\ufeffThe nego\u00adtia\u200btion\u00a0was in Se\u0301oul.\r\n\r\n\u1112\u1161\u11ab\u0007 end\u0085",
    );
    expect(text).toBe("The negotiation was in Séoul.\n\n한 end");
  });

  it("counts code points, not code units", () => {
    const source = read("😀 one. Two 🐟 fish.");
    expect(source.paragraphs[0]?.sentences.map((one) => points(source.text, one))).toEqual(["😀 one.", "Two 🐟 fish."]);
    expect(source.paragraphs[0]?.end).toBe(18);
  });

  it("leaves the paragraphs before a change where they were", () => {
    const before = read("One is here.\n\nTwo is here.\n\nThree is here.");
    const after = read("One is here.\n\nTwo is here.\n\nThree was changed. It grew.\n\nFour came.");
    expect(after.paragraphs.slice(0, 2)).toEqual(before.paragraphs.slice(0, 2));
  });

  it("covers the text with paragraphs and sentences whatever the text", () => {
    const piece = fc.constantFrom(
      ..."The |north. |He said: |\"|“|”|「|」|(|)|[1]|\n|\n\n|- |1. |다. |。|！|……|...|U.S. |Mr. |5 p.m. |'|’|‘|한국|日本|中文|😀|\u00ad|\u0000|\u3000|\t|A|z|é|\r|\ud800|?|! ".split(
        "|",
      ),
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 60 }).map((list) => list.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(text, (one) => {
        const source = read(one);
        expectCover(source);
        expect(read(source.text).text).toBe(source.text);
      }),
      { seed: 5, numRuns: 1500 },
    );
  });
});

describe("languageOfText(text)", () => {
  it.each([
    ["en", "The ministry said this week that the catch must be cut by half."],
    ["en", "Three coasts, one strait"],
    ["en", "The fleet stayed in port. Nobody asked why. The season opens in April."],
    ["und", "Die Flotte blieb im Hafen. Niemand fragte warum."],
    ["und", "De vloot bleef in de haven. Niemand vroeg waarom, en wat was het?"],
    ["und", "La flotta rimase in porto. Nessuno chiese perché."],
    ["ko", "북측은 어획량을 절반으로 줄여야 한다고 밝혔다. (AP)"],
    ["ko", "國會는 議決하였다."],
    ["ja", "北の省は漁獲量を半分に減らすべきだと述べた。"],
    ["zh", "北方部门表示，捕捞量必须减半。"],
    ["und", "Le ministère a dit cette semaine que les prises devaient être réduites de moitié."],
    ["und", "Das Ministerium sagte, dass der Fang um die Hälfte sinken muss und das sei nicht alles."],
    ["und", "Het ministerie zei deze week dat de vangst met de helft moet worden verminderd en dat is niet alles."],
    ["und", "El ministerio dijo esta semana que la captura debe reducirse a la mitad."],
    ["und", "Министерство заявило, что улов должен быть сокращён."],
    ["und", ""],
  ])("is %s for %j", (language, text) => expect(languageOfText(text)).toBe(language));
});
