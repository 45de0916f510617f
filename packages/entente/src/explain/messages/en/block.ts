export const block = {
  "block.headline":
    "{party} blocks most: its conditions alone stop {sole} packages that everyone else accepts, and {constraint} by itself stops {alone} of them.",
  "block.headlineAll": "{party} blocks most: its conditions alone stop {sole} packages that everyone else accepts.",
  "block.unlocked": "{party} blocks most: without its conditions {count} more packages would pass.",
  "block.nobody":
    "Nobody blocks alone: no member’s conditions by themselves stop a package that everyone else accepts.",
  "block.together": "Nobody blocks alone; at least these must move together: {constraints}.",
  "block.repair":
    "The least that opens room costs {points} points: {constraints} {n, plural, one {gives} other {give}} way, which opens {opens} {nOpens, plural, one {package} other {packages}}.",
  "block.repairNotForSale":
    "Every way to room gives up what is said not to be for sale; the least is {constraints}, which opens {opens} {nOpens, plural, one {package} other {packages}}.",
  "block.wayIn":
    "The least that would bring {party} in: {constraints} {n, plural, one {gives} other {give}} way. That opens {nOpens, plural, one {{opens} package, {points} points away} other {{opens} packages, the nearest of them {points} points away}}.",
  "block.mustBeMet":
    "{constraint} is not for sale, so it must be met{n, plural, =0 {} one {, as the one package that stands does} other {, as the {count} packages that stand do}}.",
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
  "block.interval": "That number of packages is not exact: it lies between {low} and {high}.",
} as const;
