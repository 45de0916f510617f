export const compare = {
  "compare.headline": "{a}: {sentenceA} {b}: {sentenceB}",
  "compare.side.offers": "{addressees} would take {taken} of the {everyGains} exchanges from which every sender gains.",
  "compare.side.room":
    "{count} of {others} packages are acceptable to {forum}, {delivers, select, all {{nCount, plural, one {which} other {all of which}} it can deliver} none {none of which it can deliver} other {and {deliverable} of them it can deliver}} by itself.",
  "compare.same":
    "No answer differs between {a} and {b}{n, plural, =0 {, and no input either} one {, though one input does} other {, though {count} inputs do}}.",
  "compare.answer": "{label}: {sentence}",
  "compare.goal":
    "On the {n, plural, one {one issue} other {{count} issues}} that both negotiate, {parties} stood {before} points apart on average in {a} and stand {after} points apart in {b}: {direction, select, closer {they have moved together} other {they have moved apart}}.",
  "compare.outlierGone": "In {a} {before} stood apart from the others; in {b} nobody does.",
  "compare.outlierNew": "In {a} nobody stood apart; in {b} {after} does.",
  "compare.outlierOther": "In {a} {before} stood apart from the others; in {b} it is {after}.",
  "compare.first": "What comes first for {party}: in {a} {before}, in {b} {after}.",
  "compare.onlyIssues": "Only {label} negotiates {issues}.",
  "compare.onlyLines": "Only {label} has these lines: {lines}.",
  "compare.otherLines": "In {label} these lines say something else: {lines}.",
  "compare.change": "{issue} ({from}; then {to})",
  "compare.deal":
    "By the Nash criterion {n, plural, =0 {the deal to table is the same on every issue that both negotiate} other {the deal to table differs on {changes}}}.",
  "compare.blocker":
    "In {a} {before} stops most by itself, {soleA} packages that everyone else accepts; in {b} it is {after}, with {soleB}.",
  "compare.driver":
    "{figure} went from {before} to {after}. Of the differences, this one alone counts most: {input}; without it the number would be {without}.{n, plural, =0 {} other { Next: {others}.}}",
  "compare.next": "{input} ({without})",
  "compare.noDriver": "{figure} went from {before} to {after}; no single difference explains that.",
  "compare.leftOut":
    "{n, plural, one {One difference was} other {{count} differences were}} not put back, because there are too many or because the case cannot be asked without them.",
  "compare.lackingForum": "{label} has no forum “{name}”; its own first one is asked.",
  "compare.lackingWhere": "{label} has no goal and no issue for “{name}”; it is asked without.",
  "figure.zone.count": "The number of acceptable packages",
  "figure.zone.deliverable": "The number of packages that can be delivered",
  "figure.offers.takenEveryGains": "The number of exchanges that would be taken",
  "figure.goal.taken": "The number of exchanges with “{goal}” that would be taken",
  "figure.goal.room": "The number of acceptable packages with “{goal}”",
  "input.position": "where {party} stands on {issue}",
  "input.salience": "how much {issue} matters to {party}",
  "input.levers": "who delivers {issue}",
  "input.issue": "that “{issue}” is negotiated at all",
  "input.linkage": "what {party} gains from {condition} together",
  "input.alternative": "what {party} has instead of a deal",
  "input.forum": "who sits at {forum}, and by which rule it decides",
  "compare.sameBlocker":
    "{after} stops most by itself in both: {soleA} packages that everyone else accepts in {a}, {soleB} in {b}.",
  "compare.wholeDriver": "{figure} went from {before} to {after}. One difference explains all of that: {input}.",
  "compare.coders":
    "Of what the questions say first, {n, plural, =0 {none of the {of} answers differs} one {one of the {of} answers differs} other {{count} of the {of} answers differ}} between the readings of {a} and {b}{n, plural, =0 {} other {: {verbs}}}.",
} as const;
