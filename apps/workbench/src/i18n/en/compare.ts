export const compare = {
  "compare.face.columns": "Side by side",
  "compare.face.whatif": "Every single change",
  "compare.against": "Compare with",
  "compare.choose": "choose a case",
  "compare.written": "this case as written",
  "compare.empty": "Choose a case to compare this one with, or try a change and see here what it does.",
} as const;
