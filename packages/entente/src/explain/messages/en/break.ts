export const breaking = {
  "break.noTarget": "There is no package to ask this of: name one, or look for room first.",
  "break.what":
    "{source, select, package {this package} nash {the Nash deal} found {the Nash deal as far as was searched} other {the nearest miss}}",
  "break.target": "What is asked about, {what}: {package}.",
  "break.holds": "Once signed, {what} holds by itself: nobody has a move from which it would gain.",
  "break.interest":
    "Once signed, {what} holds because {others} would answer: {party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}, and {others} would want to answer with {sanction}.",
  "break.threat":
    "Once signed, {what} holds only while the threat of {others} is believed: {party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}; {others} could answer with {sanction}, but would not want to.",
  "break.breaks":
    "Once signed, {what} does not hold: {party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}, and no answer of the others undoes that.",
  "break.undecided":
    "Whether {what} would hold once signed is undecided for {party}: {known, select, no {there are more moves than can be weighed} other {it could move to {move}, and there are more answers than can be searched}}.",
  "break.party.interest":
    "{party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}, and {others} would want to answer with {sanction}.",
  "break.party.threat":
    "{party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}; {others} could answer with {sanction}, but would not want to.",
  "break.party.breaks":
    "{party} would {gains, select, yes {gain {gain} points} no {restore a line of its own} other {come out better}} by moving to {move}, and no answer of the others undoes that.",
  "break.party.undecided":
    "For {party} it is undecided: {known, select, no {there are more moves than can be weighed} other {it could move to {move}, and there are more answers than can be searched}}.",
  "break.withoutLevers":
    "The case does not say who delivers {issues}, so what is said here of breaking it rests on who accepts it alone.",
  "break.coalition":
    "Together {members} would {n, plural, =2 {both} other {all}} gain by moving to {move}, and no answer of the others undoes that.",
  "break.jointly":
    "It comes about only by one act of {members} together: no row of single moves leads there in which each gains by its own.",
  "break.keeps":
    "{party} keeps its word if next year counts at least {needed} of this one; it is taken to count {discount}.",
  "break.keepsNot":
    "{party} does not keep its word by itself: next year would have to count at least {needed} of this one, and it is taken to count {discount}.",
  "break.keepsNever":
    "No patience makes {party} keep its word: what would follow a breach is no worse for it than the package.",
  "break.keepsLine": "{party} would break it to restore a line of its own, whatever next year counts.",
  "break.keepsUnknown":
    "How much next year must weigh for {parties} was not worked out: {n, plural, one {it has} other {they have}} more moves than can be weighed.",
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
    "The time is not ripe: going on is worth more than the package, in points: {holdouts}{priced, select, no {; no cost of delay is recorded, which would lower that} other {}}.",
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
} as const;
