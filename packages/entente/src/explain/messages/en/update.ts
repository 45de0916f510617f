export const update = {
  "update.moved": "{moved} of {n, plural, one {{count} answer} other {{count} answers}} moved.",
  "update.none": "No answer moved.",
  "update.nothing": "Nothing was added.",
  "update.figure": "{answer} went from {before} to {after}, mostly because of {statement} ({share}).",
  "update.claim":
    "What {verb} says first changed, mostly because of {statement} ({share}). Before: {before} Now: {after}",
  "update.position": "{party} on {issue}: {before}, now {after}.",
  "update.kept": "{party} on {issue}: what was said is contested, so that the position stays.",
  "update.keptTable": "{party} on {issue}: the case has a value for each option, so that the position stays.",
  "update.same": "{party} on {issue}: what was added only confirms the position.",
  "update.late":
    "{n, plural, one {One statement is} other {{count} statements are}} dated after {day} and not read: {ids}.",
  "update.tripwire":
    "{party} on {issue} {crossed, select, yes {has crossed} other {has moved towards}} {value}, at which the verdict on the package turns.",
  "update.stops": "The number of packages that {party} alone stops",
  "update.noPlace": "nothing",
} as const;
