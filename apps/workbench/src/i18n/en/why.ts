export const why = {
  "why.label": "Why",
  "why.close": "Close",
  "why.waiting": "Being traced…",
  "why.copy": "Copy as text",
  "why.back": "Back",
  "why.of": "Why {number}?",
  "why.coded": "coded",
  "why.judged": "judged: the analyst's call",
} as const;
