export const caseTexts = {
  "case.face.form": "Form",
  "case.face.versions": "Versions",
  "case.size":
    "{parties, plural, one {# party} other {# parties}}, {issues, plural, one {# issue} other {# issues}}, {packages, plural, one {# package} other {# packages}}; {gaps, plural, =0 {complete} one {# gap} other {# gaps}}.",
  "case.huge":
    "{parties, plural, one {# party} other {# parties}}, {issues, plural, one {# issue} other {# issues}}, {packages} packages; {gaps, plural, =0 {complete} one {# gap} other {# gaps}}.",
  "case.faces": "Faces of the case",
  "case.face.grid": "Grid",
  "case.face.source": "Source",
  "case.party": "Party",
  "case.cell.at": "{party} on {issue}: where",
  "case.cell.salience": "{party} on {issue}: how much it matters",
  "case.put.at": "{party} on {issue}: {value}",
  "case.put.salience": "{party}: weight of {issue} {value}",
  "case.typed": "Typing in the text",
} as const;
