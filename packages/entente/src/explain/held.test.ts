import { describe, expect, it } from "vitest";
import { heldIn, worldsCell } from "./held.js";
import { LANGUAGES, speechIn } from "./say.js";

describe.each(LANGUAGES)("shares of worlds in %s (UI.md §4, Digits)", (language) => {
  const speech = speechIn(language);
  const { say, digits } = speech;
  const told = (share: number): string[] => {
    const held = heldIn(share, digits);
    const both = { with: held.share, heldWith: held.held, without: held.share, heldWithout: held.held };
    return [
      say("ratify.shareOfWorlds", { ...held, party: "P", body: "B" }),
      say("whatif.share", { ...held, draws: "500" }),
      say("chart.watch.claim", { ...held, claim: "C", badge: "D" }),
      say("watch.room", { ...held, words: "W", claim: "C", draws: "500", rest: "R" }),
      say("worlds.consistent", { ...both, kept: "300", draws: "500" }),
      say("worlds.correlated", { ...both, rho: "0.5" }),
      ...(["badge.judgement", "badge.several"] as const).map((key) => say(key, { ...held, input: "I" })),
      ...(["report.badge.judgement", "report.badge.judgements"] as const).map((key) =>
        say(key, { ...held, input: "I", written: "no" }),
      ),
      worldsCell(share, speech),
    ];
  };
  it("say all and none in words, never as 100 % or 0 %", () => {
    for (const share of [0, 1]) expect(told(share).filter((text) => /(?<!\d)(100|0) ?%/.test(text))).toEqual([]);
    expect(told(0).filter((text, k) => text === told(1)[k])).toEqual([]);
  });
  it("give the figure of any other share, never rounded up to all or down to none", () => {
    expect(told(0.83).filter((text) => !text.includes("83"))).toEqual([]);
    expect(told(0.9996).filter((text) => !text.includes("99"))).toEqual([]);
    expect(told(0.0004).filter((text) => /(?<!\d)0 ?%/.test(text))).toEqual([]);
  });
});
