export const strip = {
  "strip.known": "Known",
  "strip.offers": "Past offers",
  "live.answer": "{question} {verdict}",
  "live.changed": "{question} {verdict}, was {before}",
} as const;
