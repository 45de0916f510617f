import type { Part } from "../catalogue.js";
import type { strip as english } from "../en/strip.js";

export const strip: Part<typeof english> = {
  "strip.known": "알려진 것",
  "strip.offers": "과거의 제안",
  "live.answer": "{question} {verdict}",
  "live.changed": "{question} {verdict}, 전에는 {before}",
};
