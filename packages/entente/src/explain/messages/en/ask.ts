export const ask = {
  "ask.badge.none": "How far it rests on judgements was not drawn (--draws 1000 draws it).",
  "ask.title": "The answers in short",
  "worlds.consistent":
    "Only {kept} of {draws} worlds fit the record; in these the first answer holds in {with}, in all worlds in {without}.",
  "worlds.consistentAll": "All {draws} worlds fit the record.",
  "worlds.correlated":
    "Drawn with errors that go together (a correlation of {rho}), it holds in {with} of worlds; drawn independently, in {without}.",
  "worlds.progress": "Drawing {n} worlds: {percent} %",
} as const;
