import { reportEn } from "./report.en.js";
import { whatIfEn } from "./what-if.en.js";
import { worldsEn } from "./worlds.en.js";

/**
 * English messages in ICU MessageFormat. Values that are shown come in as formatted strings; a value named n…, such as
 * nTaken, is the plain number that chooses the plural.
 */
export const en = {
  "forum.all": "all parties",
  "where.prefix": "With “{goal}”, which {total} packages have: {sentence}",
  "constraint.named": "{party}’s line “{name}”",
  "constraint.reserve": "what {party} has without a deal",
  "constraint.always": "{party}’s demand for {require}",
  "constraint.when": "{party}’s demand for {require} wherever there is {when}",
  "test.equal": "“{option}” on {issue}",
  "test.unequal": "anything but “{option}” on {issue}",
  "test.below": "less than “{option}” on {issue}",
  "test.atMost": "at most “{option}” on {issue}",
  "test.above": "more than “{option}” on {issue}",
  "test.atLeast": "at least “{option}” on {issue}",
  "test.oneOf": "one of {options} on {issue}",
  "package.nothing": "nothing moves",
  "package.none": "nothing",
  "package.move": "{issue}: {option}",
  "party.points": "{party} {points}",
  "party.share": "{party} {share}",
  "party.first": "{party}: {issues}",

  "agree.joint":
    "There is an offer that {members} could all stand behind and that {addressees} would take: {everyGains} exchanges leave each of them better off, and {taken} of these would be taken.",
  "agree.offerRefused":
    "{members} could table {everyGains} exchanges that leave each of them better off, but {addressees} would take none of them.",
  "agree.giftOnly":
    "There is no exchange from which all of {members} gain; what they could offer {addressees} together {n, plural, one {is one gift, which asks} other {are {gifts} gifts, which ask}} nothing in return.",
  "agree.none.someoneDoesNotGain":
    "{members} could make {exchanges} exchanges with {addressees}, but each of them leaves at least one sender no better off.",
  "agree.none.demandsOnly":
    "All that {members} could put to {addressees} together are {demands} demands, which give nothing in return.",
  "agree.none.idleOnly":
    "What {members} could put to {addressees} together neither gives nor asks for anything that matters to the other side.",
  "agree.none.noOffer":
    "There is no offer that {members} would all accept and that they and {addressees} together could deliver.",
  "agree.room":
    "There is room for a deal: {count} of {others} packages are acceptable to {forum}, and {deliverable} of them it can deliver by itself.",
  "agree.onlyOnPaper":
    "There is room on paper only: {count} of {others} packages are acceptable to {forum}, but it can deliver none of them by itself.",
  "agree.near":
    "There is no room yet, but it is near: the cheapest way to make one costs about {points} points in all, at this package: {package}.",
  "agree.none": "There is no room for a deal: none of {others} packages is acceptable to {forum}.",
  "agree.noAlternatives": "There is nothing to decide: every issue has only the option that holds now.",
  "agree.emptyForum": "Nobody at {forum} holds a position that counts, so it can accept nothing.",
  "agree.ruleUnsatisfiable": "No set of members could ever meet the rule of {forum}, so it can accept nothing.",
  "agree.emptyWhere": "No package but what holds now meets this condition.",
  "agree.interval": "That number is not exact: it lies between {low} and {high}.",
  "agree.alone":
    "By themselves, without {addressees}, {members} accept {count} of {others} packages and can deliver {deliverable} of them.",
  "agree.kinds":
    "Of the {count} offers they could make, {exchange} both give and ask, {gift} only give, {demand} only ask, and {idle} do neither.",
  "agree.refusedBy":
    "Most often it is {constraint} that stands against the rest: against {count} of the {refused} exchanges not taken, and alone against {sole}.",
  "agree.silentAddressee": "The case holds no position of {addressees}, who therefore refuses nothing here.",
  "agree.goal.offers":
    "{goal}: {n, plural, =0 {no exchange leaves} one {one exchange leaves} other {{everyGains} exchanges leave}} every sender better off{n, plural, =0 {.} other {; {nTaken, plural, =0 {none} other {{taken}}} of them would be taken.}}",
  "agree.goal.room":
    "{goal}: {n, plural, one {one acceptable package} other {{room} acceptable packages}}, of which {deliverable} can be delivered.",
  "agree.goal.none": "{goal}: no acceptable package has it.",
  "agree.soleLine":
    "Taken alone, {constraint} keeps out {n, plural, one {one package} other {{count} packages}} that everyone else accepts.",
  "agree.clash": "These cannot all be kept: {constraints}.",
  "agree.repair": "The cheapest way out costs {points} points: {concessions} give way on {constraints}, for {package}.",
  "agree.repairNotForSale":
    "Every way out needs something that is said not to be for sale; the least of them gives up {constraints}, for {package}.",
  "agree.nearMiss": "The nearest miss is {package}: {regrets} points short of what they have without a deal.",
  "agree.nearMissLines": "The nearest miss is {package}: it breaks {constraints}.",
  "agree.statusQuoBreaks": "What holds now already breaks {constraints}.",
  "signed.covers": "What {agreement} covers of what matters to each: {coverage}.",
  "signed.silentFirst":
    "What {agreement} covers of what matters to each: {coverage}. It is silent on what comes first for {parties}.",
  "signed.inZone":
    "With everything else left as it is, {agreement} would be acceptable to {forum}; {n, plural, one {one acceptable package meets} other {{room} acceptable packages meet}} its terms.",
  "signed.notInZone":
    "With everything else left as it is, {agreement} would not be acceptable to {forum}; {n, plural, =0 {no acceptable package meets} one {one acceptable package meets} other {{room} acceptable packages meet}} its terms.",
  "record.explains": "The case explains {matched} of {scored} recorded answers.",
  "record.accepted": "It does not explain why {party} accepted “{record}”: on these inputs it would have refused.",
  "record.refused": "It does not explain why {party} refused “{record}”: on these inputs it would have accepted.",

  "stand.outlier":
    "{party} stands apart: on average {toOthers} points from the others, who are within {amongRest} points of one another.",
  "stand.sameGoal":
    "{parties} want {n, plural, =0 {the same} other {nearly the same, within {distance} points of one another}}, but each puts something else first. {firsts}.",
  "stand.sameGoalCoded":
    "In what they have said, {parties} want {n, plural, =0 {the same} other {nearly the same, within {distance} points of one another}}, but each puts something else first. {firsts}.",
  "stand.common":
    "{a} and {b} want nearly the same ({distance} points apart) and put the same first: {firstA}. This is a common cause.",
  "stand.commonApart":
    "{a} and {b} want nearly the same ({distance} points apart); {a} puts {firstA} first, {b} {firstB}, and each cares about the other’s. This is a common cause.",
  "stand.errands":
    "{a} and {b} want nearly the same ({distance} points apart), but for {a} {firstA} comes first, for {b} {firstB}: the same goal, different errands.",
  "stand.trade":
    "{a} and {b} want different things ({distance} points apart), and for {a} {firstA} comes first, for {b} {firstB}: room to trade.",
  "stand.headOn":
    "{a} and {b} want different things ({distance} points apart) and care about the same: they meet head-on.",
  "stand.just": "{sentence} (Only just: other reasonable thresholds would say otherwise.)",
  "stand.alone": "There is nobody to compare {party} with.",
  "stand.nobody": "No member of {forum} holds a position.",
  "stand.apartNothing": "{forum}: its members share no issue on which two of them hold a position.",
  "stand.first": "What comes first: {firsts}.",
  "stand.officialGap":
    "In public {party} stands at {official} on {issue}; what it really wants lies {points} points away, at {real}.",
  "stand.falseFront":
    "{a} and {b} look close in public ({officialDistance} points apart) but are {distance} points apart in what they really want.",
  "stand.moved": "{party} moved {points} points on {issue} between {from} and {to}.",
  "stand.movedTowards": "{party} moved {points} points on {issue} between {from} and {to}, to where {other} stood.",
  "stand.innerQuarrel": "There is a quarrel inside the camp, between {a} and {b}.",
  "stand.strain": "There is a strain between allies, {a} and {b}: {about}.",
  "stand.strainPlain": "There is a strain between allies, {a} and {b}.",
  "stand.frustration":
    "However the parties are split into two camps, {count} of their ties {n, plural, one {goes} other {go}} against it.",
  "stand.brokerNamed": "{by} has gone between {a} and {b}.",
  "stand.broker":
    "The widest gap is between {a} and {b} ({distance} points); {broker} stands between them and is on good terms with both.",
  "stand.noBroker":
    "The widest gap is between {a} and {b} ({distance} points), and nobody who is on good terms with both stands between them.",

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

  "block.headline":
    "{party} blocks most: its conditions alone stop {sole} packages that everyone else accepts, and {constraint} by itself stops {alone} of them.",
  "block.headlineAll": "{party} blocks most: its conditions alone stop {sole} packages that everyone else accepts.",
  "block.unlocked": "{party} blocks most: without its conditions {count} more packages would pass.",
  "block.nobody":
    "Nobody blocks alone: no member’s conditions by themselves stop a package that everyone else accepts.",
  "block.together": "Nobody blocks alone; at least these must move together: {constraints}.",
  "block.party": "{party}: its conditions alone stop {sole} packages that everyone else accepts.",
  "block.price":
    "{points} points on its own scale would bring {party} to {package}; {other}, who gains most there ({surplus} points), could cover that if points could be paid.",
  "block.priceJoint":
    "{points} points on its own scale would bring {party} to {package}; no one could cover that alone, but the others together could, if points could be paid.",
  "block.priceUncovered":
    "{points} points on its own scale would bring {party} to {package}; the others gain too little there to cover that.",
  "block.notForPayment": "No payment brings {party} in: {constraints} would have to give.",
  "block.concession":
    "To have {party} on board the others would have to give way by about {points} points, at this package: {package}.",
  "block.veto": "Nothing passes at {forum} without each of {parties}.",

  "table.offers": "Offers by kind",
  "table.goals": "What the case asks about",
  "table.refusals": "Why exchanges are not taken",
  "table.constraints": "What keeps packages out",
  "table.acceptance": "What each accepts",
  "table.repairs": "Ways out, the cheapest first",
  "table.signed": "What is already signed",
  "table.first": "What comes first",
  "table.pairs": "Who stands with whom",
  "table.positions": "Where each wants it to end, 0 to 100 (judged in brackets)",
  "table.packages": "What each criterion chooses (– stays as it is)",
  "table.gains": "Gains in points over having no deal",
  "table.weights": "Where the weight of the parties lies",
  "table.blockers": "Who stops packages that everyone else accepts",
  "table.conditions": "With which condition",
  "table.compared": "What was counted, then and now",
  "table.inputs": "Inputs that differ",
  "label.kind": "Kind",
  "label.kind.exchange": "exchange: gives and asks",
  "label.kind.gift": "gift: only gives",
  "label.kind.demand": "demand: only asks",
  "label.kind.idle": "neither gives nor asks",
  "label.offers": "Offers",
  "label.taken": "Taken",
  "label.everyGains": "exchanges all senders gain from",
  "label.goal": "Goal",
  "label.packages": "Packages",
  "label.acceptable": "Acceptable",
  "label.deliverable": "Deliverable",
  "label.condition": "Condition",
  "label.stops": "Stops",
  "label.alone": "Alone",
  "label.party": "Party",
  "label.accepts": "Packages",
  "label.withoutDeal": "Points it has without a deal",
  "label.givesWay": "Gives way",
  "label.points": "Points",
  "label.package": "Package",
  "label.notForSale": "not for sale",
  "label.agreement": "Text",
  "label.meetsTerms": "Acceptable packages that meet it",
  "label.silentFirst": "Silent on what comes first for",
  "label.first": "Comes first",
  "label.weight": "Weight",
  "label.pair": "Pair",
  "label.apart": "Points apart",
  "label.apartCoded": "On what is coded",
  "label.lead": "Care about the same",
  "label.cell": "So",
  "label.cell.common": "common cause",
  "label.cell.errands": "same goal, different errands",
  "label.cell.trade": "room to trade",
  "label.cell.headOn": "head-on",
  "label.issue": "Issue",
  "label.statusQuo": "Now",
  "label.concept.nash": "Nash",
  "label.concept.kalaiSmorodinsky": "Kalai–Smorodinsky",
  "label.concept.egalitarian": "Egalitarian",
  "label.concept.utilitarian": "Utilitarian",
  "label.concept.smallest": "Smallest",
  "label.concept.largest": "Largest",
  "label.loss": "Loss without it",
  "label.place": "Place",
  "label.nearest": "Nearest option",
  "label.unlocked": "Would pass without it",
  "label.veto": "Veto",
  "label.price": "Points that bring it in",
  "label.yes": "yes",
  "label.no": "no",
  "label.input": "Input",
  "label.figure": "Figure",
  "label.details": "In detail",
  "label.basis.coded": "coded",
  "label.basis.judged": "judged",
  "label.voice.official": "official",
  "label.voice.attributed": "attributed",
  "label.voice.reported": "reported",
  "label.voice.analyst": "analyst’s reading",
  "label.voice.private": "private",
  "label.strength.firm": "firm",
  "label.strength.leaning": "leaning",
  "label.strength.hedged": "hedged",
  "label.rests":
    "Rests on {nCoded, plural, one {{coded} coded input} other {{coded} coded inputs}} and {nJudged, plural, one {{judged} judged input} other {{judged} judged inputs}} from {nSources, plural, one {{sources} source} other {{sources} sources}}.",
  "label.restsJudged":
    "Rests on {nJudged, plural, one {{judged} judged input} other {{judged} judged inputs}} alone; no text stands behind it.",
  "label.sameInputs": "The same inputs as under “{sentence}”",
  "label.asked": "As of {asOf}; asked at: {forum}.",
  "label.askedOfficial": "As of {asOf}; asked at: {forum}; on what is said in public.",
  "question.agree": "Is there room for a deal, or an offer that all can stand behind?",
  "question.stand": "Where does each stand, and what comes first for it?",
  "question.deal": "Which deals could be tabled?",
  "question.block": "Who blocks, and what would bring them in?",
  "question.break": "Would it hold once signed?",

  "check.sound": "{file}: no mistakes found.",
  "check.warned": "{file}: it can be asked, with {n, plural, one {one warning} other {{count} warnings}}.",
  "check.bad":
    "{file}: it cannot be asked before {n, plural, one {one mistake is} other {{count} mistakes are}} mended.",
  "check.share":
    "The case as a whole has {coded} coded and {judged} judged inputs; the coded ones come from {n, plural, one {one independent source} other {{sources} independent sources}}.",
  "check.shareJudged": "Everything in this case is judged, {judged} inputs in all; no text stands behind it.",
  "check.recordNotRead": "Dated after the case’s day, so not read: {records}.",
  "check.expected": "{passed} of {asked} expected answers are given.",
  "check.mismatch": "{id}: {path} is {found}, expected {expected}.",
  "check.notAsked": "Not asked, because the question does not exist yet: {ids}.",
  "table.dataShare": "What is coded and what is judged, party by party",
  "label.sourceCount": "Sources",

  "compare.headline": "{a}: {sentenceA} {b}: {sentenceB}",
  "compare.side.offers": "{addressees} would take {taken} of the {everyGains} exchanges from which every sender gains.",
  "compare.side.room":
    "{count} of {others} packages are acceptable to {forum}, and {deliverable} of them it can deliver by itself.",
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

  "page.skip": "Skip to the answers",
  "page.forum": "Table",
  "page.where": "Only packages with",
  "page.everything": "(all packages)",
  "page.scenario": "Scenario",
  "page.none": "(none)",
  "page.voice": "Positions",
  "page.voice.real": "as really held",
  "page.voice.official": "as publicly stated",
  "page.asOf": "As of",
  "page.ask": "Ask again",
  "page.cases": "Cases that ship with Entente",
  "page.room": "What is counted is room for a deal, never its chance.",
  "page.back": "Back to the answers",
  "page.noCase": "No case “{id}” ships with Entente.",
  "page.notFound": "There is no such page.",
  "page.failed": "This could not be answered: {message}",
  "label.why": "Why?",
  "label.numbers": "The numbers",
  "label.inputs": "The inputs behind them",

  "compare.sameBlocker":
    "{after} stops most by itself in both: {soleA} packages that everyone else accepts in {a}, {soleB} in {b}.",
  "compare.wholeDriver": "{figure} went from {before} to {after}. One difference explains all of that: {input}.",

  "forum.can": "{forum} can deliver this by itself: {package}.",
  "forum.cannot":
    "{forum} cannot deliver this: {package}. {missing} {n, plural, one {is} other {are}} not there, and without {n, plural, one {that hand} other {those hands}} nothing moves on {issues}.",
  "forum.nobodyHolds":
    "{forum} cannot deliver this: {package}. No set of parties holds what it takes to move {issues}.",
  "forum.together": "{forum} cannot deliver this by itself, but can together with {addressees}: {package}.",
  "forum.togetherRefused":
    "{forum} and {addressees} hold every lever for this between them, but {refusing} would not accept it: {package}.",
  "forum.refused":
    "{forum} holds every lever for this, but it would not pass there; against it: {refusing}. {package}.",
  "forum.idle":
    "{forum} would pass this, but some of those whose hands it needs are against it and need not act ({refusing}): {package}.",
  "forum.outOfScope": "{forum} cannot decide this: {package}. It does not deal with {issues}.",
  "forum.noTarget": "There is no package to ask {forum} about: neither a deal nor a near miss.",
  "forum.nearMiss": "There is no deal to table there; what is asked about is the nearest miss.",
  "forum.unnecessary":
    "{parties} {n, plural, one {sits} other {sit}} there without need: the others hold every lever for it and would accept it without {n, plural, one {that seat} other {any one of these seats}}.",
  "forum.absentHarmed":
    "Without a seat: {party}, who would be worse off than without a deal by what {at, select, produces {the table would settle on} other {is asked about}}.",
  "forum.absentLine":
    "Without a seat: {party}; what {at, select, produces {the table would settle on} other {is asked about}} breaks {constraints}.",
  "forum.absentStake":
    "Without a seat: {party}; what {at, select, produces {the table would settle on} other {is asked about}} moves {issues}, {share} of what matters to that party.",
  "forum.stopsAll":
    "{forum}: by its rule {n, plural, one {{parties} can} other {each of {parties} can}} stop every decision.",
  "forum.stops":
    "{forum}: by its rule {n, plural, one {{parties} can} other {each of {parties} can}} stop {share} of the decisions that would otherwise pass.",
  "forum.dummies":
    "{forum}: {parties} never {n, plural, one {turns} other {turn}} a decision; its rule has no use for that consent.",
  "forum.decidesWithoutAnyone": "{forum} decides without anyone: its rule is met even where nobody consents.",
  "forum.sampled": "{forum}: the shares of decisions are estimates from random sets of members.",
  "forum.only": "Only {party} can bring about {options} on {issue}.",
  "forum.smallest": "The smallest table that could deliver it, with everyone there content, is {members}.",
  "forum.smallestOf": "{count} smallest tables could deliver it with everyone there content; one of them is {members}.",
  "forum.noTable":
    "No table could deliver it with everyone there content: {refusing}, whose hands it needs, would refuse it.",
  "forum.other.can": "{forum} could deliver it too.",
  "forum.other.cannot":
    "{forum} could not deliver it: {missing} {n, plural, one {holds} other {hold}} what it takes to move {issues}.",
  "forum.other.nobodyHolds": "{forum} could not deliver it: no set of parties holds what it takes to move {issues}.",
  "forum.other.refuses": "{forum} holds every lever for it, but some of those it needs would refuse it.",
  "forum.settles": "{forum} would settle on this: {package}.",
  "forum.settlesSame": "{forum} would settle on the very same.",
  "forum.settlesNoZone": "{forum} would settle on nothing: no package is acceptable to it.",
  "forum.settlesNotDeliverable":
    "{forum} would settle on nothing: of the {count} packages acceptable to it, it can deliver none.",
  "forum.settlesNoOffer":
    "{forum} would settle on nothing: no exchange leaves every sender better off and would be taken.",

  "pay.headline":
    "{party} would carry {share} of the bill, {amount}{ranged, select, yes { ({low}–{high})} other {}} of {total} {unit}, and {voice, select, none {have no say at {forum}} unknown {nobody has a say at {forum}} other {hold {say} of the say at {forum}}}{gained, select, none {; by benefit it would owe nothing} unknown {; nobody is named as gaining} other {; by benefit it would owe {benefit}}}.",
  "pay.payer":
    "{party} would carry {share}, {amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}, with {voice, select, none {no} unknown {no} other {{say} of the}} say{gained, select, none {; by benefit nothing} unknown {} other {; by benefit {benefit}}}.",
  "pay.rider":
    "{party} would pay nothing, with {benefit} of the benefit and {voice, select, none {no} unknown {no} other {{say} of the}} say.",
  "pay.noPayer":
    "The bill is {amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}, and for some or all of it nobody is named to pay.",
  "pay.zero": "What the package brings about costs 0 {unit}.",
  "pay.nothing": "The package costs nothing that the case records.",
  "pay.noCosts": "No costs are recorded.",
  "pay.noPackage": "There is no package to bill: none is named, and none was found that {forum} would settle on.",
  "pay.withoutDeciding": "{parties} would pay and {n, plural, one {has} other {have}} no say at {forum}.",
  "pay.trigger":
    "When {burdens} {nBurdens, plural, one {falls} other {fall}} due is in the hands of {holders}; {parties}, who {n, plural, one {carries} other {carry}} {share} of {nBurdens, plural, one {it} other {them}}, {n, plural, one {holds} other {hold}} none of the levers that bring {nBurdens, plural, one {it} other {them}} about.",
  "pay.doneWhenDue":
    "Once {burdens} {nBurdens, plural, one {falls} other {fall}} due, {done} {n, plural, one {has what it set out for} other {have what they set out for}}; {open} {nOpen, plural, one {has} other {have}} not.",
  "pay.finish":
    "With this package {done} {n, plural, one {would be at its} other {would be at their}} own finish line; {open} would not.",
  "pay.finishAll":
    "With this package {done} {n, plural, one {would be at its} other {would all be at their}} own finish line.",
  "pay.finishOpen": "This package leaves {open} short of {nOpen, plural, one {its} other {their}} own finish line.",
  "pay.asBoth":
    "For each to pay as it decides at {forum}, {decided} of the bill would have to change hands; for each to pay as it gains, {gained}.",
  "pay.asSay": "For each to pay as it decides at {forum}, {decided} of the bill would have to change hands.",
  "pay.asGains": "For each to pay as it gains, {gained} of the bill would have to change hands.",
  "pay.levers": "Share of the moved issues whose lever a party alone holds: {parties}.",
  "pay.coreStable": "No coalition would do better by paying for itself alone.",
  "pay.coreBlocked":
    "{n, plural, one {One coalition} other {{count} coalitions}} would do better alone, most of all {parties}: {alone} in place of {pays} {unit}.",
  "pay.coreTooMany": "Payers and gainers are too many to look at every coalition that could go alone.",
  "pay.freeRiding":
    "If each paid only while the next part is worth its price to itself, {parties} would pay {provided} of the {optimum} {unit} that all together would find worth paying, and the others would ride along.",
  "pay.bill": "{burden}: {amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}, carried by {parts}.",
  "pay.billUnpaid": "{burden}: {amount}{ranged, select, yes { ({low}–{high})} other {}} {unit}.",
  "pay.part": "{party} {share}",
  "pay.endsTogether":
    "Ranges run from the 5th to the 95th percentile; those of a sum take every bill at its low end, or every bill at its high end, at once.",
  "pay.dormant": "{burdens} would not fall due with this package.",
  "pay.package":
    "The package that is billed, {source, select, package {as asked} nash {the Nash deal} other {the nearest miss, for there is no deal}}: {package}.",
  "pay.rescaled":
    "The shares of {list, select, payers {the bill} other {the benefit}} of {burden} add up to {sum}, not to 1; they were scaled.",
  "pay.nobodyGains":
    "Nobody is named as gaining from {burdens}, so {n, plural, one {it} other {they}} cannot be split by benefit, equally among gainers or by Shapley value.",
  "pay.nobodyPays": "Nobody is named to pay for {burdens}.",
  "pay.noAbility":
    "{burden} cannot be split by ability: {parties} {n, plural, one {has} other {have}} no figure “{ability}”.",
  "pay.table.parties": "Who pays, who gains, who decides",
  "pay.table.rules": "Share of the bill by rule",
  "pay.label.pays": "Pays",
  "pay.label.range": "5–95 %",
  "pay.label.gains": "Gains",
  "pay.label.ability": "Able",
  "pay.label.decides": "Decides",
  "pay.label.levers": "Levers held alone",
  "pay.rule.stated": "As stated",
  "pay.rule.equal": "Equal",
  "pay.rule.benefit": "By benefit",
  "pay.rule.ability": "By ability",
  "pay.rule.responsibility": "By responsibility",
  "pay.rule.shapley": "Shapley",
  "pay.rule.nucleolus": "Nucleolus",
  "break.noTarget": "There is no package to ask this of: name one, or look for room first.",
  "break.what": "{source, select, package {this package} nash {the Nash deal} other {the nearest miss}}",
  "break.target": "What is asked about, {what}: {package}.",
  "break.holds": "Once signed, {what} holds by itself: nobody has a move from which it would gain.",
  "break.interest":
    "Once signed, {what} holds because {others} would answer: {party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}, and {others} would want to answer with {sanction}.",
  "break.threat":
    "Once signed, {what} holds only while the threat of {others} is believed: {party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}; {others} could answer with {sanction}, but would not want to.",
  "break.breaks":
    "Once signed, {what} does not hold: {party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}, and no answer of the others undoes that.",
  "break.undecided":
    "Whether {what} would hold once signed is undecided for {party}: it could move to {move}, and there are more answers than can be searched.",
  "break.party.interest":
    "{party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}, and {others} would want to answer with {sanction}.",
  "break.party.threat":
    "{party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}; {others} could answer with {sanction}, but would not want to.",
  "break.party.breaks":
    "{party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}, and no answer of the others undoes that.",
  "break.party.undecided":
    "For {party} it is undecided: it could move to {move}, and there are more answers than can be searched.",
  "break.withoutLevers":
    "The case does not say who delivers {issues}, so what is said here of breaking it rests on who accepts it alone.",
  "break.coalition": "Together {members} would all gain by moving to {move}, and no answer of the others undoes that.",
  "break.jointly":
    "It comes about only by one act of {members} together: no row of single moves leads there in which each gains by its own.",
  "break.keeps":
    "{party} keeps its word if next year counts at least {needed} of this one; it is taken to count {discount}.",
  "break.keepsNot":
    "{party} does not keep its word by itself: next year would have to count at least {needed} of this one, and it is taken to count {discount}.",
  "break.keepsNever":
    "No patience makes {party} keep its word: what would follow a breach is no worse for it than the package.",
  "break.keepsLine": "{party} would break it to restore a line of its own, whatever next year counts.",
  "break.spoiler":
    "{faction} would lose {loss} points by it; whether it can stop it at home is not recorded{nLevers, plural, =0 {} other {, and {party} alone can take back {issues}}}.",
  "break.spoiler.blocks":
    "{faction} would lose {loss} points by it and can stop it at home{nLevers, plural, =0 {} other {; {party} alone can also take back {issues}}}.",
  "break.spoiler.cannotBlock":
    "{faction} would lose {loss} points by it and cannot stop it at home by vote{nLevers, plural, =0 {} other {, but {party} alone can take back {issues}}}.",
  "break.survival":
    "On the clocks and risks given, it still stands on {date} with chance {share} ({words}): {factors}.",
  "break.survivalSigned":
    "On the commitments given, it is carried through with chance {share} ({words}): {factors}; no dated clock is recorded.",
  "break.survivalNoRisk": "No clock or event up to {date} is given a risk, so how long it stands says nothing yet.",
  "break.noClock": "No dated clock is recorded, so nothing is said of how long it stands.",
  "break.base": "other agreements",
  "break.commitmentAssumed":
    "How far the leaders of {parties} carry through what they sign is not recorded; they are taken to keep it while in office.",
  "break.notInOffice": "The leaders recorded for {parties} had left office by that day and are left out.",
  "break.ripe":
    "The time is ripe: to each of {parties} the package is worth more than going on{priced, select, no {, though no cost of delay is recorded} other {}}.",
  "break.notRipe":
    "The time is not ripe: going on is worth more than the package to {holdouts} points{priced, select, no {; no cost of delay is recorded, which would lower that} other {}}.",
  "break.conflict.held":
    "{states} would hold: at {n, plural, one {it} other {each}} the others would want to answer every better move.",
  "break.conflict.nothing": "No state would hold by what the others would want to do.",
  "break.conflict.nash": "Nobody has a better move at {states}.",
  "break.conflict.gmr": "The others could answer every better move at {states}.",
  "break.conflict.smr": "They could, and nobody could escape the answer, at {states}.",
  "break.conflict.together": "Coalitions counted as well, the others would want to answer at {states}.",
  "break.conflict.nowhere": "none of the states",
  "break.conflict.more": "{n} others",
  "break.conflict.state": "{name} ({label})",
  "break.table.breaches": "Who would gain by which move, and what would follow",
  "break.table.survival": "How long it stands, on the clocks and risks given",
  "break.label.move": "Its move",
  "break.label.gain": "Gain",
  "break.label.answer": "Answer of the others",
  "break.label.after": "After it",
  "break.label.held": "Holds by",
  "break.label.patience": "Patience needed / own",
  "break.label.date": "Date",
  "break.label.factors": "Because of",
  "break.label.stands": "Stands",
  "break.label.signed": "{date}, on signing",
  "break.label.before": "{date}, before",
  "break.label.after.day": "{date}, after",
  "break.held.nash": "itself",
  "break.held.seq": "interest",
  "break.held.smr": "threat",
  "break.held.gmr": "threat",
  "break.held.none": "nothing",
  "break.held.undecided": "undecided",
  "break.chance.almostNone": "almost none",
  "break.chance.almostNo": "almost no chance",
  "break.chance.veryUnlikely": "very unlikely",
  "break.chance.unlikely": "unlikely",
  "break.chance.even": "roughly even",
  "break.chance.likely": "likely",
  "break.chance.veryLikely": "very likely",
  "break.chance.almostCertain": "almost certain",
  "break.chance.almostSure": "almost sure",

  "order.what": "{source, select, nash {the Nash deal} nearMiss {the nearest miss} other {the package asked about}}",
  "order.nobody": "nobody",
  "order.named": "{party}’s demand “{name}”",
  "order.place": "{place} of 100 on {issue}",
  "order.ordering": "{party}’s demand for {first} before {before}",
  "order.target": "What is to be carried out is {what}: {package}.",
  "order.noTarget":
    "There is no package to put in order: {large, select, yes {there are too many to look for one here; name one} other {{forum} has neither a deal nor a near miss to go by}}.",
  "order.nothing": "There is nothing to do: what is meant is what holds now.",
  "order.notFound": "No order was found among those looked at; there are too many to look at all.",
  "order.oneStep": "One step does it: {step}, by {holders}.",
  "order.safe":
    "Start with {step}, by {holders}; it takes {n, plural, other {{count} steps}}, and at no stop does anyone stand below what it has without a deal.",
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
    "{days} days are left until {date} ({event}); the case does not say how long a step takes, but for {count} steps in a row that leaves {each} days each.",
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

  "ratify.noTarget":
    "There is no package to put to a vote: {large, select, yes {there are too many to look for one here; name one} other {{forum} has neither a deal nor a near miss to go by}}.",
  "ratify.noBody":
    "No ratifying body is recorded, so {what} passes at home by assumption{n, plural, =0 {.} other {, except that {parties} would not accept it in the first place.}}",
  "ratify.allPass":
    "{nAsked, plural, =0 {No body at home is asked about {what}, so none stops it.} other {{nBodies, plural, =1 {The one body at home lets {what} pass.} =2 {Both bodies at home let {what} pass.} other {All {bodies} bodies at home let {what} pass.}}}}",
  "ratify.fails":
    "{what} passes in {passing} of {bodies} {nBodies, plural, one {body} other {bodies}} at home; it is stopped by {failing}.",
  "ratify.bodyOf": "{party}’s {body}",
  "ratify.target": "What is put to the vote is {what}: {package}.",
  "ratify.vote":
    "{party}’s {body}: {for} of {of} votes are for it, and it takes {strict, select, yes {more than } other {}}{needed}{passes, select, yes {{decides, select, yes {; it would fail without {faction}} other {}}} other {; it fails by {short}{decides, select, yes {, and would pass if {faction} came round} other {}}}}.",
  "ratify.voteComposed":
    "{party}’s {body} {passes, select, yes {lets it pass{decides, select, yes {, but would not without {faction}} other {}}} other {stops it{decides, select, yes {, and would not if {faction} came round} other {}}}}.",
  "ratify.notAsked": "{party}’s {body} is not asked about it.",
  "ratify.unsatisfiable": "{party}’s {body} can let nothing pass: not even all its members together meet its rule.",
  "ratify.share": "On the figures given for each, {party}’s {body} lets it pass in {share} of the cases.",
  "ratify.twoLevels":
    "{count} of the {of} {joint, select, yes {offers of {forum} that would be taken} other {packages acceptable to {forum}}} would also pass at home everywhere.",
  "ratify.twoLevelsAll":
    "{n, plural, one {The one} other {All {of}}} {joint, select, yes {{n, plural, one {offer} other {offers}} of {forum} that would be taken} other {{n, plural, one {package} other {packages}} acceptable to {forum}}} would also pass at home everywhere.",
  "ratify.winSet":
    "{n, plural, =0 {{party}’s {body} is asked about none of the acceptable packages.} other {{party}’s {body} is asked about {asked} of the acceptable packages and lets {passed} pass.}} Of all packages it would not stop {size}: the more, the easier a deal, and the weaker the hand of {party} in bargaining.",
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

  ...reportEn,
  ...whatIfEn,
  ...worldsEn,

  "chart.source": "{title} · as of {asOf} · {forum}",
  "chart.sourceOfficial": "{title} · as of {asOf} · {forum} · positions as stated in public",
  "chart.tableFollows": "Table follows.",
  "chart.empty": "There is nothing to draw.",
  "chart.now": "as now",
  "chart.yes": "yes",
  "chart.given": "given",
  "chart.asked": "asked",
  "chart.neither": "neither",
  "chart.together": "the table together",
  "chart.notForSale": "{line} (not for sale)",
  "chart.rule.unanimity": "all must agree",
  "chart.rule.majority": "more than half",
  "chart.rule.or": "{a} or {b}",
  "chart.rule.quota": "{quota} by {by}",
  "chart.board.title": "Agreement board: {forum}",
  "chart.board.reading":
    "Line: the deal shown. Marks: where each stands, larger = weighs more. Hatched: barred at this deal.",
  "chart.board.legend":
    "Filled: coded · outlined: judged · thin line: range · ⊙ held fixed · ▽ as now · □ signed · [ red line, ⟦ not for sale · dotted tick: nobody here holds the lever",
  "chart.board.left": "In the table only: {issues}.",
  "chart.board.roomHas": "what the room contains",
  "chart.board.silent": "nothing signed",
  "chart.board.signed": "□ signed: {options}",
  "chart.board.room": "Packages with room: {room}; deliverable by the table: {deliverable}.",
  "chart.board.shows": "The line shows {package}.",
  "chart.offer.title": "Offers to {addressees}",
  "chart.offer.reading": "Shown: the fair offer. Solid = taken, hatched = refused.",
  "chart.offer.readingNone": "Solid = taken, hatched = refused.",
  "chart.offer.legend":
    "◆ shown option, area by weight for the addressee · ▽ as now · [ red line, ⟦ not for sale · bar under a name: share of the exchanges from which all senders gain",
  "chart.offer.leftAlone": "Left alone, or worth nothing to {addressee}: {issues}.",
  "chart.offer.kinds": "Offers that the senders can make, by kind",
  "chart.offer.all": "exchange, all gain",
  "chart.offer.other": "other exchanges",
  "chart.offer.gift": "gift",
  "chart.offer.demand": "demand",
  "chart.offer.idle": "idle",
  "chart.offer.kind": "{name}: {count}, taken: {taken}",
  "chart.offer.taken": "{taken} taken",
  "chart.offer.refuses": "What refuses the {refused} not taken",
  "chart.offer.stops": "stops",
  "chart.offer.alone": "alone",
  "chart.offer.refusal": "{name}: {count}, alone: {alone}",
  "chart.offer.counts": "Exchanges from which all senders gain: {count}; taken: {taken}.",
  "chart.offer.shows": "The offer shown gives: {gives}; it asks: {asks}.",
  "chart.offer.gives": "GIVES {addressee}",
  "chart.offer.asks": "ASKS of {addressee}",
  "chart.offer.hands": "in whose hands",
  "chart.offer.better": "better for",
  "chart.offer.worse": "worse for",
  "chart.offer.axis": "how much its value moves",
  "chart.offer.by": "by {levers}",
  "chart.column.issue": "issue",
  "chart.column.option": "option",
  "chart.column.at": "place",
  "chart.column.statusQuo": "as now",
  "chart.column.inZone": "in the room",
  "chart.column.shown": "shown",
  "chart.column.nearest": "nearest",
  "chart.column.forbiddenBy": "barred by",
  "chart.column.levers": "by whom",
  "chart.column.side": "given or asked",
  "chart.column.change": "value moves",
  "chart.column.weight": "weight",
  "chart.column.better": "better for",
  "chart.column.worse": "worse for",
  "chart.column.inExchanges": "in exchanges",
  "chart.walksAway": "walks away: worse off than without a deal",
  "chart.stand.title": "Who stands where, two by two",
  "chart.stand.reading":
    "One mark per pair. Up: farther apart. Right: the same comes first. Second ring: a strain inside an alliance.",
  "chart.stand.legend":
    "Cells meet at {distance} points and a lead of {lead}; “just”: nearby limits would put the pair in another cell · area: issues shared · – in a mark: a quarrel",
  "chart.stand.left": "{shown} of {all} pairs are shown.",
  "chart.stand.distanceAxis": "↑ distance, points",
  "chart.stand.leadAxis": "relative lead: how far each weighs what the other puts first →",
  "chart.stand.pair": "{pair}: {distance} points apart, relative lead {lead}: {cell}",
  "chart.stand.just": "just",
  "chart.stand.inCell": "{cell}: {pairs}.",
  "chart.stand.unnamed": "+{n} without room for a name",
  "chart.stand.matrix":
    "Place by issue. Ground and left figure: weight · ★ comes first · right figure: sentences behind it · ≠ says otherwise in public",
  "chart.stand.cell": "{party}, {issue}: place {at}, weight {weight}",
  "chart.column.pair": "pair",
  "chart.column.distance": "distance",
  "chart.column.codedDistance": "on coded issues only",
  "chart.column.lead": "relative lead",
  "chart.column.overlap": "overlap",
  "chart.column.cell": "cell",
  "chart.column.widest": "widest issue",
  "chart.column.ties": "ties",
  "chart.column.statements": "statements",
  "chart.deal.title": "What each would get",
  "chart.deal.reading": "One line per deal, one axis per party, in points; a deal must cross every gate.",
  "chart.deal.legend":
    "Thick: the fair one · thin: the smallest · double: the largest · dotted: as now · dashed with ✕: near misses and where they fail · hatched: walks away",
  "chart.deal.front": "Blue: the {all} on the front that cross every gate.",
  "chart.deal.frontPart": "Blue: {shown} of the {all} on the front that cross every gate.",
  "chart.deal.smallest": "smallest: {n, plural, one {1 issue moves} other {{moved} issues move}}",
  "chart.deal.fair": "fair, {criterion}: {n, plural, one {1 issue moves} other {{moved} issues move}}",
  "chart.deal.largest": "largest: {n, plural, one {1 issue moves} other {{moved} issues move}}",
  "chart.deal.statusQuo": "as now: nothing agreed",
  "chart.deal.breaks": "near miss: {line}",
  "chart.deal.short": "near miss: {points} short for {party}",
  "chart.deal.gate": "{party} walks away below {points}",
  "chart.deal.walksAway": "walks away",
  "chart.deal.gains": "In the fair deal each gains, in points: {gains}.",
  "chart.block.title": "What stops packages",
  "chart.block.reading":
    "Left: packages that a condition stops, red by itself. Right: which conditions are broken together.",
  "chart.block.readingNarrow": "Packages that each condition stops, red by itself.",
  "chart.block.legend": "⟦ ⟧ not for sale · a column: packages that break exactly the conditions dotted",
  "chart.block.left": "{n} more conditions are left out.",
  "chart.block.figures": "stops | alone",
  "chart.block.refuses": "{party} refuses",
  "chart.block.sets": "exact combinations, by packages (tallest: {highest})",
  "chart.block.set": "{count}: {conditions}",
  "chart.block.most": "What stops most packages is {condition}: {stops}, of these {alone} alone.",
  "chart.column.deal": "deal",
  "chart.column.package": "package",
  "chart.column.leastGain": "least gain",
  "chart.column.failsBy": "fails by",
  "chart.column.condition": "condition",
  "chart.column.party": "party",
  "chart.column.sacred": "not for sale",
  "chart.column.stops": "stops",
  "chart.column.alone": "stops alone",
  "chart.column.inSets": "in combinations",
  "chart.block.legendNarrow": "⟦ ⟧ not for sale",
  "chart.more": "+{n} without room",
  "chart.pay.title": "Who pays, gains, decides",
  "chart.pay.reading": "One line per party; falling lines pay more than they decide.",
  "chart.pay.legend":
    "Thick: the largest fall from paying to deciding · whisker: share with all bills at their low or high ends · deciding: power at this table",
  "chart.pay.none": "No costs are recorded.",
  "chart.pay.total": "Bill: {total} {unit} (range {range})",
  "chart.pay.pays": "pays",
  "chart.pay.gains": "gains",
  "chart.pay.decides": "decides",
  "chart.pay.line": "{party}: pays {pays}, gains {gains}, decides {decides}",
  "chart.pay.steepest": "The steepest line is that of {party}: it pays {pays} and decides {decides}.",
  "chart.pay.key": "◆",
  "chart.pay.keyWords": "· sole lever",
  "chart.pay.others": "{n} others in the table",
  "chart.break.title": "What breaking it would pay",
  "chart.break.reading": "Arrow right: gain by the best breach. Arrow back: what the others’ answer leaves.",
  "chart.break.legend":
    "● no better move · ✕ stays above keeping one’s word · dashed: a threat only · right: patience needed (dot) against its own (rule) · brown: who at home loses by it",
  "chart.break.axis": "points against keeping one’s word (0)",
  "chart.break.patience": "patience needed",
  "chart.break.keeps": "{party}: no better move",
  "chart.break.row": "{party}: {breach}: {gain}; answered by {answer}, which leaves {after}",
  "chart.break.needs": "{party}: weight of next year needed {needed}, its own {own}",
  "chart.break.spoiler": "{faction} loses {loss} by it",
  "chart.break.canBlock": "can block",
  "chart.break.loses": "loses by it",
  "chart.break.never": "never enough",
  "chart.break.by.itself": "by itself",
  "chart.break.by.interest": "the others would answer",
  "chart.break.by.threat": "a threat only",
  "chart.break.by.nothing": "nothing",
  "chart.break.by.undecided": "undecided",
  "chart.break.nobody": "Nobody has a better move.",
  "chart.break.most": "The largest gain by a breach is that of {party}: {gain} points.",
  "chart.break.stands": "On the judgements listed it still stands on {date} at {s}.",
  "chart.break.survival": "still stands, on the judgements listed",
  "chart.break.leader": "{party}: leader’s term",
  "chart.column.pays": "pays",
  "chart.column.amount": "amount",
  "chart.column.range": "range",
  "chart.column.gains": "gains",
  "chart.column.net": "gains less pays",
  "chart.column.ability": "ability",
  "chart.column.decides": "decides",
  "chart.column.leverShare": "sole levers",
  "chart.column.gap": "pays less decides",
  "chart.column.breach": "best breach",
  "chart.column.gain": "gain",
  "chart.column.answeredBy": "who answers",
  "chart.column.after": "after the answer",
  "chart.column.holdsBy": "holds by",
  "chart.column.needed": "patience needed",
  "chart.column.own": "its own",
  "chart.column.spoiler": "spoiler score",
} as const;

export type MessageKey = keyof typeof en;
