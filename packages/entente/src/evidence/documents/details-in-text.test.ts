import { describe, expect, it } from "vitest";
import { dateInText } from "./dates-in-text.js";
import { detailsInText } from "./details-in-text.js";

describe("dateInText(text)", () => {
  it.each([
    ["11 February 2024", "2024-02-11"],
    ["the 3rd of March, 2021", "2021-03-03"],
    ["Feb. 11, 2024", "2024-02-11"],
    ["Sept. 3rd, 2024", "2024-09-03"],
    ["October 2019", "2019-10"],
    ["2024-02-11T08:00:00Z", "2024-02-11"],
    ["2024/2/11", "2024-02-11"],
    ["입력 2024.02.11. 09:30", "2024-02-11"],
    ["2024. 2. 11.", "2024-02-11"],
    ["2024년 2월 11일", "2024-02-11"],
    ["2024년 2월", "2024-02"],
    ["2024年2月11日", "2024-02-11"],
    ["令和6年2月11日", "2024-02-11"],
    ["令和元年5月1日", "2019-05-01"],
    ["平成31年4月30日", "2019-04-30"],
    ["二〇二四年十二月三十一日", "2024-12-31"],
    ["二〇二四年二月二十日", "2024-02-20"],
    ["11.2.2024", "2024-02-11"],
  ])("reads %s as %s", (text, date) => expect(dateInText(text)?.date).toBe(date));

  it.each([
    "30 February 2024",
    "11 February",
    "2024-13-01",
    "0000-01-01",
    "Resolution 2397",
    "1.2.3.2024.5",
    "29 February 2023",
    "",
  ])("finds no date in %j", (text) => expect(dateInText(text)).toBeNull());
});

describe("detailsInText(paragraphs)", () => {
  it("reads a heading, and a line with paper, date and author", () => {
    expect(
      detailsInText([
        "Three coasts, one strait",
        "The Coast Gazette, 11 February 2024. By M. Holm.",
        "The ministry said so.",
      ]),
    ).toEqual({ title: "Three coasts, one strait", author: "M. Holm", date: "2024-02-11" });
  });

  it("reads a byline, and the dateline of a wire story", () => {
    expect(
      detailsInText([
        "Boats stay in port",
        "By Orla Penn and J. R. Vance",
        "HARBOUR TOWN, Feb. 3, 2024 (Wire) — The fleet stayed in port.",
      ]),
    ).toEqual({ title: "Boats stay in port", author: "Orla Penn and J. R. Vance", date: "2024-02-03" });
  });

  it.each([
    [
      ["어선은 언제 돌아오나", "김하나 기자", "입력 2024.02.11 09:30", "북측은 답하지 않았다."],
      "어선은 언제 돌아오나",
      "김하나",
      "2024-02-11",
    ],
    [
      ["漁船はいつ戻るか", "文・山田 花子", "2024年2月11日", "北は答えなかった。"],
      "漁船はいつ戻るか",
      "山田 花子",
      "2024-02-11",
    ],
    [["渔船何时归来", "作者：李明", "二〇二四年二月十一日", "北方没有回应。"], "渔船何时归来", "李明", "2024-02-11"],
  ])("reads %j", (paragraphs, title, author, date) =>
    expect(detailsInText(paragraphs)).toEqual({ title, author, date }),
  );

  it.each(["A. Holm", "Monica Adeyemi", "Theo Sund", "Mayu Ito", "An-Li Wen"])("reads the byline of %s", (author) => {
    expect(detailsInText(["Boats stay in port", `By ${author}`, "So it goes."]).author).toBe(author);
  });

  it("takes no sentence for a title, no deadline for a byline and no date of an event for the document's", () => {
    expect(
      detailsInText([
        "By Monday the boats must be back.",
        "The season that was opened by the ministry on 15 April 2023 was the shortest that anybody could remember.",
        "So it goes.",
      ]),
    ).toEqual({ title: null, author: null, date: null });
  });

  it("says nothing of an empty text", () => {
    expect(detailsInText([])).toEqual({ title: null, author: null, date: null });
  });
});
