export const ratify = {
  "ratify.noTarget":
    "There is no package to put to a vote: {large, select, yes {there are too many to look through, and the searches found none; name one} other {{forum} has neither a deal nor a near miss to go by}}.",
  "ratify.noBody":
    "No ratifying body is recorded, so {what} passes at home by assumption{n, plural, =0 {.} other {, except that {parties} would not accept it in the first place.}}",
  "ratify.allPass":
    "{nAsked, plural, =0 {No body at home is asked about {what}, so none stops it.} other {{nBodies, plural, =1 {The one body at home lets {what} pass.} =2 {Both bodies at home let {what} pass.} other {All {bodies} bodies at home let {what} pass.}}}}",
  "ratify.fails":
    "{what} passes in {passing} of {bodies} {nBodies, plural, one {body} other {bodies}} at home; it is stopped by {failing}.",
  "ratify.aBody": "ratifying body",
  "ratify.bodyOf": "{party}’s {body}",
  "ratify.target": "What is put to the vote is {what}: {package}.",
  "ratify.vote":
    "{party}’s {body}: {for} of {of} votes are for it, and it takes {strict, select, yes {more than } other {}}{needed}{passes, select, yes {{decides, select, yes {; it would fail without {faction}} other {}}} other {; it fails by {short}{decides, select, yes {, and would pass if {faction} came round} other {}}}}.",
  "ratify.voteComposed":
    "{party}’s {body} {passes, select, yes {lets it pass{decides, select, yes {, but would not without {faction}} other {}}} other {stops it{decides, select, yes {, and would not if {faction} came round} other {}}}}.",
  "ratify.notAsked": "{party}’s {body} is not asked about it.",
  "ratify.unsatisfiable": "{party}’s {body} can let nothing pass: not even all its members together meet its rule.",
  "ratify.share": "On the figures given for each, {party}’s {body} lets it pass in {share} of the cases.",
  "ratify.shareOfWorlds":
    "{held, select, all {In all worlds {party}’s {body} lets it pass} none {In none of the worlds does {party}’s {body} let it pass} other {In {share} of worlds {party}’s {body} lets it pass}}.",
  "ratify.twoLevels":
    "{count} of the {of} {joint, select, yes {offers of {forum} that would be taken} other {packages acceptable to {forum}}} would also pass at home everywhere.",
  "ratify.twoLevelsAll":
    "{n, plural, one {The one} other {All {of}}} {joint, select, yes {{n, plural, one {offer} other {offers}} of {forum} that would be taken} other {{n, plural, one {package} other {packages}} acceptable to {forum}}} would also pass at home everywhere.",
  "ratify.twoLevelsAssumed":
    "{count} of the {of} {joint, select, yes {offers of {forum} that would be taken} other {packages acceptable to {forum}}} {nCounted, plural, one {is} other {are}} acceptable to each party there by itself; the rest the rule carries over those who would refuse.",
  "ratify.winSet":
    "{n, plural, =0 {{party}’s {body} is asked about none of the acceptable packages.} other {{party}’s {body} is asked about {asked} of the acceptable packages and lets {passed, select, 0 {none} other {{passed}}} pass.}} {held, select, all {It would stop no package at all} none {It would stop every package} other {Of all packages it would not stop {size}}}: the more pass, the easier a deal, and the weaker the hand of {party} in bargaining.",
  "ratify.clock":
    "{leader}’s term ends on {date}, in {days} days; {keeps, select, unknown {what {named, select, yes {{successor}} other {the next leader}} would do with it is not known} other {{named, select, yes {{successor}} other {whoever follows}} {keeps, select, yes {would keep it} no {would drop it} other {might keep it ({share} of the weight at home would)}}}}.",
  "ratify.notInOffice": "{leader} has left office, and the case knows no later leader of {party}.",
  "ratify.voluntary": "Once it is signed, {party} would do better to break it, at the weight that it gives the future.",
  "ratify.involuntary": "{party} would sign and could be stopped at home.",
  "ratify.both": "{party} could be stopped at home, and would do better to break it once it is signed.",
  "ratify.unwilling": "{party} itself would not accept it.",
  "ratify.inherited":
    "{n, plural, one {One position} other {{count} positions}} of those who vote in {party}’s {body} are taken from {party}, because they have none of their own.",
  "ratify.missing":
    "Not counted in {party}’s {body}: {members}, who {n, plural, one {is} other {are}} not there on the day or {n, plural, one {has} other {have}} no position.",
  "ratify.table.bodies": "Who votes at home, and how",
  "ratify.table.terms": "Whose term ends when",
  "ratify.label.body": "Body",
  "ratify.label.accepts": "Party accepts",
  "ratify.label.for": "For",
  "ratify.label.needed": "Needed",
  "ratify.label.passes": "Passes",
  "ratify.label.decides": "Turned by",
  "ratify.label.asked": "Asked about",
  "ratify.label.passed": "Let pass",
  "ratify.label.notAsked": "not asked",
  "ratify.label.yes": "yes",
  "ratify.label.no": "no",
  "ratify.label.leader": "Leader",
  "ratify.label.termEnds": "Term ends",
  "ratify.label.days": "Days left",
  "ratify.label.successor": "Next",
  "ratify.label.keeps": "Would keep it",
} as const;
