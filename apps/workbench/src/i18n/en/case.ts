export const caseTexts = {
  "case.answer":
    "{parties, plural, one {# party} other {# parties}}, {issues, plural, one {# issue} other {# issues}}, {positions, plural, one {# position} other {# positions}}.",
  "case.faces": "Faces of the case",
  "case.face.grid": "Grid",
  "case.face.source": "Source",
  "case.gridCaption":
    "Where each wants it to end (a number on the ladder or an option), and below how much it matters, 0 to 100. Dashed: judged.",
  "case.party": "Party",
  "case.otherDay": "not on this day",
  "case.table": "table",
  "case.cell.at": "{party} on {issue}: where",
  "case.cell.salience": "{party} on {issue}: how much it matters",
  "case.put.at": "{party} on {issue}: {value}",
  "case.put.salience": "{party}: weight of {issue} {value}",
  "case.typed": "Typing in the text",
} as const;
