export const compare = {
  "compare.face.columns": "Side by side",
  "compare.face.whatif": "Every single change",
  "compare.against": "Compare with",
  "compare.choose": "choose a case",
  "compare.written": "this case as written",
  "compare.empty":
    "Keep a what-if to compare it: try a change, keep it as a scenario, and see here what it does beside the case as it is.",
  "compare.begin": "Try a change",
  "compare.answers": "The ten answers side by side",
  "compare.question": "Question",
  "compare.changed": "changed",
  "compare.tried": "what is tried",
} as const;
