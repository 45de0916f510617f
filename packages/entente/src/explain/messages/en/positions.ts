export const positions = {
  "positions.headline":
    "What was said gives {n, plural, one {one position} other {{count} positions}}{nContested, plural, =0 {} one {; one of them is contested and left to the analyst} other {; {contested} of them are contested and left to the analyst}}.",
  "positions.none": "No statement gives a stance on an issue of this case.",
  "positions.differs":
    "{party} on {issue}: the case has {current} ({basis, select, coded {coded} other {judged}}), outside the {low} to {high} that was said.",
  "positions.gap": "{party} on {issue}: {official} in public, {real} in fact.",
  "positions.contested":
    "{party} on {issue}: what was said runs from {low} to {high}, so that no single place stands for it.",
  "positions.earlier": "{party} on {issue}: what was said before {until} does not count; by itself it comes to {at}.",
  "positions.table": "{party} on {issue}: the case has a value for each option, which no statement replaces.",
  "positions.accepted": "Wrote {n, plural, one {one position} other {{count} positions}} into {file}.",
} as const;
