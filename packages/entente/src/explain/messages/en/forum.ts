export const forum = {
  "forum.all": "all parties",
  "forum.can": "{forum} can deliver this by itself: {package}.",
  "forum.cannot":
    "{forum} cannot deliver this: {package}. {missing} {n, plural, one {is} other {are}} not there, and without {n, plural, one {that hand} other {those hands}} nothing moves on {issues}.",
  "forum.nobodyHolds":
    "{forum} cannot deliver this: {package}. No set of parties holds what it takes to move {issues}.",
  "forum.together": "{forum} cannot deliver this by itself, but can together with {addressees}: {package}.",
  "forum.togetherRefused":
    "{forum} and {addressees} hold every lever for this between them, but {refusing} would not accept it: {package}.",
  "forum.refused":
    "Every lever for this is held at {forum}, but it would not pass there; against it: {refusing}. The deal: {package}.",
  "forum.idle":
    "{forum} would pass this, but some of those whose hands it needs are against it and need not act ({refusing}): {package}.",
  "forum.outOfScope": "{forum} cannot decide this: {package}. It does not deal with {issues}.",
  "forum.noTarget":
    "There is no package to ask {forum} about: {large, select, yes {there are too many to look through, and the searches found none; name one} other {neither a deal nor a near miss}}.",
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
  "forum.other.refuses": "Every lever for it is held at {forum}, but some of those it needs would refuse it.",
  "forum.settles": "{forum} would settle on this{proved, select, no {, as far as was searched} other {}}: {package}.",
  "forum.settlesUnknown": "What {forum} would settle on was not found: there are too many packages to look through.",
  "forum.settlesSame": "{forum} would settle on the very same.",
  "forum.settlesNoZone": "{forum} would settle on nothing: no package is acceptable to it.",
  "forum.settlesNotDeliverable":
    "{forum} would settle on nothing: of {known, select, no {what is} other {the {count} packages}} acceptable to it, it can deliver none.",
  "forum.settlesNoOffer":
    "{forum} would settle on nothing: no exchange leaves every sender better off and would be taken.",
  "forum.table.title": "What each table makes of it",
} as const;
