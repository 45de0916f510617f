import { describe, expect, it } from "vitest";
import { LANGUAGES, speechIn } from "./say.js";
import { ruleWords } from "./short-rule.js";

const inWords = (language: (typeof LANGUAGES)[number], rule: Parameters<typeof ruleWords>[1]): string =>
  ruleWords(speechIn(language), rule, (ids) => ids.map((id) => id.toUpperCase()).join(" "));

describe("ruleWords(speech, rule, nameAll)", () => {
  it("says the Security Council's rule", () => {
    const council = { all: [["usa", "china"], { quota: 9, by: "votes" }] };
    expect(LANGUAGES.map((language) => inWords(language, council))).toEqual([
      "USA CHINA + 9 votes",
      "USA CHINA + 표 9 이상",
      "USA CHINA + 票9以上",
      "USA CHINA + 票数达9",
    ]);
  });
  it("tells a share from an amount, and more than from at least", () => {
    expect(inWords("en", { quota: "2/3", by: "votes" })).toBe("2/3 of the votes");
    expect(inWords("en", { quota: 0.65, by: "population" })).toBe("65 % of the population");
    expect(inWords("en", { quota: "1/2", by: "count", strict: true })).toBe("more than 1/2 of the members");
    expect(inWords("ko", { quota: "1/2", by: "votes", strict: true })).toBe("표의 1/2 초과");
    expect(inWords("ja", { quota: "2/3", by: "votes" })).toBe("票の2/3以上");
    expect(inWords("zh", { any: ["majority", { quota: "65%", by: "capability" }] })).toBe("过半数或实力达65%");
  });
  it("quotes a weight that only its author has a name for", () => {
    expect(LANGUAGES.map((language) => inWords(language, { quota: 2, by: "hulls" }))).toEqual([
      "2 “hulls”",
      "“hulls” 2 이상",
      "「hulls」2以上",
      "“hulls”达2",
    ]);
  });
});
