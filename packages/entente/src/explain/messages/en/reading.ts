/** What the reading of a case warns of, for those who read its answers. */
export const reading = {
  "reading.gap.parties": "There are no parties yet.",
  "reading.gap.issues": "There are no issues yet.",
  "reading.gap.positions": "There are no positions yet.",
  "reading.observer": "{party} holds no position that weighs anything: an observer, left out of every rule.",
  "reading.observerAt": "{forum}: {party} holds no position of its own and only observes there.",
  "reading.neverAsked": "{where}: {party} holds no position, so this is never asked.",
  "reading.noMembers": "{forum}: nobody sits there, so it can accept nothing.",
  "reading.noCapability":
    "{party} has no capability while others have one: figures weighted by it leave that party out.",
  "reading.reservedName":
    "A party has the id “government”, which stands for the party itself where a deal is ratified.",
  "reading.namedTwice": "{where}: {party} is named twice.",
  "reading.samePlace": "{issue}: “{option}” stands where another option does, so that no party can tell them apart.",
  "reading.noNote": "{where}: judged, but no note says why.",
  "reading.emptyCondition": "{where}: it requires nothing, so it can never be broken.",
  "reading.quota": "{where}: the rule asks for more than all have together, so it is never met.",
  "reading.shares":
    "{burden}: the shares of {list, select, payers {those who pay} benefit {those who gain} other {responsibility}} do not add up to one.",
  "reading.noAttribute":
    "{burden}: {parties} {n, plural, one {has} other {have}} no figure “{ability}”, by which the ability to pay would be told.",
  "reading.response": "{offer}: the answer “{answer}” of {party} is not compared with what the case predicts.",
} as const;
