export const ask = {
  "ask.badge.none": "How far it rests on judgements was not drawn (--draws 1000 draws it).",
  "ask.title": "The answers in short",
  "worlds.progress": "Drawing {n} worlds: {percent} %",
} as const;
