export const deal = {
  "deal.nash":
    "By the Nash criterion, on the case’s judgements, the deal to table is this: {package}. Gains in points: {gains}.",
  "deal.gives": "What it gives {addressee}: {given}. What it asks of {addressee}: {asked}.",
  "deal.alsoFairest": "It is also the most even split of the possible gains (Kalai–Smorodinsky).",
  "deal.fairer": "A more even split of the possible gains (Kalai–Smorodinsky) is this: {package}.",
  "deal.allAgree": "All four criteria point to the same package.",
  "deal.tied": "{count} other packages do equally well by this criterion.",
  "deal.smallest":
    "The smallest deal from which everyone gains moves {n, plural, one {one issue} other {{count} issues}}: {package}.",
  "deal.largest": "The largest moves {n, plural, one {one issue} other {{count} issues}}: {package}.",
  "deal.notFound": "No deal to table was found among the packages that were drawn; among all {total} there may be one.",
  "deal.noZone": "There is no deal to table: nothing but what holds now is acceptable to everyone at {forum}.",
  "deal.notDeliverable":
    "There is no deal to table: {forum} has acceptable packages, but can deliver none of them by itself.",
  "deal.noJointOffer":
    "There is no deal to table: no exchange leaves every member of {forum} better off and would be taken by {addressees}.",
  "deal.losses": "If nothing is agreed by {horizon}, {party} loses most against this deal: {points} points.",
  "deal.lossesNow": "Without a deal {party} loses most against this one: {points} points.",
  "deal.gainsByWaiting": "{parties} would lose nothing by waiting.",
  "deal.cannotGain": "{parties} cannot gain from any of these packages.",
  "deal.trade":
    "Starting from {from}: if {p} gives on {issueP} and {q} gives on {issueQ}, both gain ({gainP} and {gainQ} points){hurt, select, yes {; {losers} would lose by it} other {}}.",
  "deal.fromWeight": "the package nearest to the weight of the parties",
  "deal.fromGiven": "this package ({package})",
  "deal.front": "On {count} of all {total} packages nobody can gain without another losing.",
  "deal.weight": "On {issue} the weight of the parties lies at {place}, nearest to “{option}”.",
  "deal.onTableFront": "The package on the table cannot be bettered for one without loss to another.",
  "deal.onTableBetter": "The package on the table can be bettered for everyone, for example by this: {package}.",
  "deal.overWorlds":
    "{held, select, none {No world that was drawn chooses exactly this package} other {Exactly this package is chosen in {share} of worlds}}; how often its parts are chosen: {parts}.",
  "deal.overWorlds.part": "{issue}: {option} ({held, select, all {in all} none {in none} other {{share}}})",
} as const;
