export const order = {
  "order.what":
    "{source, select, nash {the Nash deal} found {the Nash deal as far as was searched} nearMiss {the nearest miss} other {the package asked about}}",
  "order.nobody": "nobody",
  "order.named": "{party}’s demand “{name}”",
  "order.place": "{place} of 100 on {issue}",
  "order.ordering": "{party}’s demand for {first} before {before}",
  "order.target": "What is to be carried out is {what}: {package}.",
  "order.noTarget":
    "There is no package to put in order: {large, select, yes {there are too many to look through, and the searches found none; name one} other {{forum} has neither a deal nor a near miss to go by}}.",
  "order.nothing": "There is nothing to do: what is meant is what holds now.",
  "order.notFound": "No order was found among those looked at; there are too many to look at all.",
  "order.oneStep": "One step does it: {step}, by {holders}.",
  "order.safe":
    "Start with {step}, by {holders}; it takes {n, plural, other {{count} steps}}, and at no stop does anyone stand below what it has without a deal.",
  "order.given":
    "In the order given, {n, plural, =0 {no demand is broken} one {this is broken: {demands}} other {these are broken: {demands}}}; {safe, select, yes {at no stop does anyone stand below what it has without a deal} other {of {count} steps the worst moment is after step {at}, when {party} stands {points} points below what it has without a deal}}.",
  "order.exposed":
    "Start with {step}, by {holders}; of {count} steps the worst moment is after step {at}, when {party} stands {points} points below what it has without a deal.",
  "order.contradicts": "No order works: what is meant goes against {demands}.",
  "order.cycle": "No order works: these wait for one another: {demands}.",
  "order.noWay": "No order works, and no set of up to four demands was found whose giving way would open one.",
  "order.unless": "No order works unless {n, plural, one {this gives way} other {these give way together}}: {demands}.",
  "order.unlessSacred":
    "No order works unless {n, plural, one {this gives way} other {these give way together}}, which is said not to be for sale: {demands}.",
  "order.pairedRelax":
    "If two issues may move in one step, less has to give way: {nWays, plural, one {{demands}} other {any one of these: {demands}}}.",
  "order.relax":
    "Without {demands}, it could start with {step}, by {holders}; {safe, select, yes {nobody would then stand below what it has without a deal} other {at the worst moment someone would then stand {points} points below what it has without a deal}}.",
  "order.relaxSacred":
    "An order would also open without {demands}, but that is said not to be for sale; it could then start with {step}, by {holders}{safe, select, yes {} other {, with a worst moment of {points} points}}.",
  "order.sequence": "Step by step: {steps}.",
  "order.sequence.step": "{at}. {step} ({holders})",
  "order.pairs":
    "Moving two issues at once {what, select, opens {opens a way} removes {removes all of that exposure} other {lowers the worst moment to {points} points}}: {pairs}.",
  "order.bound":
    "There are too many stops to look at them all: this order may not be the safest, but none has a worst moment below {points} points.",
  "order.done":
    "{n, plural, =0 {{party} has what it came for already} other {{party} has what it came for after step {at}}}{nCarried, plural, =0 {.} other {; {payers} still carry {burdens}.}}",
  "order.never":
    "On this way {parties} never {n, plural, one {gets} other {get}} all that {n, plural, one {it} other {they}} came for.",
  "order.deadline.open":
    "{nDays, plural, one {One day is} other {{days} days are}} left until {date} ({event}); the case does not say how long a step takes, but for {n, plural, one {the one step} other {{count} steps in a row}} that leaves {nEach, plural, =0 {less than a day} one {one day} other {{each} days}}{n, plural, one {} other { each}}.",
  "order.deadline.met": "All {count} steps are done before {date} ({event}); the last day to begin is {start}.",
  "order.deadline.missed":
    "{done} of {count} steps are done by {date} ({event}); for all of them it would have had to begin on {start}.",
  "order.clock":
    "{leader}’s term ends on {date}, with {n, plural, one {one step} other {{after} steps}} still to come.",
  "order.clock.open": "{leader}’s term ends on {date}.",
  "order.outsider":
    "{n, plural, one {Step {steps} needs} other {Steps {steps} need}} {nParties, plural, =0 {an act that nobody holds} other {{parties}, whom {forum} neither seats nor addresses}}.",
  "order.leftOut":
    "{parties} would not accept what is meant, so {n, plural, one {its} other {their}} exposure on the way is not counted.",
  "order.price": "Keeping to {demand} costs {points} points of exposure at the worst moment.",
  "order.moot":
    "{n, plural, one {This binds} other {These bind}} nothing, because the later part holds already: {demands}.",
  "order.trust":
    "To go first with all that it alone can give, {party} must trust in the others by {threshold}; at {belief}{assumed, select, yes {, which is assumed because not every leader’s commitment is stated,} other {}} it can {enough, select, yes {safely give it all} other {safely give about {share} of it}}.",
  "order.instalments":
    "Of what cannot be taken back, at most {first} should be given at first, and each instalment should be at least {ratio} of the last; nine tenths then take {n, plural, one {one instalment} other {{count} instalments}}.",
  "order.noInstalments":
    "Giving by equal instalments would not hold by itself: what one side gives costs it more than what it gets back next is worth{any, select, yes {; only instalments unlike on the two sides could} other {}}.",
  "order.table.steps": "The steps",
  "order.table.alternatives": "Other ways to begin",
  "order.label.step": "Step",
  "order.label.moves": "Moves to",
  "order.label.from": "From",
  "order.label.by": "Who acts",
  "order.label.exposed": "Most exposed",
  "order.label.below": "Points below",
  "order.label.done": "Done",
  "order.label.first": "First step",
  "order.label.worst": "Worst moment",
  "order.label.sum": "All stops",
} as const;
