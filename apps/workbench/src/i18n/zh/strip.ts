import type { Part } from "../catalogue.js";
import type { strip as english } from "../en/strip.js";

export const strip: Part<typeof english> = {
  "strip.known": "已知",
  "strip.offers": "过去的提议",
  "live.answer": "{question} {verdict}",
  "live.changed": "{question} {verdict}，之前是{before}",
};
