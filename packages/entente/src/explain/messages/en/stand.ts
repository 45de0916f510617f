export const stand = {
  "stand.outlier":
    "{party} stands apart: on average {toOthers} points from the others, who {same, select, yes {want the same} other {are within {amongRest} points of one another}}.",
  "stand.sameGoal":
    "{parties} want {n, plural, =0 {the same} other {nearly the same, within {distance} points of one another}}, but each puts something else first ({firsts}).",
  "stand.sameGoalCoded":
    "In what they have said, {parties} want {n, plural, =0 {the same} other {nearly the same, within {distance} points of one another}}, but each puts something else first ({firsts}).",
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
  "stand.spokeAlike": "{a} and {b} are the closest in what they have said.",
  "stand.spokeAgainst": "{a} and {b} are the furthest apart in what they have said.",
  "stand.camps": "By what they have said, the sides are {first} against {second}.",
} as const;
