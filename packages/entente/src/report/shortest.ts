import type { Finding } from "../explain/finding.js";
import type { Material } from "./material.js";

/** Longest sentence that the page has room for. */
export const LONGEST = { en: 330, ko: 190, ja: 150, zh: 140 } as const;
/** A claim of fewer letters says too little by itself. */
const SHORTEST = { en: 20, ko: 14, ja: 12, zh: 10 } as const;

/** The headline; where it is too long its claim, which ends at the colon or with the first sentence; else the first main finding. */
export function shortest(findings: readonly Finding[], { language }: Pick<Material, "language">): string | null {
  const longest = LONGEST[language];
  const headline = findings.find(({ level }) => level === "headline")?.text ?? "";
  const main = findings.filter(({ level }) => level === "main").map(({ text }) => text);
  const [claim = ""] = headline.split(/[:：] ?|(?<=。)/u);
  const cut =
    claim === headline || claim.length < SHORTEST[language]
      ? []
      : [claim.endsWith("。") ? claim : `${claim}${/[。：]/.test(headline) ? "。" : "."}`];
  return [headline, ...cut, ...main].find((text) => text !== "" && text.length <= longest) ?? null;
}
