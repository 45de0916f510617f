export const brief = {
  "brief.title": "{title} – brief",
  "brief.bottomLine": "Bottom line",
  "brief.options": "Three options",
  "brief.optionsFewer": "The options",
  "brief.noOption": "There is no deal to table.",
  "brief.smallest": "Smallest",
  "brief.nash": "Fair, by Nash",
  "brief.largest": "Largest",
  "brief.issue": "Issue",
  "brief.stays": "as now",
  "brief.gains": "Gain over no deal, in points",
  "brief.caption":
    "What each option moves: + marks who gets something it wants on that issue, − who gives. Points are against having no deal.",
  "brief.mustMove": "Who must move",
  "brief.unknown": "What we do not know",
  "brief.leastKnown":
    "Least known is {party}: {nCoded, plural, =0 {none of its {all} inputs is} other {{coded} of {all} inputs are}} coded.",
  "brief.hinge":
    "On “{question}” the answer turns on {input}, {written, select, yes {which the text leaves open} other {which nobody wrote}}.",
  "brief.dates": "Dates",
  "brief.noDates": "The case knows no date ahead.",
  "brief.term": "{leader}’s term ends ({party})",
  "brief.ifAsked": "If asked",
  "brief.made": "Entente {version}, case “{id}” as of {asOf}, {hash}, seed {seed}.",
  "brief.left": "Left out for room: {issues}.",
  "brief.contradicts":
    "The case contradicts {n, plural, one {one past response} other {{count} past responses}}, by {parties}.",
} as const;
