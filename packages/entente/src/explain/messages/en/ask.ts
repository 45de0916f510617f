export const ask = {
  "ask.badge.none": "How far it rests on judgements was not drawn (--draws 1000 draws it).",
  "ask.title": "The answers in short",
  "worlds.consistent":
    "Only {kept} of {draws} worlds fit the record; the first answer holds in {heldWith, select, all {all} none {none} other {{with}}} of these, and in {heldWithout, select, all {all worlds} none {no world} other {{without} of worlds}} drawn without the record.",
  "worlds.consistentAll": "All {draws} worlds fit the record.",
  "worlds.correlated":
    "Drawn with errors that go together (a correlation of {rho}), it holds in {heldWith, select, all {all worlds} none {no world} other {{with} of worlds}}; drawn independently, in {heldWithout, select, all {all} none {none} other {{without}}}.",
  "worlds.progress": "Drawing {n} worlds: {percent} %",
} as const;
