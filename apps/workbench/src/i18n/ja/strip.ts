import type { Part } from "../catalogue.js";
import type { strip as english } from "../en/strip.js";

export const strip: Part<typeof english> = {
  "strip.known": "わかっていること",
  "strip.offers": "過去の提案",
  "live.answer": "{question} {verdict}",
  "live.changed": "{question} {verdict}、以前は{before}",
};
