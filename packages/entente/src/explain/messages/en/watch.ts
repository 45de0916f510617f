export const watch = {
  "watch.known":
    "Of {all} headlines {text} {text, plural, one {rests} other {rest}} on the text, {robust} {robust, plural, one {holds} other {hold}} whichever way the judgements go, {judgement} {judgement, plural, one {hangs} other {hang}} on a judgement.",
  "watch.notDrawn":
    "How many of these {all} headlines rest on the text, and how many hang on a judgement, is not known until worlds are drawn{large, select, yes {; none are by default, because there are too many packages to put these questions to thousands of worlds} other {}}.",
  "watch.room":
    "{held, select, all {In all {draws} worlds that were drawn (exceptions: {rest}) the first answer stands} none {In none of {draws} worlds that were drawn (exceptions: {rest}) does the first answer stand} other {{words} ({share}) the first answer stands}}: {claim}",
  "watch.change": "What would be most worth knowing is {input}.",
  "watch.changeTurn":
    "What would be most worth knowing is {input}; at {value} the answer on the package meant would turn.",
  "watch.next": "The next date is {date}: {event}.",
  "watch.nextTerm": "The next date is {date}: the term of the leader of {party} ends.",
  "watch.noDate": "No dated clock is recorded.",
  "watch.radius":
    "It takes a misjudgement of {points} points in everybody's positions to turn the answer on the package meant; {party} turns first.",
  "watch.radiusNever": "No misjudgement of positions alone would turn the answer on the package meant.",
  "watch.radiusFixed": "No position gives way to {constraints}.",
  "watch.notRecounted":
    "Which input moves the room for a deal most was not worked out: there are too many packages to count them again for each. What moves the gain of one party can be asked instead.",
  "watch.tornado": "The number of packages with room swings most with {input}: from {low} to {high}.",
  "watch.confidence.high": "Confidence in the case is high, because {reasons}.",
  "watch.confidence.moderate": "Confidence in the case is moderate, because {reasons}.",
  "watch.confidence.low": "Confidence in the case is low, because {reasons}.",
  "watch.reason.noPositions": "nobody at the table holds a position",
  "watch.reason.mostCoded": "most positions are coded",
  "watch.reason.fewCoded": "too few positions are coded",
  "watch.reason.pivotalSources": "what most hangs on has independent sources",
  "watch.reason.pivotalJudged": "what most hangs on was judged without evidence",
  "watch.reason.radiusWide": "errors wider than the ranges would be needed to turn the answer",
  "watch.reason.radiusNarrow": "a small part of the ranges would turn the answer",
  "watch.reason.shareWide": "too few worlds were drawn",
  "watch.reason.mostJudgedOrFixed": "more than half of what weighs is judged or has no range",
  "watch.atMost": "at most {share}",
} as const;
