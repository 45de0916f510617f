export const grid = {
  "grid.caption":
    "Left where each wants it to end (a number on the ladder or an option), right how much it matters, 0 to 100. Dashed: judged. Arrows move, Ctrl+D fills from above, cells can be pasted from a spreadsheet.",
  "grid.coverage": "What the case covers",
  "grid.coverageCaption":
    "What stands behind each position: filled a statement, outlined the analyst’s call, a dash nothing; the date is the newest statement’s.",
  "grid.coded": "coded",
  "grid.judged": "judged",
  "grid.none": "nothing",
  "grid.half": "A new position is written once both its place and its weight are there.",
  "grid.filled": "Filled from above",
  "grid.pasted": "{n, plural, one {# cell pasted} other {# cells pasted}}",
} as const;
